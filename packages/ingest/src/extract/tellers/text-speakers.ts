import type { AnnotatedDocument, AnnotatedText } from '../../annotate/document.ts';
import { MONTHS } from '../../data/calendar.ts';
import { tellerOfMention, tellerOfPhrase, type Teller } from './teller.ts';
import { turnSpeakerOf } from './turn-speakers.ts';
import type { Claim } from '../terms/claim.ts';
import type { Mention } from '../../annotate/phrases/mention.ts';
import type { Person } from '../../annotate/people/entities.ts';

/** One who speaks in a text, and how the text says so. */
export interface TextSpeaker {
  readonly teller: Teller;
  readonly names: readonly string[];
}

/** The first and last sentences of a text in which those who speak in it are named. */
const OPENING = 3;
const CLOSING = 4;
/** A line that is a name has no more words; a label ends within so many tokens. */
const LONGEST_NAME = 5;
const LONGEST_LABEL = 14;
/** How many sentences a label without a line of its own holds. */
const LABEL_HOLDS = 12;
const MOST_SPOKESPEOPLE = 6;
const MOST_ASKED = 8;

/** Those who speak in the whole text: who writes, presides, answers, signs, is in its title, speaks for the house. */
export function speakersOfText(doc: AnnotatedDocument): TextSpeaker[] {
  const known = KNOWN.get(doc);
  if (known !== undefined) return known;
  const found: TextSpeaker[] = [];
  const give = (teller: Teller, ...names: string[]): void => void found.push({ teller, names });
  const { body, title } = doc;
  const count = body.sentences.length;
  if (doc.writer !== null) give(ofPerson(doc, doc.writer), 'writer');
  for (const person of doc.persons.filter(isSpokesperson).slice(0, MOST_SPOKESPEOPLE))
    give(
      ofPerson(doc, person),
      'spokesperson',
      ...person.mentions.flatMap((one) =>
        one.in === 'title'
          ? ['spokesperson in title']
          : one.sentence < OPENING
            ? ['spokesperson in opening']
            : one.sentence >= count - CLOSING
              ? ['spokesperson at foot']
              : [],
      ),
    );
  for (const [i, mention] of named(doc, title.mentions.flat()).slice(0, 3).entries()) {
    const before = title.tokens[mention.first - 1]?.lower ?? '';
    const behind = LEADS.has(before) ? [`in title behind ${before}`] : [];
    give(tellerOfMention(doc, title, mention), 'in title', `in title ${i === 0 ? 'first' : 'further'}`, ...behind);
  }
  for (const [sentence, mentions] of body.mentions.slice(0, OPENING).entries())
    for (const mention of named(doc, mentions).slice(0, 3)) {
      if (body.tokens[mention.first - 1]?.lower === 'by') give(tellerOfMention(doc, body, mention), 'by in opening');
      else if (sentence === 0 && lengthOf(body, 0) < LONGEST_LABEL)
        give(tellerOfMention(doc, body, mention), 'in first line');
    }
  const asked = [...body.zones.keys()].filter((sentence) => body.zones[sentence]?.asks === true);
  for (const sentence of [...asked.slice(0, MOST_ASKED), ...asked.slice(-MOST_ASKED)])
    for (const mention of named(doc, body.mentions[sentence] ?? []))
      if (isAddress(body, mention)) give(tellerOfMention(doc, body, mention), 'addressed');
  for (let sentence = Math.max(1, count - CLOSING); sentence < count; sentence += 1) {
    const line = nameLine(doc, sentence);
    const office = (body.mentions[sentence + 1] ?? []).some((mention) => mention.office !== null);
    if (line !== null)
      give(
        line,
        'foot line',
        sentence === count - 1 ? 'foot line last' : office ? 'foot line with office' : 'foot line early',
      );
  }
  KNOWN.set(doc, found);
  return found;
}
const KNOWN = new WeakMap<AnnotatedDocument, TextSpeaker[]>();
const LEADS: ReadonlySet<string> = new Set(['by', 'with', 'from', 'of']);

