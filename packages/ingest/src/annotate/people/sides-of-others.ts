import type { AnnotatedText } from '../phrases/annotated-text.ts';
import type { Person } from './entities.ts';
import type { Mention } from '../phrases/mention.ts';

/** Sides that a person cannot be of, because the text gives them to somebody measured by that person: "Nassar will see his Turkish counterpart". */
export type SidesOfOthers = ReadonlyMap<Person, ReadonlySet<string>>;

/** Reads the sides of counterparts and colleagues against those named before them in their sentence, or last before it where a pronoun owns them. */
export function sidesOfOthers(texts: readonly AnnotatedText[], of: ReadonlyMap<Mention, Person>): SidesOfOthers {
  const found = new Map<Person, Set<string>>();
  for (const text of texts) {
    let last: Person | undefined;
    for (const list of text.mentions) {
      let own: Person | undefined;
      let isOfUnnamed = false;
      for (const mention of list) {
        const person = of.get(mention);
        if (mention.sides.length > 0 && /^(?:counterpart|colleague|homologue|peer)$/u.test(mention.noun)) {
          const model = own ?? (isOfUnnamed ? undefined : last);
          if (model !== undefined && model !== person)
            found.set(model, new Set([...(found.get(model) ?? []), ...mention.sides]));
        } else if (person !== undefined) own = person;
        else isOfUnnamed ||= isHolderOfAnother(mention);
      }
      last = own ?? last;
    }
  }
  return found;
}

/** "The Kenyan foreign minister will see her Ugandan colleague": an office of some country without a name, to whom another is a colleague. */
function isHolderOfAnother({ kind, plural, sides }: Mention): boolean {
  return kind === 'office' && !plural && sides.length > 0;
}
