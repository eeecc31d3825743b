import type { Person } from '../../annotate/people/entities.ts';
import type { AnnotatedDocument } from '../../annotate/document.ts';
import { FOREIGN_MINISTER, isForeignMinisterByTitle } from './foreign-ministers.ts';
import { fits } from './office-fit.ts';

interface Holding {
  readonly words: readonly string[];
  readonly holders: Set<Person>;
}

type Held = Map<string, Holding>;

/**
 * Who of a document's people holds an office that fits the words of a phrase, asked once a phrase: a long text names many people and says
 * "the minister" thousands of times. Offices are those that the text has given them when it is made; their order is that of the people.
 */
export class OfficeHolders {
  readonly #persons: readonly Person[];
  readonly #ever: Holding[] = [];
  readonly #present: Holding[] = [];
  readonly #byOtherTitle: Holding[] = [];
  readonly #asked = new Map<string, ReadonlySet<Person>>();

  /** `alsoOf` gives offices that somebody holds under another title. */
  constructor(persons: readonly Person[], alsoOf: (person: Person) => readonly (readonly string[])[] = () => []) {
    this.#persons = persons;
    const [ever, present, other] = [0, 1, 2].map(() => new Map<string, Holding>()) as [Held, Held, Held];
    for (const person of persons) {
      for (const { words, former } of person.offices) {
        note(ever, words, person);
        if (!former) note(present, words, person);
      }
      for (const words of alsoOf(person)) note(other, words, person);
    }
    this.#ever.push(...ever.values());
    this.#present.push(...present.values());
    this.#byOtherTitle.push(...other.values());
  }

  /** Those who hold it or once held it, under that title. */
  ever(words: readonly string[]): ReadonlySet<Person> {
    return this.#holders(`ever ${words.join(' ')}`, words, this.#ever);
  }

  /** Those who hold it or once held it, under whatever title: of several who are called by it together. */
  together(words: readonly string[]): ReadonlySet<Person> {
    return this.#holders(`together ${words.join(' ')}`, words, [...this.#ever, ...this.#byOtherTitle]);
  }

  /** Those who hold it, as the text tells, under whatever title. */
  now(words: readonly string[]): ReadonlySet<Person> {
    return this.#holders(`now ${words.join(' ')}`, words, [...this.#present, ...this.#byOtherTitle]);
  }

  #holders(key: string, words: readonly string[], holdings: readonly Holding[]): ReadonlySet<Person> {
    const known = this.#asked.get(key);
    if (known !== undefined) return known;
    const fitting = holdings.filter((holding) => fits(words, holding.words));
    const holders = new Set(this.#persons.filter((person) => fitting.some((holding) => holding.holders.has(person))));
    this.#asked.set(key, holders);
    return holders;
  }
}

/** The holders of offices in a document, foreign ministers under whatever title they bear at home. */
export const holdersIn = (doc: AnnotatedDocument): OfficeHolders =>
  new OfficeHolders(doc.persons, (person) => (isForeignMinisterByTitle(doc, person) ? [FOREIGN_MINISTER] : []));

function note(holdings: Held, words: readonly string[], person: Person): void {
  const key = words.join(' ');
  const holding = holdings.get(key) ?? { words, holders: new Set() };
  holding.holders.add(person);
  holdings.set(key, holding);
}
