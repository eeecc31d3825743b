import { personaIdOf, type DocumentId, type Persona, type PersonaId, type SideId } from '@readout/domain';
import type { AnnotatedDocument } from '../annotate/document.ts';
import type { Person } from '../annotate/people/entities.ts';
import { sideOfPerson, type Party } from '../extract/terms/party.ts';
import { nameOf, officeOf } from '../extract/findings.ts';
import { sideIdOf } from './sides.ts';
import { inOrder, spanOfMention, type Passages } from './spans.ts';

/** The people of a document that speak or act for somebody, as personas. */
export class Personas {
  readonly #doc: AnnotatedDocument;
  readonly #ids = new Map<Person, PersonaId>();
  readonly #personas: Persona[] = [];
  readonly #counterparts: ReadonlySet<Person>;
  readonly #sides = new Set<string>();

  /** `meetings` are the parties of each contact of the document. */
  constructor(
    doc: AnnotatedDocument,
    document: DocumentId,
    people: readonly Person[],
    meetings: readonly (readonly Party[])[],
    passages: Passages,
  ) {
    this.#doc = doc;
    this.#counterparts = counterpartsIn(doc, meetings);
    for (const person of people) {
      const mentions = inOrder(person.mentions.map((placed) => spanOfMention(doc, placed)));
      const [first] = mentions;
      if (first === undefined) continue;
      const id = personaIdOf(document, first);
      if (this.#personas.some((other) => other.id === id)) continue;
      this.#ids.set(person, id);
      const side = this.#sideOf(person);
      const host = side === null ? this.#hostSideOf(person) : null;
      for (const one of [side, host]) if (one !== null) this.#sides.add(one);
      const office = officeOf(doc, person);
      const shown = spanOfMention(doc, person.offices[0]?.placed ?? person.best);
      const tense = person.offices[0]?.former === true ? 'former' : 'current';
      const restsOn = shown === null ? [] : [passages.of(shown)];
      const speaksFor: Persona['speaksFor'] = side === null ? [] : [{ side: sideIdOf(side), office, tense, restsOn }];
      if (host !== null) speaksFor.push({ side: sideIdOf(host), office, tense, restsOn: [] });
      this.#personas.push({ id, name: nameOf(doc, person), mentions, speaksFor });
    }
  }

  all(): Persona[] {
    return this.#personas;
  }
  /** The sides for which they speak, by the annotations' names. */
  sides(): readonly string[] {
    return [...this.#sides];
  }
  idOf(person: Person): PersonaId | null {
    return this.#ids.get(person) ?? null;
  }
  /**
   * The side a person speaks for: by the text, else, for somebody with an office in an official text, that of its publisher, but for whoever
   * is in contact with the publisher's own, or is of elsewhere. Never a guess.
   */
  sideOf(person: Person): SideId | null {
    const side = this.#sideOf(person);
    return side === null ? null : sideIdOf(side);
  }
  #sideOf(person: Person): string | null {
    const { isOfficial, side: own } = this.#doc.principal;
    const isElsewhere = person.isForeign || (person.assumedSide !== null && person.assumedSide !== own);
    const isOwn = isOfficial && person.offices.length > 0 && !isElsewhere && !this.#counterparts.has(person);
    return sideOfPerson(person) ?? (isOwn ? own : null);
  }
  /** The country in which an official text's own people meet somebody with an office and no country: likely theirs, but no passage says so. */
  #hostSideOf(person: Person): string | null {
    const { isOfficial, side: own } = this.#doc.principal;
    const { assumedSide, isForeign, offices } = person;
    if (!isOfficial || !isForeign || assumedSide === null || assumedSide === own || offices.length === 0) return null;
    return assumedSide;
  }
  officeOf(person: Person): string | null {
    return officeOf(this.#doc, person);
  }
}

/** Who has no side by the text and is in contact with somebody of the publisher's own, whose text gives that side. */
function counterpartsIn({ principal }: AnnotatedDocument, meetings: readonly (readonly Party[])[]): Set<Person> {
  const isOwn = (party: Party): boolean =>
    (party.type === 'side' ? party.side : sideOfPerson(party.person)) === principal.side;
  const found = meetings.filter((parties) => parties.some(isOwn)).flat();
  return new Set(
    found.flatMap((party) => (party.type === 'person' && sideOfPerson(party.person) === null ? [party.person] : [])),
  );
}
