import type { AnnotatedDocument } from '../annotate/document.ts';
import type { Person } from '../annotate/entities.ts';
import type { Mention } from '../annotate/mentions.ts';
import { OFFICE_SIDES, TOP_OFFICES } from '../data/office-sides.ts';

/** One who takes part: a person of the document, or a side for whom nobody is named. */
export type Party =
  | { readonly type: 'person'; readonly person: Person }
  | { readonly type: 'side'; readonly side: string; readonly office: readonly string[] };

/** How a phrase came to its parties, best first; the weights of confidence rest on it. */
export type Resolution = 'named' | 'office' | 'side' | 'description' | 'pronoun' | 'set' | 'principal';

/** A phrase and whom it means. */
export interface Resolved {
  readonly parties: readonly Party[];
  readonly how: Resolution;
}

interface Seen {
  readonly party: Party;
  readonly at: number;
  readonly sentence: number;
  readonly subject: boolean;
}

const SIDE_NOUNS: ReadonlySet<string> = new Set(
  'sides countries governments nations states capitals teams delegations parties neighbours neighbors bodies powers officials experts negotiators diplomats'.split(
    ' ',
  ),
);
const NOBODY: Resolved = { parties: [], how: 'set' };

/** The sides of a list of parties, each once: of a person the first that the text gives. */
export function sidesOf(parties: readonly Party[]): string[] {
  return [
    ...new Set(
      parties
        .map((party) => (party.type === 'side' ? party.side : (sideOfPerson(party.person) ?? party.person.assumedSide)))
        .filter((side): side is string => side !== null),
    ),
  ];
}

/** The side a person speaks for, by the text, or by an office that only one country has. */
export function sideOfPerson(person: Person): string | null {
  if (person.sides[0] !== undefined) return person.sides[0];
  for (const office of person.offices)
    for (const word of office.words) if (OFFICE_SIDES.has(word)) return OFFICE_SIDES.get(word) ?? null;
  return null;
}

/** Whether two parties are one. */
export function sameParty(a: Party, b: Party): boolean {
  if (a.type === 'person' && b.type === 'person') return a.person === b.person;
  return a.type === 'side' && b.type === 'side' && a.side === b.side;
}

/** What has been said so far: who was spoken of last, which pair, which sets. Resolves phrases that point back. */
export class Discourse {
  private readonly doc: AnnotatedDocument;
  private readonly seen: Seen[] = [];
  private sets: (readonly Party[])[] = [];
  private speaker: Party | null = null;
  private subjectSet: { readonly parties: readonly Party[]; readonly sentence: number } = { parties: [], sentence: -9 };
  private sentence = 0;
  private sidesTogether: readonly Party[] = [];
  lastPair: readonly Party[] = [];
  titlePair: readonly Party[] = [];
  /** Whether the people of the title speak in turn, so that "we" is both. */
  speakTogether = false;

  constructor(doc: AnnotatedDocument) {
    this.doc = doc;
  }

  /** Notes that a phrase has been read. */
  note(resolved: Resolved, at: number, sentence: number, subject: boolean): void {
    for (const party of resolved.parties) this.seen.push({ party, at, sentence, subject });
    if (this.seen.length > 400) this.seen.splice(0, 200);
    if (resolved.parties.length > 1) {
      this.sets.push(resolved.parties);
      if (subject) this.subjectSet = { parties: resolved.parties, sentence };
    }
    this.sentence = sentence;
  }

  /** Notes that several phrases together were one subject or object ("A and B"). */
  noteList(parties: readonly Party[], sentence: number, subject: boolean): void {
    if (parties.length < 2) return;
    this.sets.push(parties);
    if (subject) this.subjectSet = { parties, sentence };
  }

  /** Notes the parties of a conversation just told. */
  notePair(parties: readonly Party[]): void {
    this.lastPair = parties;
    this.sets.push(parties);
    if (this.sets.length > 60) this.sets = this.sets.slice(-30);
  }

  /** Notes sides that a sentence names as dealing with each other ("drafts with the US and NATO"): "the sides" of what follows. */
  noteSides(sides: readonly string[]): void {
    this.sidesTogether = sides.length >= 2 ? sides.map((side) => ({ type: 'side', side, office: [] })) : [];
  }

  /** Says whose turn it is, so that "I" and "we" are known. */
  setSpeaker(party: Party | null): void {
    this.speaker = party;
  }

