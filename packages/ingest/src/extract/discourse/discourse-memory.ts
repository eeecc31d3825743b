import type { AnnotatedDocument } from '../../annotate/document.ts';
import type { Person } from '../../annotate/people/entities.ts';
import { officeWordsOf } from '../../annotate/people/office-words.ts';
import { TOP_OFFICES } from '../../data/office-sides.ts';
import type { Ground } from './ground.ts';
import { ownerOfAgenda } from './agenda-owner.ts';
import { isInPassing, mainHolder } from './main-holder.ts';
import type { Seen } from './seen.ts';
import { fits } from '../terms/office-fit.ts';
import { holdersIn, type OfficeHolders } from '../terms/office-holders.ts';
import { NOBODY, sameParty, sidesOf, type Party, type Resolved } from '../terms/party.ts';

/** How many sentences behind a contact of two a pronoun beside one of them is the other. */
const PAIR_REACH = 1;
/** How many contacts told last a pronoun may be of. */
const PAIRS_KEPT = 6;
/** As many ties as are remembered: what is tied far back is not meant. */
const MOST_TIES = 12;
/** The number of the title's sentence as the body sees it. */
const BEFORE_BODY = -2;

/** What has been said so far: who was spoken of last, which pair, which sets; and who speaks. */
export abstract class DiscourseMemory {
  protected readonly doc: AnnotatedDocument;
  protected readonly holders: OfficeHolders;
  protected readonly seen: Seen[] = [];
  protected sets: (readonly Party[])[] = [];
  protected speaker: Party | null = null;
  protected subjectSet: { readonly parties: readonly Party[]; readonly sentence: number } = {
    parties: [],
    sentence: -9,
  };
  protected sentence = 0;
  protected sidesTogether: readonly Party[] = [];
  protected readonly ties: (readonly Party[])[] = [];
  #leaders: readonly Person[] | null = null;
  /** Who was told to travel last: "the visitor". */
  visitor: Party | null = null;
  /** The country to which somebody was told to travel last. */
  ground: Ground | null = null;
  /** Whom a question asks: "you". */
  addressee: Party | null = null;
  lastPair: readonly Party[] = [];
  /** The contacts told last, with the sentence of each. */
  #pairs: { readonly parties: readonly Party[]; readonly at: number }[] = [];
  titlePair: readonly Party[] = [];
  /** Whether the people of the title speak in turn, so that "we" is both. */
  speakTogether = false;

  constructor(doc: AnnotatedDocument) {
    this.doc = doc;
    this.holders = holdersIn(doc);
  }

  /** Notes that a phrase has been read. */
  note(
    resolved: Resolved,
    at: number,
    sentence: number,
    as: Partial<Pick<Seen, 'subject' | 'pronoun' | 'together'>>,
  ): void {
    const { subject = false, pronoun = false, together = false } = as;
    const isOfMany = resolved.parties.length > 1;
    for (const party of resolved.parties)
      this.seen.push({
        party,
        at,
        sentence,
        subject,
        pronoun,
        together: together || (isOfMany && party.type === 'side'),
      });
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
    this.#pairs.push({ parties, at: this.sentence });
    if (this.#pairs.length > PAIRS_KEPT) this.#pairs.shift();
    this.sets.push(parties);
    if (this.sets.length > 60) this.sets = this.sets.slice(-30);
  }

  /** "A was received by B. She handed him …": the other of the two whose contact was told last, here or in the sentence before ("A and B each met C. With A he spoke of fish"); null where none was. */
  protected partnerOf(one: Party, sentence: number): Party | null {
    const told = this.#pairs.findLast(
      ({ parties, at }) =>
        at >= 0 && sentence >= at && sentence - at <= PAIR_REACH && parties.some((party) => sameParty(party, one)),
    );
    return told?.parties.length === 2 ? (told.parties.find((party) => !sameParty(party, one)) ?? null) : null;
  }

  /** Notes two people whom a sentence ties to each other, without a contact of theirs. */
  noteTie(parties: readonly Party[]): void {
    this.ties.push(parties);
    if (this.ties.length > MOST_TIES) this.ties.shift();
  }

  /** The two whom the text ties and has named most, the last of several; none where it ties nobody. */
  protected tiedPair(): readonly Party[] {
    const times = (party: Party): number => this.seen.filter((entry) => sameParty(entry.party, party)).length;
    let best: readonly Party[] = [];
    let most = 0;
    for (const pair of this.ties) {
      const least = Math.min(...pair.map(times));
      if (least < most) continue;
      most = least;
      best = pair;
    }
    return best;
  }

  /** Notes sides that a sentence names as dealing with each other ("drafts with the US and NATO"): "the sides" of what follows. */
  noteSides(sides: readonly string[]): void {
    this.sidesTogether = sides.length >= 2 ? sides.map((side) => ({ type: 'side', side, office: [] })) : [];
  }

  /** Ends the title: what it named is known, but lies behind the first sentence of the body. */
  enterBody(): void {
    for (const [i, entry] of this.seen.entries()) this.seen[i] = { ...entry, sentence: BEFORE_BODY };
    this.subjectSet = { ...this.subjectSet, sentence: BEFORE_BODY };
    this.#pairs = [];
    this.ground = null;
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
    if (this.speaker?.type === 'person' && this.speaksForOthers(this.speaker) && side !== null)
      return this.leaderOf(side);
    const { writer } = this.doc;
    return this.speaker ?? (writer === null ? this.principal() : { type: 'person', person: writer });
  }

  /** Whether a party speaks for others here: a spokesman, a press officer, an official without a name. */
  protected speaksForOthers(party: Party): boolean {
    if (party.type === 'side') return party.office.at(-1) === 'official';
    const isOfVoice = (word: string): boolean => word.startsWith('spokes') || word === 'official' || word === 'press';
    return this.doc.voices.has(party.person) || officeWordsOf(party.person).some(isOfVoice);
  }

