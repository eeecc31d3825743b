import type { AnnotatedDocument } from '../../annotate/document.ts';
import { rowOf } from '../grammar/elements.ts';
import { labelOf, nameLine } from './text-speakers.ts';
import { tellerOfMention, type Teller } from './teller.ts';

/** A teller of a whole document; a joint one speaks for every party. */
export type WholeTeller = Teller & { readonly isJoint?: boolean };

/** The tellers of a whole document: who makes the statement that its title announces. */
export function tellersOfDocument(doc: AnnotatedDocument): WholeTeller[] {
  const title = doc.title.source.toLowerCase();
  const head = `${title}\n${doc.body.source.slice(0, 200).toLowerCase()}`;
  const found: WholeTeller[] = [];
  if (/joint (statement|communiqu|declaration|readout)/u.test(head))
    found.push({ ...plainly(doc, head.includes('communiqu') ? 'joint communiqué' : 'joint statement'), isJoint: true });
  else if (title.includes('communiqu')) found.push(plainly(doc, 'communiqué'));
  const host = briefer(doc);
  if (host !== null) found.push(host);
  if (/\b(?:by|with|from) (?:an? |two |three )?senior administration official/u.test(title))
    found.push(plainly(doc, 'senior administration official'));
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
      (!/^remarks|^address/u.test(title) || isOfOneVoice(doc))
    ) {
      found.push((mention.name === null ? namedOf(doc) : null) ?? tellerOfMention(doc, doc.title, mention));
      break;
    }
  }
  if (/statement (of|by|from) the president/u.test(title)) found.push(plainly(doc, 'President'));
  const by = doc.body.sentences.slice(0, 6).findIndex((span) => doc.body.tokens[span.first]?.lower === 'by');
  if (by >= 0) {
    const mention = doc.body.mentions[by]?.find((candidate) => doc.personOf.has(candidate));
    if (mention !== undefined) found.push(tellerOfMention(doc, doc.body, mention));
  }
  // One who tells it all in the first person tells every contact of it, whoever prints the book.
  if (doc.writer !== null && !doc.principal.isOfficial && found.length === 0) {
    const { best } = doc.writer;
    found.push(tellerOfMention(doc, best.in === 'title' ? doc.title : doc.body, best.mention));
  }
  const signed = signature(doc);
  if (signed !== null) found.push(signed);
  return found;
}

/** Who is named in the label that opens a text of which the title names an office alone ("Official Spokesperson, Ms A: Good morning"). */
function namedOf(doc: AnnotatedDocument): Teller | null {
  const label = labelOf(doc, doc.body, 0);
  return label?.person == null ? null : label;
}

/** Whether remarks are of one speaker alone, without turns: then that speaker tells, where those who speak in turns only talk. */
function isOfOneVoice({ body, title }: AnnotatedDocument): boolean {
  const names = title.mentions.flat().filter(({ name }) => name !== null);
  return names.length === 1 && body.zones.every(({ speaker }) => speaker === null);
}

/** "Foreign Ministry Spokesman Shao Weimin presided over the regular press conference": who answers in what follows. */
function briefer(doc: AnnotatedDocument): Teller | null {
  for (const [sentence, span] of doc.body.sentences.slice(0, 2).entries()) {
    const words = doc.body.tokens.slice(span.first, span.last).map((token) => token.lower);
    const holds = words.some((word) =>
      ['presided', 'held', 'hosted', 'chaired', 'gave', 'holds', 'hosts'].includes(word),
    );
    if (!holds || !words.some((word, i) => word === 'briefing' || (word === 'press' && words[i + 1] === 'conference')))
      continue;
    const mention = doc.body.mentions[sentence]?.find(
      (own) => own.name !== null && own.office?.words.some((word) => word.startsWith('spokes')) === true,
    );
    if (mention !== undefined) return tellerOfMention(doc, doc.body, mention);
  }
  return null;
}

/** The name and press office at the foot of a release. */
function signature(doc: AnnotatedDocument): Teller | null {
  const count = doc.body.sentences.length;
  for (let sentence = count - 1; sentence >= Math.max(1, count - 3); sentence -= 1) {
    const span = doc.body.sentences[sentence];
    if (span === undefined) continue;
    const words = doc.body.tokens.slice(span.first, span.last).map((token) => token.lower);
    if (words.length > 9 || !words.some((word) => PRESS_OFFICE.has(word))) continue;
    const before =
      doc.body.mentions[sentence - 1]?.find((mention) => mention.name !== null) ??
      doc.body.mentions[sentence]?.find((mention) => mention.name !== null);
    if (before?.name != null) return tellerOfMention(doc, doc.body, before);
    const line = nameLine(doc, sentence - 1);
    if (line !== null) return { ...line, sides: doc.principal.side === null ? [] : [doc.principal.side] };
  }
  return null;
}
const PRESS_OFFICE: ReadonlySet<string> = new Set(
  'secretary spokesman spokesperson spokeswoman press media communications'.split(' '),
);

function plainly(doc: AnnotatedDocument, name: string): Teller {
  const { side } = doc.principal;
  return {
    name,
    text: doc.title,
    range: null,
    person: null,
    sides: side === null ? [] : [side],
    via: null,
    manner: 'tells',
  };
}