  /** The side for which the document or the present speaker speaks. */
  ownSide(): string | null {
    if (this.speaker !== null) return sidesOf([this.speaker])[0] ?? this.doc.principal.side;
    return this.doc.principal.side;
  }

  /** Who speaks here: the one whose turn it is, else the publisher's principal. */
  self(): Party | null {
    const side = this.doc.principal.side;
    const isVoice =
      this.speaker?.type === 'person' &&
      this.speaker.person.offices.some((office) =>
        office.words.some((word) => word.startsWith('spokes') || word === 'official' || word === 'press'),
      );
    if (isVoice && side !== null) return this.leaderOf(side);
    return this.speaker ?? this.principal();
  }

  /** The person whose doings the publisher reports, or its bare side. */
  principal(): Party | null {
    const { side, office } = this.doc.principal;
    if (side === null) return null;
    const person = this.doc.persons.find(
      (candidate) =>
        this.bearsSide(candidate, side) &&
        office.length > 0 &&
        candidate.offices.some((entry) => fits(office, entry.words)),
    );
    return person === undefined ? { type: 'side', side, office } : { type: 'person', person };
  }

  /** Who leads a side: the holder of its highest office in the text, or the bare side. */
  leaderOf(side: string): Party {
    const leaders = this.doc.persons.filter(
      (person) =>
        (person.sides.includes(side) || (person.sides.length === 0 && this.doc.homeSide === side)) &&
        person.offices.some(
          (entry) =>
            (entry.words.length <= 2 && TOP_OFFICES.has(entry.words.at(-1) ?? '')) ||
            (entry.words.includes('prime') && entry.words.includes('minister')),
        ),
    );
    const [leader] = leaders;
    return leader === undefined ? { type: 'side', side, office: [] } : { type: 'person', person: leader };
  }

  private bearsSide(person: Person, side: string): boolean {
    return (
      person.sides.includes(side) ||
      (person.sides.length === 0 && person.offices.length > 0 && this.doc.homeSide === side)
    );
  }

  /** Whom a phrase means here. `others` are parties of the same clause, which a pronoun or counterpart cannot repeat. */
  resolve(mention: Mention, sentence: number, others: readonly Party[] = []): Resolved {
    this.sentence = sentence;
    const person = this.doc.personOf.get(mention);
    if (person !== undefined && mention.name !== null) return { parties: [{ type: 'person', person }], how: 'named' };
    switch (mention.kind) {
      case 'person':
        return NOBODY;
      case 'office':
        return this.office(mention);
      case 'side':
        return { parties: mention.sides.map((side) => ({ type: 'side', side, office: [] })), how: 'side' };
      case 'group':
        return this.group(mention, others);
      case 'counterpart':
        return this.counterpart(mention, others);
      case 'role':
        return this.role(mention, others);
      case 'plural':
        return this.plural(mention.noun, mention.count);
      case 'pronoun':
        return this.pronoun(mention, sentence, others);
    }
  }

  private office(mention: Mention): Resolved {
    const words = mention.office?.words ?? [];
    if (mention.plural) {
      if (mention.sides.length > 0)
        return { parties: mention.sides.map((side) => this.holder(words, side)), how: 'office' };
      if (words.length === 1 && (words[0] === 'leader' || words[0] === 'official'))
        return this.plural('leaders', mention.count);
      if (mention.determiner === '' && mention.owner === null) return NOBODY;
      return this.holdersOf(words, mention);
    }
    const owner = mention.owner;
    const ownerSide =
      owner !== null && typeof owner !== 'string'
        ? sideOfPersonOrNull(this.doc.personOf.get(owner))
        : owner === 'his' || owner === 'her'
          ? this.sideOfLast()
          : owner === 'its' || owner === 'their'
            ? this.sideOfLastSide()
            : owner === 'our'
              ? this.ownSide()
              : null;
    const side = mention.sides[0] ?? ownerSide ?? implied(words);
    if (side !== null) return { parties: [this.holder(words, side)], how: 'office' };
    const recent = this.lastHolder(words);
    const { principal } = this.doc;
    if (principal.side !== null && principal.office.length > 0 && fits(words, principal.office)) {
      const own = this.principal();
      if (own !== null) return { parties: [own], how: 'principal' };
    }
    if (recent !== null) return { parties: [recent], how: 'description' };
    const anyone = this.doc.persons.filter((person) => person.offices.some((entry) => fits(words, entry.words)));
    if (anyone.length === 1 && anyone[0] !== undefined)
      return { parties: [{ type: 'person', person: anyone[0] }], how: 'description' };
    if (
      this.doc.homeSide !== null &&
      ((mention.determiner !== 'a' && mention.determiner !== 'an') ||
        (this.doc.principal.isOfficial &&
          ['representative', 'official', 'envoy', 'delegate'].includes(words.at(-1) ?? '')))
    )
      return { parties: [this.holder(words, this.doc.homeSide)], how: 'principal' };
    return NOBODY;
  }

