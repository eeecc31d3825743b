import { addDays, type Day } from '@readout/domain';
import type { AnnotatedDocument, AnnotatedText } from '../../annotate/document.ts';
import type { Mention } from '../../annotate/phrases/mention.ts';
import type { Candidate, Claim } from '../terms/claim.ts';
import type { Company } from './parties.ts';
import { dayPhrasesOf, type DayRange } from '../days/days.ts';
import { Discourse } from './discourse.ts';
import { sameParty, type Party, type Resolved } from '../terms/party.ts';
import type { Element, Row } from '../grammar/elements.ts';
import { SPEECH_VERBS } from '../../data/verbs.ts';
import { subjectOf } from '../grammar/subjects.ts';
import type { PartyList } from '../grammar/party-lists.ts';
import { isOfSport } from '../senses/verb-sense.ts';

/** Which pronouns before an object pronoun mean the same person. */
const SAME_PERSON: Readonly<Record<string, readonly string[]>> = { him: ['him', 'he'], her: ['her', 'she'] };

/** More than stand in a few sentences. */
const RECENT_CLAIMS = 60;

/** A contact told of many who are not named yet, and the last sentence that told of it or named some of them. */
export interface Gathering {
  readonly claim: Claim;
  sentence: number;
}

/** What the finders of claims share while they read one text from its start to its end. */
export class ReaderState {
  readonly doc: AnnotatedDocument;
  readonly text: AnnotatedText;
  readonly discourse: Discourse;
  readonly claims: Claim[] = [];
  /** What may be a contact though no rule told it. */
  readonly candidates: Candidate[] = [];
  /** Whether what rules told is kept among the candidates too, for learning. */
  keepsTold = false;
  row: Row;
  /** The day told last, for "that day" and "a day earlier". */
  lastDays: DayRange | null = null;
  /** Who comes along with the subject of the present sentence. */
  company: Company | null = null;
  /** A contact told with one known party and others left open ("with Allies and partners"), until they are named. */
  openContact: { readonly claim: Claim } | null = null;
  /** A contact of many people without names, which the sentences behind it may name. */
  gathering: Gathering | null = null;
  /** Who was quoted last, for an "I" whose sentence names nobody who says it. */
  private quotedLast: Party | null = null;
  /** A visit told before, whose days the contacts told near it share, and in which sentence that stands. */
  visit: { readonly days: DayRange; readonly sentence: number } | null = null;
  /** The time of which a text tells of long ago ("In December 1978 …"), for days behind it without their year; null where it tells of now. */
  narrative: DayRange | null = null;
  /** Whether the whole text is a story of long ago, whose weekdays are of then. */
  isStory = false;
  /** Who invited to the visit that is told of, and in which sentence that stands. */
  invitation: { readonly by: Party; readonly sentence: number } | null = null;
  /** A visit to come, whose days the plans told near it share. */
  visitAhead: { readonly days: DayRange; readonly sentence: number } | null = null;
  /** Whether the text opens with the place and day of its writing. */
  readonly hasDateline: boolean;
  /** Whether the text is about sport, where sides meet to play. */
  readonly isOfSport: boolean;
  private readonly memo = new Map<Mention, Resolved>();

  constructor(doc: AnnotatedDocument, text: AnnotatedText, discourse: Discourse, row: Row) {
    this.doc = doc;
    this.text = text;
    this.discourse = discourse;
    this.row = row;
    this.isOfSport = isOfSport(text);
    this.hasDateline = text.part === 'text' && opensWithDay(doc);
  }

  /** The claims told last: enough for all that asks what was told in this sentence or a few before it. */
  recentClaims(): readonly Claim[] {
    return this.claims.slice(-RECENT_CLAIMS);
  }

  /** Takes back a claim that the text itself takes back. */
  withdraw(claim: Claim): void {
    const at = this.claims.indexOf(claim);
    if (at >= 0) this.claims.splice(at, 1);
  }

