import type { AnnotatedDocument } from '../../annotate/document.ts';
import type { Person } from '../../annotate/people/entities.ts';
import { AUDIENCES } from '../../data/telling-words.ts';
import { rowOf } from '../grammar/elements.ts';
import type { Claim } from '../terms/claim.ts';
import { sideOfPerson, sidesOf } from '../terms/party.ts';
import type { Told } from './told-by.ts';

/** A party's own word to the public. */
export function isOwnWord(claim: Claim, told: Told): boolean {
  return told.isPublic && isPartyOf(claim, told.teller.person);
}

/** Whether somebody takes part, named or as the only one said of their side. */
export function isPartyOf(claim: Claim, person: Person | null): boolean {
  return (
    person !== null &&
    claim.parties.some((party) =>
      party.type === 'person' ? party.person === person : party.side === (sideOfPerson(person) ?? person.assumedSide),
    )
  );
}

/** What one party said to the other there: content of the contact, not its telling. */
export function isToldInside(doc: AnnotatedDocument, claim: Claim, told: Told): boolean {
  if (told.sentence === claim.sentence) {
    const { elements } = rowOf(claim.text, told.sentence);
    const contact = elements.findIndex((element) => element.first >= claim.trigger.first);
    const relative = elements
      .slice(Math.max(0, contact), told.at)
      .some(
        ({ word }, k, all) =>
          ['where', 'who', 'whom'].includes(word) || (word === 'which' && all[k + 1]?.mention == null),
      );
    if (contact >= 0 && told.at > contact && relative) return true;
    if (told.at === contact) return true;
  }
  if (told.isPosition && doc.principal.isOfficial)
    return told.teller.sides.some((side) => sidesOf(claim.parties).includes(side));
  if (!isPartyOf(claim, told.teller.person)) return false;
  if (isOfOwnHouse(doc, claim, told) || isWrittenToParty(claim, told)) return true;
  if (told.isPublic && !(doc.principal.isOfficial && isUnheard(claim, told))) return false;
  const next = rowOf(claim.text, told.sentence).elements[told.at + 1]?.mention;
  if (next !== null && next !== undefined && next.kind !== 'side') return true;
  return doc.principal.isOfficial || claim.text.zones[told.sentence]?.speaker != null;
}

/** What one of its own says or announces in the release of a house, and not to the press: the house tells it. */
function isOfOwnHouse(doc: AnnotatedDocument, claim: Claim, told: Told): boolean {
  const { isOfficial, side } = doc.principal;
  if (!isOfficial || side === null || told.teller.sides[0] !== side) return false;
  const { elements } = rowOf(claim.text, told.sentence);
  return !elements
    .slice(told.at, told.at + 10)
    .some(({ word }) => AUDIENCES.has(word) || word === 'conference' || word === 'interview');
}

/** Whether nobody of the public is named to whom it was said: an account that a release gives of its guest is of what was said there. */
function isUnheard(claim: Claim, told: Told): boolean {
  const { elements } = rowOf(claim.text, told.sentence);
  return !told.isVoice && !elements.some(({ word }) => AUDIENCES.has(word) || IN_PUBLIC.has(word));
}
const IN_PUBLIC: ReadonlySet<string> = new Set(
  'announced announces conference interview statement readout briefing wrote writes posted tweeted'.split(' '),
);

/** "writes to the Italian premier that": what one party writes to another. */
function isWrittenToParty(claim: Claim, told: Told): boolean {
  const { elements } = rowOf(claim.text, told.sentence);
  if (!['wrote', 'writes', 'written'].includes(elements[told.at]?.word ?? '')) return false;
  if (elements[told.at + 1]?.word !== 'to') return false;
  return elements.slice(told.at + 2, told.at + 5).some(({ mention }) => mention !== null && mention.kind !== 'side');
}
