import { addressedIn } from './people/addressed.ts';
import { nameApposed } from './people/appositions.ts';
import { giveOfficesOfAppointment } from './people/appointed.ts';
import { knowThosePresent } from './people/attending-names.ts';
import { nameOpenOffices } from './people/open-offices.ts';
import { isOrdinary } from '../data/common-words.ts';
import { countryOfAgency } from '../data/publishers.ts';
import { CALENDAR_WORDS } from '../data/things.ts';
import type { Day } from '@readout/domain';
import type { ReadDocument } from '../read/read-document.ts';
import type { AnnotatedText } from './phrases/annotated-text.ts';
import { atomsOf, type Atom } from './names/atoms.ts';
import type { NameContext } from './names/name-spans.ts';
import { giveGendersByCounterpart } from './people/genders-by-counterpart.ts';
import { giveHostsOfJourneys } from './people/hosts-of-journeys.ts';
import { giveHosts } from './people/hosts-of-visits.ts';
import { keepPeople, personsOf, type Person, type PlacedMention } from './people/entities.ts';
import { hitAt, isCountry, isSideWord } from './words/lexicon.ts';
import type { Mention, Range } from './phrases/mention.ts';
import { mentionsOf } from './phrases/mentions.ts';
import { singularHead } from './offices/office-heads.ts';
import { shortNamesOf } from './names/short-names.ts';
import { sidesRuledOut } from './people/sides-ruled-out.ts';
import { sidesOfOthers } from './people/sides-of-others.ts';
import { shareListedSides, shareSplitOffices } from './people/sides-of-lists.ts';
import { leadersOfSides, type SideLeader } from './people/leaders-of-sides.ts';
import { nameHeadsOfBodies, nameLeadersOfDelegations } from './people/heads-of-bodies.ts';
import { assumeHome, inferSides, sharePluralOffices } from './people/sides-of-people.ts';
import { datelineSide, placeOfPaper, principalOf, type Principal } from './phrases/principal.ts';
import { atomsOfDay, stateOfDay } from './words/states-of-the-day.ts';
import { rosterOf, type Roster } from './people/rosters.ts';
import { markHoldersElsewhere, markOthersOfSpeaker } from './people/holders-elsewhere.ts';
import { markOthersOfOwnVoice } from './people/others-of-own-voice.ts';
import { nameCounterparts, nameNationals } from './people/named-counterparts.ts';
import { giveSidesOfTitles } from './people/sides-of-titles.ts';
import { assumeChancellors, giveOnlySides } from './people/sides-of-printed-offices.ts';
import { giveSidesByReference } from './people/sides-by-reference.ts';
import type { TextWithPeople } from './sides/text-with-people.ts';
import { chooseLikelySides } from './sides/likely-sides.ts';
import { sentencesOf } from './words/sentences.ts';
import { tokenise, type Token } from './words/tokens.ts';
import { placeVoices, shareTitleSides, speakersOf, voicesOf, writerOf } from './people/voices.ts';
import { zonesOf } from './words/zones.ts';

export type { AnnotatedText } from './phrases/annotated-text.ts';

/** A document with everything that can be said of it before looking for conversations. */
export interface AnnotatedDocument extends TextWithPeople {
  readonly source: ReadDocument;
  /** Those present, where the text opens with a list of them. */
  readonly roster: Roster | null;
  /** Who is said to lead or represent which side. */
  readonly leaders: readonly SideLeader[];
  /** Who says "I" where one voice tells it all and gives a name; null where nobody does. */
  readonly writer: Person | null;
  /** Those who speak for others here: spokesmen and press officers. */
  readonly voices: ReadonlySet<Person>;
  /** The day that "today" means; null where none is known. */
  readonly day: Day | null;
}

