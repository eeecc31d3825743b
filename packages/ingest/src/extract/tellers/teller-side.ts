import type { AnnotatedDocument } from '../../annotate/document.ts';
import { SURE_GUESS } from '../../annotate/people/entities.ts';
import { nameOfSide } from '../../annotate/words/lexicon.ts';
import { sideOfPerson, type Party } from '../terms/party.ts';
import { sentenceAt } from '../../annotate/words/sentences.ts';
import type { Teller } from './teller.ts';

/** Words of offices and bodies that say whose they are only together with a holder: what a teller's body shares with a party's office. */
const BODIES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['security', 'security'],
      ['foreign', 'foreign'],
      ['external', 'foreign'],
      ['state', 'state'],
      ['defence', 'defence'],
      ['defense', 'defence'],
      ['finance', 'finance'],
      ['treasury', 'treasury'],
      ['trade', 'trade'],
      ['interior', 'interior'],
      ['energy', 'energy'],
      ['vice', 'vice'],
      ['prime', 'prime'],
      ['presidency', 'president'],
      ['presidential', 'president'],
      ['president', 'president'],
      ['chancellery', 'chancellor'],
      ['chancellor', 'chancellor'],
      ['royal', 'king'],
      ['king', 'king'],
      ['palace', 'king'],
      ['emiri', 'emir'],
      ['emir', 'emir'],
    ] as const
  ).map(([word, body]) => [word, body]),
);

/** A teller with the sides it speaks for in an account of these parties: those it names, else the one party whose office belongs to its body. */
export function placed(doc: AnnotatedDocument, teller: Teller, parties: readonly Party[]): Teller {
  if (teller.sides.length > 0 && !isOnlyBody(teller)) return teller;
  const owner = ownerSide(doc, teller);
  if (owner !== null) return { ...teller, sides: [owner] };
  const own = assumed(teller);
  const bodies = bodiesOf(doc, teller);
  const house = own.sides.length === 0 ? houseOf(doc, teller) : null;
  if (house !== null) return { ...teller, sides: [house] };
  if (bodies.size === 0 || own.sides.length > 0) return own;
  const sides = new Set<string>();
  let isOpen = false;
  for (const party of parties) {
    const side = party.type === 'side' ? party.side : (sideOfPerson(party.person) ?? party.person.assumedSide);
    if (side === null) isOpen = true;
    if (side === null) continue;
    const words = party.type === 'side' ? party.office : party.person.offices.flatMap((office) => office.words);
    const held = new Set(words.map((word) => BODIES.get(word)).filter((body) => body !== undefined));
    if ([...bodies].every((body) => held.has(body) || (body === 'king' && held.has('president')))) sides.add(side);
  }
  const home = doc.hasKnownHome ? doc.homeSide : null;
  // "the Presidency announced", from the capital of one of whom no country is said: its own presidency, not the other's
  const isHome = home !== null && (sides.size > 1 ? sides.has(home) : isOpen && teller.person === null);
  const [only] = isHome ? [home] : sides.size === 1 ? sides : [];
  return only !== undefined ? { ...teller, sides: [only] } : teller;
}

/** "The Ministry denies", in a text that a ministry gave out: its own side; null for any other name. */
function houseOf({ principal }: AnnotatedDocument, { person, name }: Teller): string | null {
  return principal.isOfficial && person === null && HOUSE.test(name) ? principal.side : null;
}
const HOUSE = /^(?:foreign )?(?:ministry|presidency|government|chancellery|office|embassy|cabinet|secretariat)$/iu;

/** "Sarr's office": the side of the person whose office it is; null where none is named or known. */
function ownerSide(doc: AnnotatedDocument, { text, range, person, sides }: Teller): string | null {
  if (person !== null || range === null || sides.length > 0) return null;
  const near = text.mentions[sentenceAt(text.sentences, range.first)] ?? [];
  for (const mention of near) {
    const owner = mention.first >= range.first && mention.last < range.last ? doc.personOf.get(mention) : undefined;
    if (owner !== undefined)
      return sideOfPerson(owner) ?? (owner.assumedLikelihood >= SURE_GUESS ? owner.assumedSide : null);
  }
  return null;
}

/** A person whose country the text leaves open speaks for the one it is surely taken to be of. */
function assumed(teller: Teller): Teller {
  const { person } = teller;
  const side = person !== null && person.assumedLikelihood >= SURE_GUESS ? person.assumedSide : null;
  return teller.sides.length > 0 || side === null ? teller : { ...teller, sides: [side] };
}

/** Whether the side is a council or ministry of some country rather than one that takes part: "the National Security Council". */
function isOnlyBody(teller: Teller): boolean {
  return teller.sides.every((side) => /\b(?:security council|ministry|office)\b/iu.test(nameOfSide(side)));
}

/** The bodies in a teller's phrase, in what stands behind it ("of the National Security Council"), and in its person's offices. */
function bodiesOf(doc: AnnotatedDocument, teller: Teller): Set<string> {
  const words: string[] = [];
  const add = (text: Teller['text'], first: number, last: number): void => {
    for (let i = first; i < last; i += 1) words.push(text.tokens[i]?.lower ?? '');
  };
  if (teller.range !== null) add(teller.text, teller.range.first, teller.range.last);
  for (const { in: part, mention } of teller.person?.mentions ?? []) {
    const text = part === 'title' ? doc.title : doc.body;
    const sentence = text.sentences[sentenceAt(text.sentences, mention.first)]?.first ?? 0;
    add(text, Math.max(sentence, mention.first - 6), mention.first);
    if (mention.office !== null) add(text, mention.office.first, mention.office.last);
    const next = text.tokens[mention.last]?.lower;
    if (next === 'of' || next === ',') add(text, mention.last, behindName(text, mention.last));
  }
  for (const office of teller.person?.offices ?? []) words.push(...office.words);
  const isVoice =
    teller.person === null ||
    words.some((word) => /^spokes|^press$|^official$/u.test(word)) ||
    words.includes('council');
  // "State House spokesman": of a president's seat, not of a department of state
  const bodies = words.map((word, i) => BODIES.get(word === 'state' && words[i + 1] === 'house' ? 'president' : word));
  return isVoice ? new Set(bodies.filter((body) => body !== undefined)) : new Set();
}

/** Where "of the National Security Council" or ", a spokesperson of the presidency," ends. */
function behindName(text: Teller['text'], from: number): number {
  let last = from + 1;
  while (last < text.tokens.length && last - from < 9 && text.tokens[last]?.kind === 'word') last += 1;
  return last;
}
