import type { AnnotatedDocument, AnnotatedText } from '../annotate/document.ts';
import type { Mention } from '../annotate/mention.ts';
import type { Claim } from './claim.ts';
import { rowOf, type Element, type Row } from './elements.ts';
import { canBeParty } from './party-lists.ts';
import { subjectOf } from './subjects.ts';

const TELLING: ReadonlySet<string> = new Set(
  'said says told tells announced announces confirmed confirms reported reports disclosed discloses revealed reveals stated states added adds recalled recalls noted acknowledged conceded insisted claimed indicated informed explained wrote denied replied answered concede concedes'.split(
    ' ',
  ),
);

/** A stretch of one of the texts that names a teller, or the plain name of one. */
export interface Teller {
  readonly name: string;
  readonly text: AnnotatedText;
  /** Tokens; null where the name is not printed as such ("joint statement"). */
  readonly range: { readonly first: number; readonly last: number } | null;
}

/** Who tells of a claim: those who speak in its sentences, the speaker whose turn it is, the statement that the document is. */
export function tellersOf(doc: AnnotatedDocument, claim: Claim, whole: readonly Teller[]): Teller[] {
  const found: Teller[] = [];
  const add = (teller: Teller | null): void => {
    if (teller !== null && !found.some((other) => other.name === teller.name)) found.push(teller);
  };
  const zone = claim.text.zones[claim.sentence];
  if (zone?.speaker !== null && zone !== undefined) add(speakerOf(doc, claim.text, zone.speaker));
  for (const sentence of [claim.sentence, ...[...claim.evidence].filter((other) => other !== claim.sentence)].slice(
    0,
    3,
  )) {
    const row = rowOf(claim.text, sentence);
    const contact =
      sentence === claim.sentence ? row.elements.findIndex((element) => element.first >= claim.trigger.first) : -1;
    for (const teller of tellersIn(doc, row, contact)) add(teller);
  }
  const next = claim.text.sentences[claim.sentence + 1];
  if (next !== undefined && found.length === 0) {
    const row = rowOf(claim.text, claim.sentence + 1);
    if (
      row.elements.at(-1)?.word === ':' ||
      (row.elements.length <= 9 && row.elements.some((element) => element.word === 'said'))
    )
      for (const teller of tellersIn(doc, row)) add(teller);
  }
  for (const teller of whole) add(teller);
  return found.slice(0, 4);
}

/** The tellers of a whole document: who makes the statement that its title announces. */
export function tellersOfDocument(doc: AnnotatedDocument): Teller[] {
  const title = doc.title.source.toLowerCase();
  const head = `${title}\n${doc.body.source.slice(0, 200).toLowerCase()}`;
  const found: Teller[] = [];
  if (/joint (statement|communiqu|declaration|readout)/u.test(head))
    found.push({
      name: head.includes('communiqu') ? 'joint communiqué' : 'joint statement',
      text: doc.title,
      range: null,
    });
  if (title.includes('senior administration official'))
    found.push({ name: 'senior administration official', text: doc.title, range: null });
  const { elements } = rowOf(doc.title, 0);
  for (let i = 0; i < Math.min(elements.length, 7); i += 1) {
    const word = elements[i]?.word ?? '';
    const mention = elements[i + 1]?.mention;
    if (
      (word === 'by' || word === 'from') &&
      mention !== null &&
      mention !== undefined &&
      (mention.kind === 'person' || mention.kind === 'office') &&
      /^(statement|readout|background|remarks|press|address|transcript)/u.test(title) &&
      !/^remarks|^address/u.test(title)
    ) {
      found.push(tellerOf(doc, doc.title, mention));
      break;
    }
  }
  if (/statement (of|by|from) the president/u.test(title))
    found.push({ name: 'the President', text: doc.title, range: null });
  const by = doc.body.sentences.slice(0, 6).findIndex((span) => doc.body.tokens[span.first]?.lower === 'by');
  if (by >= 0) {
    const mention = doc.body.mentions[by]?.find((candidate) => doc.personOf.has(candidate));
    if (mention !== undefined) found.push(tellerOf(doc, doc.body, mention));
  }
  const signed = signature(doc);
  if (signed !== null) found.push(signed);
  return found;
}

/** The name and press office at the foot of a release. */
function signature(doc: AnnotatedDocument): Teller | null {
  const count = doc.body.sentences.length;
  for (let sentence = count - 1; sentence >= Math.max(1, count - 3); sentence -= 1) {
    const span = doc.body.sentences[sentence];
    if (span === undefined) continue;
    const words = doc.body.tokens.slice(span.first, span.last).map((token) => token.lower);
    if (
      words.length > 9 ||
      !words.some((word) => ['secretary', 'spokesman', 'spokesperson', 'spokeswoman', 'press'].includes(word))
    )
      continue;
    const before =
      doc.body.mentions[sentence - 1]?.find((mention) => mention.name !== null) ??
      doc.body.mentions[sentence]?.find((mention) => mention.name !== null);
    if (before?.name != null)
      return { name: slice(doc.body, before.name.first, before.name.last), text: doc.body, range: before.name };
  }
  return null;
}