/** Annotates both texts of a document: tokens, sentences, zones, mentions, people; with `byRules` alone, people of whom the text says no side keep the guess of the rules. */
export function annotate(source: ReadDocument, byRules = false): AnnotatedDocument {
  const bodyTokens = tokenise(source.text, isSideWord);
  const titleTokens = tokenise(source.title ?? '', isSideWord);
  const texts = [bodyTokens, titleTokens];
  const context: NameContext = { names: namesIn(texts), shortNames: shortNamesOf(texts) };
  const body = annotateText('text', source.text, bodyTokens, context, source.publishedOn);
  const title = annotateText('title', source.title ?? '', titleTokens, context, source.publishedOn);
  const placed: PlacedMention[] = [title, body].flatMap((text) =>
    text.mentions.flatMap((list, sentence) => list.map((mention) => ({ in: text.part, sentence, mention }))),
  );
  const { persons: named, of } = personsOf(placed, (part) => (part === 'title' ? titleTokens : bodyTokens));
  sharePluralOffices(body, of);
  shareListedSides(body, of);
  shareSplitOffices(body, of);
  nameNationals(body, of);
  nameApposed(body, of);
  giveOfficesOfAppointment(body, of);
  nameHeadsOfBodies(body, of);
  nameLeadersOfDelegations(body, of);
  const leaders = leadersOfSides(body, of);
  const principal = principalOn(source.publishedOn, principalOf(source.publisher, bodyTokens));
  giveSidesByReference(body, of, principal.isOfficial ? principal.side : null);
  giveHostsOfJourneys(body, of);
  const roster = rosterOf(body, of, principal.isOfficial ? principal.side : null);
  const speakers = speakersOf(body, of);
  const addressed = principal.isOfficial ? addressedIn(body, of, principal.side) : null;
  const voices = voicesOf(body, of, principal.isOfficial);
  if (principal.isOfficial) placeVoices(voices, principal.side);
  const writer = speaksForItself(body) ? (writerOf(body, title, of) ?? addressed) : null;
  for (const person of [...speakers, ...(writer === null ? [] : [writer])]) person.isKnown = true;
  knowThosePresent(body, of);
  const persons = keepPeople(named, of, (part) => (part === 'title' ? titleTokens : bodyTokens));
  const place = principal.side ?? datelineSide(bodyTokens) ?? countryOfAgency(source.publisher);
  const known = place === null ? null : stateOfDay(place, source.publishedOn);
  shareTitleSides(title, speakers, known);
  giveOnlySides(persons, (part) => (part === 'title' ? title : body), known);
  nameOpenOffices(body, of, persons, known);
  giveCounterpartsTheirOffice(body, of);
  nameCounterparts(body, of);
  giveGendersByCounterpart(body, of);
  giveSidesOfTitles(persons, (part) => (part === 'title' ? titleTokens : bodyTokens));
  const others = sidesOfOthers([title, body], of);
  const homeSide = known ?? placeOfPaper(source.publisher) ?? mostNamed(body);
  const isOwnText = known !== null && (principal.isOfficial || principal.side !== null);
  if (isOwnText) giveHosts(persons, known, body, title, principal.host);
  if (isOwnText) markHoldersElsewhere(body, principal.office, of);
  if (isOwnText) markOthersOfSpeaker(body, principal, of);
  if (isOwnText) markOthersOfOwnVoice(body, of, [...speakers, ...(writer === null ? [] : [writer])], known);
  if (isOwnText)
    assumeHome(persons, known, principal.host, body, speaksForItself(body) ? principal.office : [], speakers);
  for (const [person, sides] of others) if (homeSide !== null && sides.has(homeSide)) person.isForeign = true;
  const ruledOut = sidesRuledOut(persons, body, of, others, homeSide);
  inferSides(persons, body, title, homeSide, known !== null && principal.isOfficial, ruledOut, of);
  const told = {
    body: withoutStrayNames(body, of),
    title: withoutStrayNames(title, of),
    persons,
    personOf: of,
    principal,
    homeSide,
    hasKnownHome: known !== null,
    ruledOut,
  };
  if (!byRules) chooseLikelySides(told);
  assumeChancellors(persons, body, homeSide, source.publishedOn);
  return {
    source,
    ...told,
    roster,
    leaders: leaders.filter(({ person }) => persons.includes(person)),
    voices,
    writer: writer !== null && persons.includes(writer) ? writer : null,
    day: source.publishedOn,
  };
}

/** The publisher with the state that its side was on the day of the text. */
function principalOn(day: Day | null, principal: Principal): Principal {
  return principal.side === null ? principal : { ...principal, side: stateOfDay(principal.side, day) };
}

function annotateText(
  part: 'text' | 'title',
  source: string,
  tokens: readonly Token[],
  context: NameContext,
  day: Day | null,
): AnnotatedText {
  const sentences = sentencesOf(tokens);
  const atoms: (readonly Atom[])[] = [];
  const mentions: (readonly Mention[])[] = [];
  for (const { first, last } of sentences) {
    const read = atomsOfDay(atomsOf(tokens, first, last, context), day);
    const telling = read.filter(({ kind }) => kind !== 'word' && kind !== 'mark' && kind !== 'number');
    const named = mentionsOf(tokens, read);
    atoms.push(telling.length === 0 ? NONE : telling);
    mentions.push(named.length === 0 ? NONE : named);
  }
  return { part, source, tokens, sentences, atoms, mentions, zones: zonesOf(source, tokens, sentences) };
}
/** One for all sentences that name nobody: a long text has hundreds of thousands. */
const NONE: readonly never[] = [];

