import type { AnnotatedDocument, AnnotatedText } from '../../annotate/document.ts';
import type { Person } from '../../annotate/people/entities.ts';
import type { Mention } from '../../annotate/phrases/mention.ts';
import type { Attribution } from './attribution.ts';
import { attributionsIn } from './attributions.ts';
import { rowOf } from '../grammar/elements.ts';
import { holdersIn, type OfficeHolders } from '../terms/office-holders.ts';
import { tellerOfMention, type Teller } from './teller.ts';

/** An attribution whose teller is known: pronouns and bare offices are those named before. */
export interface Told extends Attribution {
  readonly teller: Teller;
  readonly sentence: number;
}

/** For how many sentences "he said" may mean the one who told last. */
const MEMORY = 8;

/** Who tells in each sentence of a text, by the number of the sentence. */
export function toldBy(doc: AnnotatedDocument, text: AnnotatedText): Told[][] {
  const memory = new Memory(doc, text);
  return text.sentences.map((_, sentence) => {
    const told = attributionsIn(doc, rowOf(text, sentence)).flatMap((attribution) => {
      const teller =
        attribution.teller === null
          ? memory.meaning(attribution, sentence)
          : memory.withOwner(attribution.teller, sentence);
      if (teller === null) return [];
      const one = toldIn(sentence, attribution, teller);
      memory.note(one);
      return [one];
    });
    memory.noteSubjects(sentence);
    return told;
  });
}

/** An attribution of a sentence with its teller. */
export function toldIn(sentence: number, said: Attribution, teller: Teller): Told {
  const { at, back, isVoice, isPublic, isJoint, isPosition } = said;
  return { at, teller, back, isVoice, isPublic, isJoint, isPosition, sentence };
}

class Memory {
  readonly #doc: AnnotatedDocument;
  readonly #text: AnnotatedText;
  #person: { readonly teller: Teller; readonly sentence: number } | null = null;
  #institution: { readonly teller: Teller; readonly sentence: number } | null = null;
  /** Institutions whose side is known, by the last word of their names. */
  readonly #bodies = new Map<string, { readonly teller: Teller; readonly sentence: number }>();
  #subject: { readonly mention: Mention; readonly sentence: number } | null = null;
  readonly #seen: { readonly person: Person; readonly mention: Mention }[] = [];

  readonly #holders: OfficeHolders;

  constructor(doc: AnnotatedDocument, text: AnnotatedText) {
    this.#doc = doc;
    this.#holders = holdersIn(doc);
    this.#text = text;
  }

  note({ teller, sentence, isVoice }: Told): void {
    if (teller.person !== null) this.#person = { teller, sentence };
    else if (isVoice) {
      this.#institution = { teller, sentence };
      if (teller.sides.length > 0) this.#bodies.set(lastWord(teller.name), { teller, sentence });
    }
  }