function tellersIn(doc: AnnotatedDocument, row: Row, contact = -1): Teller[] {
  const { elements, text } = row;
  const found: Teller[] = [];
  for (let i = 0; i < elements.length; i += 1) {
    const word = elements[i]?.word ?? '';
    if (word === 'according' && elements[i + 1]?.word === 'to') {
      const at = elements[i + 2]?.word === 'a' || elements[i + 2]?.word === 'the' ? i + 3 : i + 2;
      const mention = elements[at]?.mention ?? elements[i + 2]?.mention;
      const phrase = phraseFrom(row, i + 2);
      if (mention !== null && mention !== undefined && doc.personOf.has(mention))
        found.push(tellerOf(doc, text, mention));
      else if (phrase !== null) found.push(phrase);
    } else if (TELLING.has(word) && !isContent(elements, contact, i)) {
      const before = subjectOf(elements, i);
      const after = elements[i + 1]?.mention;
      const isInverted = before === null && after !== null && after !== undefined && canBeParty(elements, i + 1);
      const noun = nounBefore(row, i);
      if (noun !== null && !isInverted) {
        found.push(noun);
        continue;
      }
      const mention = isInverted ? after : before?.mentions[0];
      if (mention !== undefined && mention.noun !== 'i' && mention.noun !== 'we')
        found.push(tellerOf(doc, text, mention));
    }
  }
  return found;
}

/** "a meeting where the minister said that …": what was said there, not who tells of it. */
function isContent(elements: readonly Element[], contact: number, verb: number): boolean {
  if (contact < 0 || verb < contact) return false;
  return elements.slice(contact, verb).some((element) => ['where', 'who', 'which', 'whom'].includes(element.word));
}

/** "a Western diplomat", "two sources with knowledge of the discussions": what stands between the last stop and the verb. */
function nounBefore(row: Row, at: number): Teller | null {
  const { elements } = row;
  let first = at - 1;
  while (
    first >= 0 &&
    (elements[first]?.kind === 'word' ||
      elements[first]?.mention?.kind === 'group' ||
      elements[first]?.mention?.kind === 'side' ||
      elements[first]?.mention?.kind === 'office') &&
    !['that', 'and', 'but'].includes(elements[first]?.word ?? '')
  )
    first -= 1;
  const words = elements.slice(first + 1, at).map((element) => element.word);
  const isUnnamed = words.some((word) =>
    [
      'sources',
      'source',
      'official',
      'officials',
      'spokesman',
      'spokeswoman',
      'spokesperson',
      'media',
      'statement',
      'diplomat',
      'diplomats',
      'delegations',
      'reports',
      'ministry',
      'household',
      'agency',
      'press',
      'aide',
      'aides',
      'office',
    ].includes(word),
  );
  if (!isUnnamed || at - first > 9) return null;
  return ranged(row, first + 1, at);
}

function phraseFrom(row: Row, at: number): Teller | null {
  let last = at;
  while (
    last < row.elements.length &&
    last - at < 9 &&
    ![',', '.', ';', '”', '"', ')', '“'].includes(row.elements[last]?.word ?? '')
  )
    last += 1;
  return last > at ? ranged(row, at, last) : null;
}

function ranged(row: Row, first: number, last: number): Teller | null {
  const start = row.elements[first]?.first;
  const end = row.elements[last - 1]?.last;
  if (start === undefined || end === undefined) return null;
  return { name: slice(row.text, start, end), text: row.text, range: { first: start, last: end } };
}

function speakerOf(doc: AnnotatedDocument, text: AnnotatedText, label: { first: number; last: number }): Teller | null {
  const sentence = text.sentences.findIndex((span) => span.first <= label.first && label.first < span.last);
  const mention = text.mentions[sentence]?.find(
    (candidate) => candidate.first >= label.first && candidate.last <= label.last,
  );
  if (mention !== undefined) {
    const person = doc.personOf.get(mention);
    if (person === undefined) {
      const named = doc.persons.find(
        (candidate) =>
          candidate.offices.some((office) => office.words.at(-1) === mention.noun) &&
          /spokes|secretary/u.test(mention.noun),
      );
      if (named?.best.mention.name != null)
        return tellerOf(doc, named.best.in === 'title' ? doc.title : doc.body, named.best.mention);
    }
    return tellerOf(doc, text, mention);
  }
  return { name: slice(text, label.first, label.last), text, range: label };
}

function tellerOf(doc: AnnotatedDocument, text: AnnotatedText, mention: Mention): Teller {
  const person = doc.personOf.get(mention);
  const name = person?.best.mention.name ?? null;
  if (person !== undefined && name !== null) {
    const best = person.best.in === 'title' ? doc.title : doc.body;
    return { name: slice(best, name.first, name.last), text: best, range: name };
  }
  return { name: slice(text, mention.first, mention.last), text, range: { first: mention.first, last: mention.last } };
}

function slice(text: AnnotatedText, first: number, last: number): string {
  return text.source.slice(text.tokens[first]?.start ?? 0, text.tokens[last - 1]?.end ?? 0).replace(/\s+/gu, ' ');
}
