import type { Mention } from '../../annotate/phrases/mention.ts';
import { sameParty, sidesOf, type Party } from '../terms/party.ts';
import type { ReaderState } from './reader-state.ts';
import type { Subjects } from './row-memory.ts';

/** Nouns that measure one by another: who is somebody's counterpart is of whom the text speaks together with that person. */
const MEASURED = /^(?:counterpart|colleague|homologue|peer)$/u;

/**
 * Two people whom a sentence ties: "A and her Peruvian counterpart, B, have been at odds", "A wants more. Her colleague B does not", or a
 * subject and the only other person named, who is "with" or "against" whom it acts. "The two" of what follows are these, whoever is named in passing between.
 */
export function tieIn(state: ReaderState, subjects: Subjects): readonly Party[] | null {
  const { elements } = state.row;
  const people: { readonly party: Party; readonly mention: Mention; readonly isSubject: boolean }[] = [];
  for (let i = 0; i < elements.length; i += 1) {
    const mention = elements[i]?.mention ?? null;
    if (mention === null || (mention.name === null && !MEASURED.test(mention.noun))) continue;
    const person = state.doc.personOf.get(mention);
    if (person === undefined) continue;
    const party: Party = { type: 'person', person };
    if (!people.some((other) => sameParty(other.party, party)))
      people.push({ party, mention, isSubject: subjects.has(i) });
  }
  const [first, second] = people;
  const measured = people.find(({ mention }) => MEASURED.test(mention.noun));
  const pair =
    measured !== undefined
      ? [ownerOf(state, measured.mention, people[0]?.party ?? measured.party, measured.party), measured.party]
      : people.length === 2 &&
          first !== undefined &&
          second !== undefined &&
          first.isSubject &&
          isJoined(state, second.mention)
        ? [first.party, second.party]
        : [];
  const known = pair.filter((party) => party !== null);
  return known.length === 2 && sidesOf(known).length === 2 ? known : null;
}

/** "at the invitation of B", "at odds with B", "dealings with Peru's B": whether the second is joined to the first by more than one sentence. */
function isJoined(state: ReaderState, { first }: Mention): boolean {
  const { elements } = state.row;
  const at = elements.findIndex((element) => element.first === first);
  const lead = elements
    .slice(Math.max(0, at - 4), at)
    .filter(({ mention }) => mention === null)
    .map(({ word }) => word);
  return lead.includes('with') || lead.includes('against') || lead.includes('invitation');
}

/** Whose counterpart somebody is: the one named first in the sentence, else whom its pronoun means. */
function ownerOf(state: ReaderState, mention: Mention, first: Party, own: Party): Party | null {
  if (!sameParty(first, own)) return first;
  if (typeof mention.owner !== 'string') return null;
  const [party] = state.discourse.whose(mention.owner, mention, state.row.sentence, [own]).parties;
  return party?.type === 'person' ? party : null;
}