  /** The holder of an office in a country: the person whom the text names so, or the bare side. */
  private holder(words: readonly string[], side: string): Party {
    const holders = this.doc.persons.filter(
      (person) =>
        this.bearsSide(person, side) && person.offices.some((entry) => !entry.former && fits(words, entry.words)),
    );
    const recent = this.seen.findLast((entry) => entry.party.type === 'person' && holders.includes(entry.party.person));
    if (recent !== undefined) return recent.party;
    if (holders[0] !== undefined) return { type: 'person', person: holders[0] };
    return { type: 'side', side, office: words };
  }

  private lastHolder(words: readonly string[]): Party | null {
    for (let i = this.seen.length - 1; i >= 0; i -= 1) {
      const party = this.seen[i]?.party;
      if (party?.type === 'person' && party.person.offices.some((entry) => fits(words, entry.words))) return party;
      if (party?.type === 'side' && party.office.length > 0 && fits(words, party.office)) return party;
    }
    return null;
  }

  /** "the two foreign ministers": the last holders of that office, one of each side. */
  private holdersOf(words: readonly string[], mention: Mention): Resolved {
    const wanted = mention.count ?? 2;
    const found: Party[] = [];
    for (let i = this.seen.length - 1; i >= 0 && found.length < wanted; i -= 1) {
      const party = this.seen[i]?.party;
      if (party === undefined || found.some((other) => sameParty(other, party))) continue;
      const own = party.type === 'person' ? party.person.offices.map((entry) => entry.words) : [party.office];
      if (own.some((office) => office.length > 0 && fits(words, office))) found.unshift(party);
    }
    if (found.length >= 2 && found.length === wanted) return { parties: found, how: 'set' };
    const pair = this.lastPair.length >= 2 ? this.lastPair : this.titlePair;
    if (pair.length >= 2 && (mention.count === null || sidesOf(pair).length === mention.count))
      return { parties: sidesOf(pair).map((side) => this.holder(words, side)), how: 'set' };
    return NOBODY;
  }

  private group(mention: Mention, others: readonly Party[]): Resolved {
    if (mention.sides.length > 0)
      return { parties: mention.sides.map((side) => ({ type: 'side', side, office: [] })), how: 'side' };
    if (mention.owner === 'our' || mention.owner === 'their') {
      const sides = sidesOf(this.lastPair.length > 0 ? this.lastPair : this.titlePair);
      if (mention.plural && sides.length >= 2)
        return { parties: sides.map((side) => ({ type: 'side', side, office: [] })), how: 'set' };
      const own = mention.owner === 'our' ? this.ownSide() : null;
      if (own !== null) return { parties: [{ type: 'side', side: own, office: [] }], how: 'principal' };
      return NOBODY;
    }
    if (mention.owner === 'its') {
      const side = this.sideOfLastSide();
      if (side !== null) return { parties: [{ type: 'side', side, office: [] }], how: 'description' };
    }
    const side = others[0] !== undefined ? sidesOf([others[0]])[0] : undefined;
    return side === undefined ? NOBODY : { parties: [{ type: 'side', side, office: [] }], how: 'description' };
  }

  private counterpart(mention: Mention, others: readonly Party[]): Resolved {
    const model = others[0] ?? this.seen.findLast((entry) => entry.subject)?.party;
    const words =
      model === undefined ? [] : model.type === 'person' ? (model.person.offices[0]?.words ?? []) : model.office;
    if (mention.sides.length > 0)
      return {
        parties: mention.sides.map((side) =>
          words.length > 0 ? this.holder(words, side) : { type: 'side' as const, side, office: words },
        ),
        how: 'office',
      };
    const rest = this.lastPair.filter((party) => model === undefined || !sameParty(party, model));
    if (rest.length === 1) return { parties: rest, how: 'description' };
    const title = this.titlePair.filter((party) => model === undefined || !sameParty(party, model));
    if (title.length === 1) return { parties: title, how: 'description' };
    const own = model === undefined ? undefined : sidesOf([model])[0];
    const other = sidesOf([...this.lastPair, ...this.titlePair]).filter((side) => side !== own);
    const only = [...new Set(other)];
    return only.length === 1 && only[0] !== undefined
      ? { parties: [{ type: 'side', side: only[0], office: words }], how: 'description' }
      : NOBODY;
  }

