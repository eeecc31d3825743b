import type { AnnotatedDocument } from '../../annotate/document.ts';
import type { Mention } from '../../annotate/phrases/mention.ts';
import { TOGETHER_KINDS, VOICE_NOUNS } from '../../data/telling-words.ts';
import type { Row } from '../grammar/elements.ts';
import { tellerOfMention, tellerOfPhrase, type Teller } from './teller.ts';

/** One place where a sentence says who tells. */
export interface Attribution {
  /** The element of the word that tells. */
  readonly at: number;
  /** Who; null where a pronoun or bare office points back to one named before. */
  readonly teller: Teller | null;
  /** The phrase that points back, where `teller` is null. */
  readonly back: Mention | null;
  /** Whether it is an institution, an official or a document, whose word holds for more than its own clause. */
  readonly isVoice: boolean;
  /** Whether the public is told: "told reporters", "announced", "in a statement". */
  readonly isPublic: boolean;
  /** Whether both or all parties tell together: "a joint statement". */
  readonly isJoint: boolean;
  /** Whether a country or capital takes a stand ("Moscow insists"): its word, but seldom an account. */
  readonly isPosition: boolean;
}

/** A run of elements that names an institution, an official or a document. */
export function voice(row: Row, at: number, first: number, last: number, isPublic: boolean): Attribution {
  const start = row.elements[first]?.first ?? 0;
  const end = row.elements[last - 1]?.last ?? start + 1;
  return {
    at,
    teller: tellerOfPhrase(row.text, { first: start, last: end }),
    back: null,
    isVoice: true,
    isPublic,
    isJoint: row.elements.slice(first, last).some((element) => element.word === 'joint') || isOfBoth(row, start, end),
    isPosition: last - first === 1 && isStand(row.elements[first]?.mention ?? null),
  };
}

/** "officials in both capitals", "sources on both sides": those of each party tell. */
function isOfBoth({ text }: Row, first: number, last: number): boolean {
  const words = text.tokens.slice(first, last).map(({ lower }) => lower);
  return words.some((word, i) => i > 0 && word === 'both' && OF_BOTH.has(words[i + 1] ?? ''));
}
const OF_BOTH: ReadonlySet<string> = new Set(
  'capitals countries governments sides ministries nations delegations'.split(' '),
);

/** "a joint statement": every party tells. */
export function joint(row: Row, at: number): Attribution {
  const first = row.elements[at - 1]?.first ?? 0;
  const last = row.elements[at]?.last ?? first + 1;
  const teller = { ...tellerOfPhrase(row.text, { first, last }), sides: [] };
  return { at, teller, back: null, isVoice: true, isPublic: true, isJoint: true, isPosition: false };
}

/** A mention as one who tells; null where it can be nobody, or a plural of parties that does not tell the public. */
export function ofMention(
  doc: AnnotatedDocument,
  row: Row,
  at: number,
  mention: Mention,
  isPublic: boolean,
): Attribution | null {
  const said = { at, teller: null, back: mention, isVoice: false, isPublic, isJoint: false, isPosition: false };
  if (['i', 'we', 'you', 'me', 'us'].includes(mention.noun)) return null;
  const person = doc.personOf.get(mention);
  const pointsBack =
    mention.kind === 'pronoun' || (person === undefined && (mention.kind === 'role' || isNameless(mention)));
  const isTogether = mention.noun === 'they' || mention.noun === 'both' || mention.plural;
  if (pointsBack && !isTogether) return said;
  if (pointsBack || TOGETHER_KINDS.has(mention.kind) || mention.plural) {
    if (!pointsBack && isVoiceMention(mention))
      return { ...said, teller: tellerOfMention(doc, row.text, mention), back: null, isVoice: true };
    return isPublic ? { ...said, isJoint: true } : null;
  }
  const isVoice =
    person === undefined ? mention.kind === 'side' || isVoiceMention(mention) : isVoicePerson(person.offices);
  return {
    ...said,
    teller: tellerOfMention(doc, row.text, mention),
    back: null,
    isVoice,
    isPublic: isPublic || isVoice,
    isPosition: isStand(mention),
  };
}

const isNameless = (mention: Mention): boolean =>
  mention.kind === 'office' && !mention.plural && !isVoiceMention(mention);
const isVoicePerson = (offices: readonly { readonly words: readonly string[] }[]): boolean =>
  offices.some(({ words }) => words.some((word) => word.startsWith('spokes') || word === 'press'));

/** Whether a mention without a name is that of a spokesperson, official, office and the like. */
export function isVoiceMention(mention: Mention): boolean {
  return VOICE_NOUNS.has(mention.noun) || VOICE_NOUNS.has(mention.office?.words.at(-1) ?? '');
}

/** "Moscow insists": a country, its capital or its people, not a seat of power or an organisation. */
function isStand(mention: Mention | null): boolean {
  return mention?.kind === 'side' && mention.form !== 'seat' && mention.form !== 'organisation';
}