  /** Whom a mention means; asked twice it answers alike. */
  resolve(mention: Mention, others: readonly Party[] = []): Resolved {
    const known = this.memo.get(mention);
    if (known !== undefined) return known;
    const quoted =
      mention.noun === 'i' || mention.noun === 'me' || mention.noun === 'myself' ? this.quotedSpeaker() : null;
    if (quoted !== null) return { parties: [quoted], how: 'pronoun' };
    const theirs = mention.kind === 'side' ? this.#namedForSide(mention) : null;
    if (theirs !== null) return { parties: [theirs], how: 'named' };
    const isI = mention.noun === 'i' || mention.noun === 'me' || mention.noun === 'myself';
    if (
      isI &&
      this.quotedLast !== null &&
      this.text.zones[this.row.sentence]?.speaker == null &&
      this.doc.writer === null
    )
      return { parties: [this.quotedLast], how: 'pronoun' };
    const alike = mention.kind === 'pronoun' ? this.samePersonBefore(mention, others) : null;
    const resolved = alike ?? this.discourse.resolve(mention, this.row.sentence, others);
    if (resolved.parties.length > 0) this.memo.set(mention, resolved);
    return resolved;
  }

  /** "where he was till Friday, the president met him, and the vice president will meet with him": pronouns of one sentence mean one person. */
  private samePersonBefore(mention: Mention, others: readonly Party[]): Resolved | null {
    const alike = SAME_PERSON[mention.noun];
    if (alike === undefined) return null;
    for (const { mention: before } of this.row.elements) {
      if (before === null || before.first >= mention.first) continue;
      const isAlike = before.noun === mention.noun || (alike.includes(before.noun) && others.length > 0);
      const known = isAlike && before.kind === 'pronoun' ? this.memo.get(before) : undefined;
      if (known !== undefined && !known.parties.some((party) => others.some((other) => sameParty(party, other))))
        return known;
    }
    return null;
  }

  /** Who says "I" inside quotation marks: the subject of the verb of telling in the sentence, which stands outside them ("A told me so", B said). */
  private quotedSpeaker(): Party | null {
    if (this.text.zones[this.row.sentence]?.speaker != null) return null;
    const { elements } = this.row;
    let isInside = opensInside(elements, this.text);
    for (let i = 0; i < elements.length; i += 1) {
      if (QUOTES.has(elements[i]?.word ?? '')) isInside = !isInside;
      if (isInside || !SPEECH_VERBS.has(elements[i]?.word ?? '')) continue;
      const after = elements[i + 1]?.mention;
      const list = subjectOf(elements, i);
      const mention = list?.mentions[0] ?? after;
      if (mention === undefined || mention === null || mention.kind === 'pronoun') continue;
      const [party] = this.resolve(mention).parties;
      if (party !== undefined) {
        this.quotedLast = party;
        return party;
      }
    }
    return null;
  }