  private role(mention: Mention, others: readonly Party[]): Resolved {
    if (mention.noun === 'honorific') {
      const own = this.principal();
      if (own?.type === 'person') return { parties: [own], how: 'principal' };
      const last = this.seen.find((entry) => entry.party.type === 'person' && this.agrees(entry.party, mention.gender));
      return last === undefined ? NOBODY : { parties: [last.party], how: 'description' };
    }
    const side = mention.sides[0];
    if (side !== undefined) {
      const recent = this.seen.findLast(
        (entry) =>
          entry.party.type === 'person' &&
          this.bearsSide(entry.party.person, side) &&
          !others.some((other) => sameParty(other, entry.party)),
      );
      if (recent !== undefined) return { parties: [recent.party], how: 'description' };
      return { parties: [{ type: 'side', side, office: [mention.noun] }], how: 'side' };
    }
    if (['visitor', 'guest', 'host', 'hostess', 'caller', 'interlocutor'].includes(mention.noun)) {
      const pair = this.lastPair.length >= 2 ? this.lastPair : [];
      const isHome = (party: Party): boolean => sidesOf([party])[0] === this.doc.homeSide;
      const pick = pair.find(
        (party) =>
          (mention.noun.startsWith('host') ? isHome(party) : !isHome(party)) &&
          !others.some((other) => sameParty(other, party)),
      );
      if (pick !== undefined) return { parties: [pick], how: 'description' };
      const subject =
        mention.noun === 'host'
          ? undefined
          : this.seen.findLast(
              (entry) =>
                entry.subject &&
                entry.party.type === 'person' &&
                !others.some((other) => sameParty(other, entry.party)),
            );
      if (subject !== undefined) return { parties: [subject.party], how: 'description' };
    }
    const office =
      mention.noun === 'envoy' || mention.noun === 'diplomat' || mention.noun === 'negotiator'
        ? this.lastHolder([mention.noun])
        : null;
    return office === null ? NOBODY : { parties: [office], how: 'description' };
  }

  private plural(noun: string, count: number | null): Resolved {
    const wanted = count ?? (noun === 'pair' || noun === 'duo' ? 2 : noun === 'trio' ? 3 : null);
    const bySide = SIDE_NOUNS.has(noun);
    const subjects = !bySide && this.sentence - this.subjectSet.sentence <= 1 ? this.subjectSet.parties : [];
    const recent = [...this.sets].reverse();
    const people = bySide ? [] : recent.filter((list) => list.some((party) => party.type === 'person'));
    const lists = [
      subjects,
      ...(noun === 'sides' || noun === 'parties' ? [this.sidesTogether] : []),
      this.lastPair,
      ...(noun === 'they' || bySide ? recent : [...people, ...recent]),
      this.titlePair,
    ].filter((list) => list.length >= 2);
    const fitting = lists.find(
      (list) =>
        (bySide ? sidesOf(list).length >= 2 : true) &&
        (wanted === null || (bySide ? sidesOf(list).length : list.length) === wanted),
    );
    if (fitting !== undefined)
      return {
        parties: bySide
          ? sidesOf(fitting).map((side) => ({ type: 'side', side, office: [] }))
          : noun === 'they'
            ? fitting
            : this.asPeople(fitting),
        how: 'set',
      };
    if (wanted === 2 || wanted === null) {
      const last = this.lastDistinct(2, bySide);
      if (last.length === 2) return { parties: last, how: 'set' };
    }
    return NOBODY;
  }

  /** "the two leaders" of a pair of sides: their leaders, where the text names them. */
  private asPeople(parties: readonly Party[]): readonly Party[] {
    return parties.map((party) => (party.type === 'side' ? this.leaderOf(party.side) : party));
  }

  private lastDistinct(count: number, bySide: boolean): Party[] {
    const found: Party[] = [];
    for (let i = this.seen.length - 1; i >= 0 && found.length < count; i -= 1) {
      const entry = this.seen[i];
      if (entry === undefined || found.some((other) => sameParty(other, entry.party))) continue;
      const side = sidesOf([entry.party])[0];
      if (bySide && (side === undefined || sidesOf(found).includes(side))) continue;
      if (!bySide && entry.party.type !== 'person') continue;
      found.unshift(bySide && side !== undefined ? { type: 'side', side, office: [] } : entry.party);
    }
    return found;
  }

