import type { AnnotatedText } from '../phrases/annotated-text.ts';
import type { Mention } from '../phrases/mention.ts';
import type { Person } from './entities.ts';

/** Gives the one who has a counterpart the gender that "her counterpart" says, where the sentence names nobody else before it: a later "he" is then another. */
export function giveGendersByCounterpart({ mentions }: AnnotatedText, of: ReadonlyMap<Mention, Person>): void {
  for (const list of mentions) {
    for (const [i, mention] of list.entries()) {
      const gender = genderOf(mention);
      if (gender === null) continue;
      const before = list.slice(0, i);
      const people = before.filter(isSomebody).map((one) => of.get(one));
      const [only] = people;
      if (only !== undefined && people.every((one) => one === only)) only.gender ??= gender;
    }
  }
}

/** The gender that the owner of a counterpart says; null of any other phrase. */
function genderOf(mention: Mention): 'he' | 'she' | null {
  if ((mention.kind !== 'counterpart' && mention.noun !== 'counterpart') || mention.plural) return null;
  return mention.owner === 'his' ? 'he' : mention.owner === 'her' ? 'she' : null;
}

/** Whether a phrase speaks of somebody whose counterpart it may be. */
const isSomebody = ({ kind, name }: Mention): boolean =>
  name !== null || kind === 'person' || kind === 'office' || kind === 'role' || kind === 'counterpart';