  /** The parties of a list, in order, each once. */
  parties(list: PartyList | null, others: readonly Party[] = []): Resolved & { readonly hows: Resolved['how'][] } {
    const parties: Party[] = [];
    const hows: Resolved['how'][] = [];
    if (list !== null) {
      const mates = list.mentions
        .filter((mention) => mention.kind !== 'pronoun')
        .flatMap((mention) =>
          list.mentions.length > 1 && mention.kind === 'person' ? this.resolve(mention).parties : [],
        );
      for (const [i, mention] of list.mentions.entries()) {
        const isApposition =
          mention.kind === 'office' &&
          mention.plural &&
          mention.sides.length === 0 &&
          list.mentions.slice(i + 1).filter((other) => other.kind === 'person').length >= 2;
        if (isApposition) continue;
        if (this.#isLed(mention, list.mentions[i + 1])) continue;
        const shared = this.#sideOfMate(mention, i > 0 ? list.mentions[i - 1] : undefined);
        if (shared !== null) {
          parties.push({ type: 'side', side: shared, office: mention.office?.words ?? [] });
          hows.push('office');
          continue;
        }
        const resolved = this.resolve(mention, [...others, ...parties, ...(mention.kind === 'pronoun' ? mates : [])]);
        for (const party of resolved.parties) parties.push(party);
        if (resolved.parties.length > 0) hows.push(resolved.how);
      }
    }
    return { parties, how: hows[0] ?? 'set', hows };
  }

  /** "talks with Peru, whose foreign minister, A, had sent boats": who is named for a side that is the partner of somebody; null where nobody is. */
  #namedForSide(mention: Mention): Party | null {
    const { elements } = this.row;
    const at = elements.findIndex((element) => element.mention === mention);
    const named = elements[at + 3]?.mention;
    const [side] = mention.sides;
    if (at < 1 || elements[at + 1]?.word !== ',' || elements[at + 2]?.word !== 'whose') return null;
    if (named?.name == null || named.office === null || side === undefined || mention.sides.length > 1) return null;
    const isListed = elements[at - 1]?.word === 'and' || elements[at - 1]?.word === ',';
    const person = this.doc.personOf.get(named);
    return person?.sides.includes(side) === true && !isListed ? { type: 'person', person } : null;
  }

  /** "the king of Norway and the prime minister": an office without a country is of that of the unnamed one listed before it; null where it is no such office. */
  #sideOfMate({ kind, office, sides, owner, plural, name }: Mention, before: Mention | undefined): string | null {
    if (kind !== 'office' || office === null || plural || name !== null || sides.length > 0 || owner !== null)
      return null;
    const [side] = before?.sides ?? [];
    if (side === undefined || before?.kind !== 'office' || before.name !== null || before.plural) return null;
    const own = before.office?.last ?? before.last;
    return own < before.last && this.text.tokens[own]?.lower === 'of' ? side : null;
  }

  /** "a delegation from the World Bank led by its vice president A": A stands for the delegation, and is of its side. */
  #isLed(group: Mention, leader: Mention | undefined): boolean {
    const [side] = group.sides;
    if (group.kind !== 'group' || side === undefined || leader?.name == null) return false;
    const between = this.text.tokens.slice(group.last, leader.first).map(({ lower }) => lower);
    if (between.length > 4 || !between.includes('by')) return false;
    const person = this.doc.personOf.get(leader);
    if (person?.sides.length === 0) person.sides.push(side);
    return person?.sides[0] === side;
  }

  /** The day before another. */
  dayBefore(day: Day): Day {
    return addDays(day, -1);
  }

  /** The claim told last in this text. */
  last(): Claim | undefined {
    return this.claims.at(-1);
  }
}

/** Whether a sentence opens within a quotation: its first mark closes one, or it has none at all. */
function opensInside(elements: readonly Element[], { tokens }: AnnotatedText): boolean {
  const at = elements.findIndex(({ word }) => QUOTES.has(word));
  const mark = elements[at];
  if (mark === undefined) return true;
  return mark.word === '”' || (mark.word === '"' && at > 0 && tokens[mark.first]?.gap === '');
}
const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”']);

/** Whether the first lines name the document's own day. */
function opensWithDay(doc: AnnotatedDocument): boolean {
  if (doc.day === null) return false;
  const head = Math.min(doc.body.tokens.length, 60);
  return dayPhrasesOf(doc.body.tokens, 0, head).some((phrase) => {
    const token = doc.body.tokens[phrase.first];
    const before = doc.body.tokens[phrase.first - 1];
    const days = phrase.source === 'explicit' ? phrase.resolve(doc.day, 'past', null) : null;
    const stands =
      before === undefined ||
      token?.gap.startsWith('\n') === true ||
      before.text === ',' ||
      before.text === '–' ||
      before.text === ')' ||
      before.text === '(' ||
      (before.kind === 'word' && before.capital);
    return days !== null && days.earliest === doc.day && days.latest === doc.day && stands;
  });
}