  private pronoun(mention: Mention, sentence: number, others: readonly Party[]): Resolved {
    const word = mention.noun;
    if (word === 'i' || word === 'me')
      return this.speaker !== null ? { parties: [this.speaker], how: 'pronoun' } : this.ofPrincipal();
    if (word === 'we' || word === 'us' || word === 'ourselves') {
      if (
        this.titlePair.length >= 2 &&
        (this.speakTogether ||
          (this.doc.principal.isOfficial && /joint|declaration/iu.test(this.doc.source.title ?? '')))
      )
        return { parties: this.titlePair, how: 'pronoun' };
      const side = this.ownSide();
      return side === null ? NOBODY : { parties: [{ type: 'side', side, office: [] }], how: 'principal' };
    }
    if (mention.plural) return this.plural('they', mention.count);
    const fitting = this.seen.filter(
      (entry) =>
        sentence - entry.sentence <= 6 &&
        entry.at < mention.first &&
        !others.some((other) => sameParty(other, entry.party)) &&
        this.agrees(entry.party, mention.gender),
    );
    const last = fitting.at(-1);
    if (last === undefined) return NOBODY;
    const subject =
      fitting.findLast((entry) => entry.subject && entry.sentence === sentence) ??
      fitting.findLast((entry) => entry.subject && entry.sentence >= last.sentence - 1 && entry.sentence < sentence) ??
      fitting.findLast((entry) => entry.subject && entry.sentence >= last.sentence - 1);
    return { parties: [(subject ?? last).party], how: 'pronoun' };
  }

  private ofPrincipal(): Resolved {
    const own = this.principal();
    return own === null ? NOBODY : { parties: [own], how: 'principal' };
  }

  private agrees(party: Party, gender: 'he' | 'she' | null): boolean {
    if (party.type === 'side') return party.office.length > 0;
    return gender === null || party.person.gender === null || party.person.gender === gender;
  }

  private sideOfLast(): string | null {
    const last =
      this.seen.findLast((entry) => entry.party.type === 'person' && entry.subject) ??
      this.seen.findLast((entry) => entry.party.type === 'person');
    return last === undefined ? null : (sidesOf([last.party])[0] ?? null);
  }
  private sideOfLastSide(): string | null {
    const last = this.seen.findLast((entry) => entry.party.type === 'side');
    return last?.party.type === 'side' ? last.party.side : null;
  }
}

function sideOfPersonOrNull(person: Person | undefined): string | null {
  return person === undefined ? null : sideOfPerson(person);
}
function implied(words: readonly string[]): string | null {
  for (const word of words) if (OFFICE_SIDES.has(word)) return OFFICE_SIDES.get(word) ?? null;
  return null;
}

const APART: readonly string[] = [
  'prime',
  'vice',
  'deputy',
  'under',
  'undersecretary',
  'spokesman',
  'spokesperson',
  'spokeswoman',
  'assistant',
  'first',
  'party',
  'opposition',
];

/** Whether the words of an office as mentioned fit a fuller one: "the minister" a foreign minister, never a prime minister. */
function fits(mentioned: readonly string[], full: readonly string[]): boolean {
  const head = mentioned.at(-1);
  if (head === undefined || full.length === 0) return false;
  if (head === 'leader' && mentioned.length === 1)
    return full.some((word) => TOP_OFFICES.has(word)) && !full.includes('vice') && !full.includes('deputy');
  const alike = (a: string, b: string): boolean => a === b || (HEAD_ALIKE.get(a) ?? a) === (HEAD_ALIKE.get(b) ?? b);
  if (head === 'premier' && full.includes('minister') && full.includes('prime')) return true;
  if (full.at(-1) === 'premier' && mentioned.includes('prime')) return true;
  if (!full.some((word) => alike(word, head))) return false;
  if (APART.some((word) => full.includes(word) !== mentioned.includes(word))) return false;
  return mentioned.every((word) => word === 'and' || full.some((other) => alike(other, word)));
}
const HEAD_ALIKE: ReadonlyMap<string, string> = new Map([
  ['advisor', 'adviser'],
  ['amir', 'emir'],
  ['secretary-general', 'secretary'],
  ['chairwoman', 'chair'],
  ['chairman', 'chair'],
  ['chairperson', 'chair'],
  ['spokeswoman', 'spokesman'],
  ['spokesperson', 'spokesman'],
  ['defense', 'defence'],
  ['h.e.', 'and'],
]);