  /** Keeps who opened the sentence: "he" of the next may mean them. */
  noteSubjects(sentence: number): void {
    const named = (this.#text.mentions[sentence] ?? []).filter((mention) => this.#doc.personOf.has(mention));
    for (const mention of named) {
      const person = this.#doc.personOf.get(mention);
      if (person !== undefined) this.#seen.push({ person, mention });
    }
    if (this.#seen.length > 200) this.#seen.splice(0, 100);
    const [first] = named;
    if (first !== undefined) this.#subject = { mention: first, sentence };
  }

  /** Whom a phrase that points back means; null where nobody fits. */
  meaning({ back, isJoint }: Attribution, sentence: number): Teller | null {
    if (back === null) return null;
    if (isJoint) return { ...tellerOfMention(this.#doc, this.#text, back), sides: [] };
    if (back.kind === 'pronoun') {
      if (back.noun === 'it') return this.#near(this.#institution, sentence);
      const person = this.#near(this.#person, sentence);
      if (person !== null && agrees(person.person, back.noun)) return person;
      return this.#subjectBefore(back, sentence);
    }
    return this.#holder(back) ?? (back.kind === 'office' ? this.#ofOffice(back) : null);
  }

  /** An office that nobody of the text is named with: in an official text without a country it is the publisher's own. */
  #ofOffice(back: Mention): Teller {
    const teller = tellerOfMention(this.#doc, this.#text, back);
    const { isOfficial, side } = this.#doc.principal;
    return teller.sides.length > 0 || !isOfficial || side === null ? teller : { ...teller, sides: [side] };
  }

  /** "her spokesman", "its statement": a teller by the name of whose it is. */
  withOwner(teller: Teller, sentence: number): Teller {
    const again = this.#toldAgain(teller, sentence);
    if (again !== null) return again;
    const owned = /^(his|her|its|their) (.+)$/iu.exec(teller.name);
    if (owned === null || teller.person !== null) return teller;
    const minister = owned[2] === 'ministry' ? this.#ministerBefore(sentence, teller.range?.first ?? 0) : null;
    if (minister !== null) return { ...teller, name: owned[2] ?? teller.name, sides: [...minister.sides] };
    const first = teller.range?.first ?? 0;
    const named = (this.#text.mentions[sentence] ?? []).filter(
      (mention) => mention.last <= first && this.#doc.personOf.has(mention),
    );
    const mention = this.#ownerAmong(named, owned[1]?.toLowerCase() ?? '') ?? this.#subject?.mention;
    if (mention === undefined) return teller;
    const owner = tellerOfMention(this.#doc, this.#text, mention);
    const sides = teller.sides.length > 0 ? teller.sides : owner.sides;
    return { ...teller, name: this.#nameOfOwned(mention, owner, owned[2] ?? ''), sides };
  }

  /** "his office" of one who holds an office is named by it, as the source that it is: "office of Prime Minister A". */
  #nameOfOwned({ first, last, office, name, owner: whose }: Mention, owner: Teller, what: string): string {
    if (!/\b(?:office|service|secretariat)$/u.test(what) || office === null || name === null || whose !== null)
      return `${owner.name}’s ${what}`;
    const { tokens, source } = this.#text;
    const words = source.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0).replace(/\s+/gu, ' ');
    return `${what} of ${words}`;
  }

  /** "the same officials", "the ministry" behind "his ministry": the institution that told before, whose side is known. */
  #toldAgain(teller: Teller, sentence: number): Teller | null {
    if (teller.person !== null || teller.sides.length > 0) return null;
    const words = teller.name.toLowerCase().replace(/^the /u, '').split(' ');
    const known = words.length === 1 ? this.#bodies.get(words[0] ?? '') : undefined;
    const told = this.#near(this.#institution, sentence) ?? this.#near(known ?? null, sentence);
    if (told === null) return null;
    if (known !== undefined && lastWord(told.name) !== words[0]) return this.#near(known, sentence);
    const last = lastWord(told.name);
    const isSame = ['same', 'those', 'these'].includes(words[0] ?? '') || (words.length === 1 && told.sides.length > 0);
    return isSame && words.at(-1) === last ? told : null;
  }

  /** The minister named by office alone before a place of the sentence, with the country: whose ministry it is. */
  #ministerBefore(sentence: number, first: number): Mention | null {
    const found = (this.#text.mentions[sentence] ?? []).find(
      ({ last, office, sides }) => last <= first && sides.length === 1 && office?.words.at(-1) === 'minister',
    );
    return found ?? null;
  }

  /** Whose "his" or "her" is: the last who is known to be a man or woman, else who opens the sentence and may be one; the last for "its". */
  #ownerAmong(named: readonly Mention[], word: string): Mention | undefined {
    const pronoun = word === 'his' ? 'he' : word === 'her' ? 'she' : null;
    if (pronoun === null) return named.at(-1);
    const genderOf = (mention: Mention): string | null => this.#doc.personOf.get(mention)?.gender ?? null;
    return named.findLast((one) => genderOf(one) === pronoun) ?? named.find((one) => genderOf(one) === null);
  }

  #near(one: { readonly teller: Teller; readonly sentence: number } | null, sentence: number): Teller | null {
    return one !== null && sentence - one.sentence <= MEMORY ? one.teller : null;
  }

  #subjectBefore(back: Mention, sentence: number): Teller | null {
    const own = (this.#text.mentions[sentence] ?? []).find(
      (mention) => mention.first < back.first && this.#doc.personOf.has(mention),
    );
    const mention =
      own ?? (this.#subject !== null && sentence - this.#subject.sentence <= 3 ? this.#subject.mention : null);
    if (mention === null) return null;
    const teller = tellerOfMention(this.#doc, this.#text, mention);
    return agrees(teller.person, back.noun) ? teller : null;
  }

  /** "the minister": the last one named whose office it is; else one of the whole text. */
  #holder(back: Mention): Teller | null {
    const holders = this.#holders.ever(back.office?.words ?? [back.noun]);
    const isHolder = (person: Person): boolean =>
      holders.has(person) && (back.sides.length === 0 || person.sides.some((side) => back.sides.includes(side)));
    const { principal } = this.#doc;
    const isOwnOffice = principal.isOfficial && back.sides.length === 0;
    const own = isOwnOffice
      ? this.#doc.persons.find((person) => isHolder(person) && isOf(person, principal.side))
      : undefined;
    const last = this.#seen.findLast(({ person }) => isHolder(person));
    const person = own ?? last?.person ?? this.#doc.persons.find(isHolder);
    if (person === undefined) return null;
    return tellerOfMention(
      this.#doc,
      person.best.in === 'title' ? this.#doc.title : this.#doc.body,
      person.best.mention,
    );
  }
}

const isOf = (person: Person, side: string | null): boolean => (person.sides[0] ?? person.assumedSide) === side;

function agrees(person: Person | null, pronoun: string): boolean {
  return person !== null && (person.gender === null || person.gender === pronoun);
}

/** The head of an institution's name, in lower case: "ministry". */
function lastWord(name: string): string {
  return name.toLowerCase().split(' ').at(-1) ?? '';
}