/** Whether one voice says "I" outside quotations and turns: then it is not one of those whom it names. */
function speaksForItself(body: AnnotatedText): boolean {
  return body.sentences.some((sentence, i) => {
    if (body.zones[i]?.kind !== 'text' || body.zones[i].speaker !== null) return false;
    const words = body.tokens.slice(sentence.first, sentence.last);
    return (
      words.some((token) => token.text === 'I' || token.lower === 'me' || token.lower === 'my') &&
      !words.some((token) => '“”"'.includes(token.text))
    );
  });
}

/** Leaves out capitalised words that turned out to be nobody, so that they stand in no sentence as its subject. */
function withoutStrayNames(text: AnnotatedText, of: ReadonlyMap<Mention, Person>): AnnotatedText {
  const isStray = (mention: Mention): boolean =>
    mention.kind === 'person' &&
    !of.has(mention) &&
    mention.office === null &&
    mention.sides.length === 0 &&
    mention.owner === null &&
    mention.noun === '' &&
    mention.determiner === '';
  return {
    ...text,
    mentions: text.mentions.map((list) => (list.some(isStray) ? list.filter((mention) => !isStray(mention)) : list)),
  };
}

/** "his Iranian counterpart, Hossein Amir-Abdollahian": the office is that of the person named just before. */
function giveCounterpartsTheirOffice(body: AnnotatedText, of: ReadonlyMap<Mention, Person>): void {
  for (const list of body.mentions) {
    for (const [i, mention] of list.entries()) {
      const person = of.get(mention);
      if (person === undefined || !/^(counterpart|colleague|homologue|peer)/u.test(mention.noun)) continue;
      const model = list
        .slice(0, i)
        .findLast(({ office, sides }) => office !== null && !sides.some((side) => mention.sides.includes(side)));
      if (model?.office !== null && model !== undefined)
        person.offices.push({
          words: model.office.words,
          placed: { in: 'text', sentence: body.mentions.indexOf(list), mention: model },
          former: false,
        });
      else if (model === undefined) {
        const named = list.slice(0, i).findLast((other) => of.has(other));
        const office = named === undefined ? undefined : of.get(named)?.offices[0];
        if (office !== undefined) person.offices.push(office);
      }
    }
  }
}

/** "his British counterpart": a country that somebody of another one is measured by. */
function isOfCounterpart(body: AnnotatedText, sentence: number, { first, last }: Range): boolean {
  return (body.mentions[sentence] ?? []).some(
    (mention) => mention.kind === 'counterpart' && mention.first <= first && last <= mention.last,
  );
}

/** The country that the body names most often; the first of several. */
function mostNamed(body: AnnotatedText): string | null {
  const counts = new Map<string, number>();
  for (const [sentence, atoms] of body.atoms.entries())
    for (const atom of atoms)
      if (atom.id !== '' && isCountry(atom.id) && !isOfCounterpart(body, sentence, atom))
        counts.set(atom.id, (counts.get(atom.id) ?? 0) + 1);
  let best: string | null = null;
  for (const [id, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = id;
  return best;
}

/** Capitalised words that stand behind an office, a title or another name inside a sentence: names wherever they stand. */
function namesIn(texts: readonly (readonly Token[])[]): Set<string> {
  const names = new Set<string>();
  const lowerSeen = new Set<string>();
  for (const tokens of texts)
    for (const token of tokens) if (token.kind === 'word' && !token.capital) lowerSeen.add(token.lower);
  for (const tokens of texts) {
    for (let i = 1; i < tokens.length; i += 1) {
      const token = tokens[i];
      const before = tokens[i - 1];
      if (
        token?.kind !== 'word' ||
        before === undefined ||
        !token.capital ||
        token.gap !== ' ' ||
        CALENDAR_WORDS.has(token.lower)
      )
        continue;
      if (lowerSeen.has(token.lower)) continue;
      const afterTitle =
        (before.capital && singularHead(before.lower) !== null) ||
        /^(mr|mrs|ms|dr|sir|dame|president|minister|premier)\.?$/u.test(before.lower);
      const isSide = hitAt(tokens, i, tokens.length) !== null;
      if (
        !isSide &&
        (afterTitle
          ? !['of', 'and', 'for'].includes(token.lower) && singularHead(token.lower) === null
          : before.kind === 'word' && !isOrdinary(token.lower) && !token.acronym)
      )
        names.add(token.lower);
    }
  }
  return names;
}