/** Whose turn the contact's sentence is of, by a label before it. */
export function speakersOfTurn(doc: AnnotatedDocument, { text, sentence }: Claim): TextSpeaker[] {
  const speaker = text.zones[sentence]?.speaker ?? null;
  const turn = speaker === null ? null : turnSpeakerOf(doc, text, speaker);
  if (turn !== null) return [{ teller: turn, names: ['has turn'] }];
  for (let s = sentence; s > Math.max(-1, sentence - LABEL_HOLDS); s -= 1) {
    const label = labelOf(doc, text, s);
    if (label !== null)
      return [{ teller: label, names: ['has label', `has label ${s === sentence ? 'here' : 'before'}`] }];
  }
  return [];
}

/** "Official Spokesperson, Anirban Dey: Good afternoon", "LACSAMANA: No": who is named before a colon that opens a sentence. */
export function labelOf(doc: AnnotatedDocument, text: AnnotatedText, sentence: number): Teller | null {
  const span = text.sentences[sentence];
  if (span === undefined || text.zones[sentence]?.asks === true) return null;
  const colon = text.tokens
    .slice(span.first, Math.min(span.last, span.first + LONGEST_LABEL))
    .findIndex((token) => token.text === ':');
  if (colon < 1) return null;
  const range = { first: span.first, last: span.first + colon };
  const within = (text.mentions[sentence] ?? []).filter(
    ({ first, last }) => first >= range.first && last <= range.last,
  );
  const mention = named(doc, within)[0] ?? within[0];
  if (mention !== undefined) return tellerOfMention(doc, text, mention);
  const isName = text.tokens.slice(range.first, range.last).every(({ kind, capital }) => kind !== 'word' || capital);
  return isName && colon <= LONGEST_NAME ? tellerOfPhrase(text, range) : null;
}

/** "Park Ji-hun" on a line of its own, as the foot of a release has it. */
export function nameLine(doc: AnnotatedDocument, sentence: number): Teller | null {
  const { body } = doc;
  const span = body.sentences[sentence];
  if (span === undefined || lengthOf(body, sentence) > LONGEST_NAME || lengthOf(body, sentence) < 2) return null;
  const tokens = body.tokens.slice(span.first, span.last);
  if (!(tokens[0]?.gap ?? '').startsWith('\n')) return null;
  if (tokens.some(({ kind, capital, lower }) => (kind === 'word' ? !capital || MONTHS.has(lower) : kind === 'number')))
    return null;
  const mention = (body.mentions[sentence] ?? [])[0];
  if (mention !== undefined) return doc.personOf.has(mention) ? tellerOfMention(doc, body, mention) : null;
  const last = tokens.at(-1)?.kind === 'mark' ? span.last - 1 : span.last;
  return tellerOfPhrase(body, { first: span.first, last });
}

const lengthOf = ({ sentences }: AnnotatedText, sentence: number): number =>
  (sentences[sentence]?.last ?? 0) - (sentences[sentence]?.first ?? 0);

const isSpokesperson = ({ offices }: Person): boolean =>
  offices.some(({ words }) => words.some((word) => word.startsWith('spokes') || word === 'press'));

const named = (doc: AnnotatedDocument, mentions: readonly Mention[]): Mention[] =>
  mentions.filter((mention) => mention.name !== null && doc.personOf.has(mention));

/** "Thank you, Mr Reid.", "Minister Reid, have you …": who is spoken to. */
function isAddress({ tokens }: AnnotatedText, { first, last }: Mention): boolean {
  const [before, after] = [tokens[first - 1]?.text ?? '', tokens[last]?.text ?? ''];
  return (before === ',' || before === ':') && [',', '.', '?', '!', ''].includes(after);
}

function ofPerson(doc: AnnotatedDocument, { best }: Person): Teller {
  return tellerOfMention(doc, best.in === 'title' ? doc.title : doc.body, best.mention);
}
