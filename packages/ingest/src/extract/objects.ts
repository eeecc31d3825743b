import { CONTACT_NOUN_OF } from '../data/contact-nouns.ts';
import { PREPOSITIONS, RELATIVES, SUBORDINATORS } from '../data/verbs.ts';
import { isFiller, isVerbAt, type Element } from './elements.ts';
import { canBeParty, listFrom, type PartyList } from './party-lists.ts';

/** What follows a verb or noun: the parties behind one of the wanted prepositions, or straight behind it. */
export function partiesAfter(
  elements: readonly Element[],
  at: number,
  wanted: ReadonlySet<string>,
  direct: boolean,
  reach = 18,
  stopAtNouns = false,
): { list: PartyList; preposition: string } | null {
  let preposition = '';
  let seen = 0;
  let stalled = false;
  for (let i = at; i < elements.length && seen < reach; i += 1, seen += 1) {
    const element = elements[i];
    if (element === undefined) return null;
    if (element.mention !== null) {
      const isWanted = preposition === '' ? direct && !stalled : wanted.has(preposition);
      if (isWanted && canBeParty(elements, i))
        return { list: listFrom(elements, i, preposition === 'between' || preposition === 'among'), preposition };
      if (preposition === '' && canBeParty(elements, i) && !direct) return null;
      if (!['in', 'at', 'on', 'near', 'during', 'after', 'before', 'from'].includes(preposition)) stalled = true;
      preposition = '';
      continue;
    }
    if (isFiller(element)) continue;
    if (element.kind === 'word') {
      if (ASIDES.has(`${element.word} ${elements[i + 1]?.word ?? ''}`)) {
        i += 1;
        continue;
      }
      if (wanted.has(element.word) || PREPOSITIONS.has(element.word)) {
        preposition = element.word;
        continue;
      }
      if (element.word === 'including' || (stopAtNouns && CONTACT_NOUN_OF.has(element.word))) return null;
      if (RELATIVES.has(element.word) || (SUBORDINATORS.has(element.word) && element.word !== 'so')) return null;
      if (isVerbAt(elements, i) && !PARTICIPLES.has(element.word)) return null;
      if (preposition !== '' && !wanted.has(preposition)) continue;
      if (wanted.has(preposition) && !DETERMINER_LIKE.has(element.word)) {
        preposition = LEADS_ON.has(element.word) ? preposition : `${preposition}…`;
      }
      if (preposition === '') stalled = true;
      continue;
    }
    if (element.word === ';' || element.word === ':') {
      if (element.word === ':' && wanted.has(preposition)) continue;
      return null;
    }
    if (
      element.word === ',' ||
      element.word === '"' ||
      element.word === '“' ||
      element.word === '(' ||
      element.word === ')'
    )
      continue;
  }
  return null;
}

const PARTICIPLES: ReadonlySet<string> = new Set(
  'held planned scheduled hosted called dated chaired taking'.split(' '),
);
const DETERMINER_LIKE: ReadonlySet<string> = new Set(
  'the a an his her its their our both fellow each other several all some other in turn'.split(' '),
);
const LEADS_ON: ReadonlySet<string> = new Set('brother neighbour good friend and turn'.split(' '));

const ASIDES: ReadonlySet<string> = new Set([
  'in turn',
  'in person',
  'in private',
  'by phone',
  'by telephone',
  'at length',
  'by video',
  'on telephone',
  'via video',
  'over phone',
  'in public',
  'as well',
  'by radio-telephone',
  'for consultations',
  'for talks',
]);