  /** Who was the subject last, some sentences back at most; null where nobody was. */
  lastSubject(sentence: number, most: number): Party | null {
    const last = this.seen.findLast((entry) => entry.subject && entry.sentence < sentence);
    return last !== undefined && sentence - last.sentence <= most ? last.party : null;
  }

  /** The person whose doings the publisher reports, or its bare side. */
  principal(): Party | null {
    const { side, office } = this.doc.principal;
    if (side === null) return null;
    const holders = [...this.holders.ever(office)].filter((person) => this.bearsSide(person, side));
    const person =
      mainHolder(holders.filter((holder) => !isInPassing(this.doc, holder))) ??
      ownerOfAgenda(this.doc, (words) => [...this.holders.ever(words)].filter((one) => this.bearsSide(one, side)));
    return person === undefined ? { type: 'side', side, office } : { type: 'person', person };
  }

  /** Who leads a side: the holder of its highest office in the text, or the bare side. */
  leaderOf(side: string): Party {
    this.#leaders ??= this.doc.persons.filter(
      (person) =>
        !isInPassing(this.doc, person) &&
        person.offices.some(
          (entry) =>
            (entry.words.length <= 2 && TOP_OFFICES.has(entry.words.at(-1) ?? '')) ||
            (entry.words.includes('prime') && entry.words.includes('minister')),
        ),
    );
    const leader = this.firstOfSide(this.#leaders, side);
    return leader === null ? { type: 'side', side, office: [] } : { type: 'person', person: leader };
  }

  protected firstOfSide(people: Iterable<Person>, side: string): Person | null {
    for (const person of people) if (this.bearsSide(person, side)) return person;
    return null;
  }

  protected bearsSide(person: Person, side: string): boolean {
    return (
      person.sides.includes(side) ||
      (person.sides.length === 0 &&
        person.offices.length > 0 &&
        !person.isForeign &&
        (person.assumedSide ?? this.doc.homeSide) === side)
    );
  }

  /** The person of a side spoken of last, but for some. */
  protected lastOfSide(side: string, others: readonly Party[]): Party | null {
    const recent = this.seen.findLast(
      (entry) =>
        entry.party.type === 'person' &&
        this.bearsSide(entry.party.person, side) &&
        !others.some((other) => sameParty(other, entry.party)),
    );
    return recent?.party ?? null;
  }

  protected lastHolder(words: readonly string[], others: readonly Party[] = []): Party | null {
    const holders = this.holders.ever(words);
    const isHolder = ({ party }: Seen): boolean =>
      (party.type === 'person' ? holders.has(party.person) : party.office.length > 0 && fits(words, party.office)) &&
      !others.some((other) => sameParty(other, party));
    const last = this.seen.findLast(isHolder);
    if (last === undefined || last.sentence === this.sentence) return last?.party ?? null;
    // "The president" is the one who acted last, before one who was only spoken of.
    return (this.seen.findLast((entry) => entry.subject && !entry.together && isHolder(entry)) ?? last).party;
  }

  protected lastDistinct(count: number, bySide: boolean): Party[] {
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

  /** Who says "I" in a text of one voice: the principal, by name only where the title names him, since nobody names himself. */
  protected ofWriter(): Resolved {
    if (this.doc.writer !== null) return { parties: [{ type: 'person', person: this.doc.writer }], how: 'pronoun' };
    const own = this.principal();
    if (own?.type !== 'person' || this.doc.principal.side === null) return this.ofPrincipal();
    const isNamed = own.person.mentions.some((placed) => placed.in === 'title');
    return isNamed
      ? this.ofPrincipal()
      : {
          parties: [{ type: 'side', side: this.doc.principal.side, office: this.doc.principal.office }],
          how: 'principal',
        };
  }

  /** Whether a party is the one whose turn it is, or who writes it all; of a side for whom nobody is named, the holder of the same office. */
  protected isSpeaker(party: Party): boolean {
    const { speaker } = this;
    if (speaker === null) return party.type === 'person' && party.person === this.doc.writer;
    if (!sameParty(speaker, party)) return false;
    return speaker.type === 'person' || party.type === 'person' || speaker.office.join(' ') === party.office.join(' ');
  }

  /** Of two who speak in turns: the one whose turn it is not. */
  protected otherSpeaker(): Party | null {
    const { speaker } = this;
    if (!this.speakTogether || speaker === null || this.titlePair.length !== 2) return null;
    const [other, ...more] = this.titlePair.filter((party) => !sameParty(party, speaker));
    const isTitled = other?.type === 'person' && other.person.mentions.some((placed) => placed.in === 'title');
    return isTitled && more.length === 0 ? other : null;
  }

  protected ofPrincipal(): Resolved {
    const own = this.principal();
    return own === null ? NOBODY : { parties: [own], how: 'principal' };
  }

  protected agrees(party: Party, gender: 'he' | 'she' | null): boolean {
    if (party.type === 'side') return party.office.length > 0;
    return gender === null || party.person.gender === null || party.person.gender === gender;
  }

  protected sideOfLast(): string | null {
    const isPerson = ({ party }: Seen): boolean => party.type === 'person';
    const last = this.seen.findLast((entry) => isPerson(entry) && entry.subject) ?? this.seen.findLast(isPerson);
    return last === undefined ? null : (sidesOf([last.party])[0] ?? null);
  }
  protected sideOfLastSide(): string | null {
    const last = this.seen.findLast(({ party }) => party.type === 'side')?.party;
    return last?.type === 'side' ? last.side : null;
  }
}
