import { addDays, weekdayOf, type Day, type Status } from '@readout/domain';
import type { AnnotatedDocument } from '../../annotate/document.ts';
import type { Person } from '../../annotate/people/entities.ts';
import type { Token } from '../../annotate/words/tokens.ts';
import { WEEKDAYS } from '../../data/calendar.ts';
import { newClaim, type Claim, type DaySource } from '../terms/claim.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { fits } from '../terms/office-fit.ts';
import { sideOfPerson, type Party } from '../terms/party.ts';
import { isAuxiliary, isVerbAt, rowOf, type Element } from '../grammar/elements.ts';
import { kindSaid } from '../senses/kinds.ts';
import { placeOf } from '../placing/places.ts';

const STRUCK: ReadonlySet<string> = new Set(['struck', 'cancelled', 'canceled', 'postponed', 'scrapped', 'off']);
const FEWEST_LINES = 3;

/** The contacts of a list of engagements: lines that open with an hour under a weekday, each with somebody from elsewhere. */
export function claimsOfEngagements(doc: AnnotatedDocument, discourse: Discourse, told: readonly Claim[]): Claim[] {
  const lines = doc.body.sentences.map((span, sentence) => ({
    sentence,
    hour: opensWithHour(doc.body.tokens, span.first),
  }));
  if (doc.principal.isOfficial) giveOwner(doc, discourse, told);
  if (lines.filter((line) => line.hour).length < FEWEST_LINES || doc.day === null) return [];
  const hours = lines.filter(({ hour }) => hour).map(({ sentence }) => sentence);
  if (!doc.principal.isOfficial && isLiveBlog(doc, hours)) return [];
  const own = ownerOf(doc, discourse);
  if (own === null) return [];
  const claims: Claim[] = [];
  let day = dayInHead(doc, hours[0] ?? 0);
  for (const { sentence, hour } of lines) {
    const { elements } = rowOf(doc.body, sentence);
    const heading = weekdayHeading(elements);
    const dated = heading === null ? datedHeading(elements, doc.day) : null;
    if (dated !== null) day = dated;
    if (heading !== null) day = addDays(doc.day, heading - weekdayOf(doc.day));
    if (!hour) continue;
    const known = told.filter((claim) => claim.sentence === sentence && claim.text === doc.body);
    for (const claim of known) {
      enterList(claim, day, doc.day, isStruck(doc, sentence));
      claim.parties = unique(claim.parties.map((party) => (isBareHome(party, own, doc) ? own : party)));
    }
    if (known.length > 0) continue;
    const others = elements
      .flatMap((element) => (element.mention === null ? [] : discourse.resolve(element.mention, sentence).parties))
      .filter((party) => isForeign(doc, party, own));
    const parties = unique([own, ...others]);
    if (parties.length < 2) continue;
    claims.push(claimOf(doc, sentence, elements, parties, day, doc.day));
  }
  return claims;
}

/** "15:00 hrs, meets the Resident Representative": what an official list says under an hour without a subject is of the one whose engagements it gives. */
function giveOwner(doc: AnnotatedDocument, discourse: Discourse, told: readonly Claim[]): void {
  const timed = told.filter(({ text, sentence }) => text === doc.body && isTimed(doc, sentence));
  if (timed.length < FEWEST_TIMED) return;
  const own = ownerOf(doc, discourse);
  if (own === null) return;
  for (const claim of timed)
    claim.parties = unique(claim.parties.map((party) => (isBareHome(party, own, doc) ? own : party)));
}
const FEWEST_TIMED = 2;

/** Whether a sentence opens with an hour, or has one behind a dash. */
function isTimed({ body }: AnnotatedDocument, sentence: number): boolean {
  const { first, last } = body.sentences[sentence] ?? { first: 0, last: 0 };
  if (opensWithHour(body.tokens, first)) return true;
  for (let i = first + 1; i < Math.min(last, first + LONGEST_DAY); i += 1)
    if ('–—-'.includes(body.tokens[i - 1]?.text ?? ' ') && opensWithHour(body.tokens, i)) return true;
  return false;
}
/** How far into a sentence its hour may stand, behind a day: "WEDNESDAY 17 NOVEMBER – 10:00". */
const LONGEST_DAY = 8;

/** Whether most paragraphs under the clock tell in whole sentences what has happened: they are a paper's, not anybody's engagements. */
function isLiveBlog({ body }: AnnotatedDocument, sentences: readonly number[]): boolean {
  const telling = sentences.filter((first) => {
    const paragraph = body.sentences[first]?.paragraph;
    let sentence = first;
    for (; body.sentences[sentence]?.paragraph === paragraph; sentence += 1) {
      const { elements } = rowOf(body, sentence);
      if (elements.some((element, i) => isFinite(elements, i) || (isAuxiliary(element) && element.word !== 'to')))
        return true;
    }
    return false;
  });
  return 2 * telling.length > sentences.length;
}

/** A verb that is neither "to meet" nor "meeting". */
function isFinite(elements: readonly Element[], i: number): boolean {
  return isVerbAt(elements, i) && elements[i]?.word.endsWith('ing') !== true && elements[i - 1]?.word !== 'to';
}

/** A contact that a line tells in words of its own takes the day of the heading above it. */
function enterList(claim: Claim, day: Day | null, today: Day, struck: boolean): void {
  if (claim.days === null && day !== null) {
    claim.days = { earliest: day, latest: day };
    claim.daySource = 'inherited';
  }
  if (struck) claim.status = 'cancelled';
  else if (claim.status === 'held' && claim.days !== null && claim.days.earliest >= today) claim.status = 'planned';
}

function isStruck(doc: AnnotatedDocument, sentence: number): boolean {
  const { first, last } = doc.body.sentences[sentence] ?? { first: 0, last: 0 };
  return doc.body.tokens.slice(first, last).some((token) => STRUCK.has(token.lower));
}

function claimOf(
  doc: AnnotatedDocument,
  sentence: number,
  elements: readonly Element[],
  parties: Party[],
  day: Day | null,
  today: Day,
): Claim {
  const struck = isStruck(doc, sentence);
  const status: Status = struck ? 'cancelled' : day !== null && day >= today ? 'planned' : 'held';
  const span = doc.body.sentences[sentence] ?? { first: 0, last: 1 };
  const source: DaySource = day === null ? 'none' : 'inherited';
  return newClaim({
    parties,
    how: ['office'],
    kind: kindSaid(elements, 0, elements.length) ?? 'meeting',
    kindSaid: true,
    status,
    days: day === null ? null : { earliest: day, latest: day },
    daySource: source,
    place: placeOf(elements, 0),
    text: doc.body,
    sentence,
    evidence: new Set([sentence]),
    trigger: { first: span.first, last: span.first + 1 },
    rules: ['document.engagement'],
    initiator: null,
    series: false,
    definite: false,
  });
}

const HOUR = /^(?:\d{1,2}[:.h]\d\d|(?:[01]\d|2[0-3])[0-5]\d$|\d{1,2}(?:am|pm|h)$)/u;

/** "09:30", "0930", "10h30", "9am", "9 a.m.", also behind a bullet. */
function opensWithHour(tokens: readonly Token[], first: number): boolean {
  let at = first;
  while (tokens[at]?.kind === 'mark' && at < first + 2) at += 1;
  const token = tokens[at];
  if (token?.kind !== 'number') return false;
  const next = tokens[at + 1]?.lower ?? '';
  return (
    HOUR.test(token.lower) ||
    (/^\d{1,2}$/u.test(token.text) && ['a.m', 'a.m.', 'p.m', 'p.m.', 'am', 'pm', 'noon'].includes(next))
  );
}

/** "TUESDAY", "WEDNESDAY – Helsinki": a short line that opens with a weekday. */
function weekdayHeading(elements: readonly Element[]): number | null {
  const first = elements[0];
  if (first === undefined || elements.length > 6) return null;
  const word = first.word === '' ? '' : first.word;
  if (WEEKDAYS.has(word)) return WEEKDAYS.get(word) ?? null;
  if (first.day === null) return null;
  return first.day.weekday ?? null;
}

/** "19 September", "Saturday, May 14": a short line that is a day alone. */
function datedHeading(elements: readonly Element[], anchor: Day): Day | null {
  const [first, ...rest] = elements;
  if (first?.day == null || rest.some((element) => element.kind !== 'mark' && element.kind !== 'number')) return null;
  const days = first.day.resolve(anchor, 'future', null);
  return days !== null && days.earliest === days.latest ? days.earliest : null;
}

/** "Minister's schedule, 16 May", "Engagements for Thursday:": the one day that the title or a short line above the first hour names; null where they name none. */
function dayInHead(doc: AnnotatedDocument, first: number): Day | null {
  const above = Array.from({ length: first }, (_, sentence) => rowOf(doc.body, sentence).elements);
  for (const elements of [rowOf(doc.title, 0).elements, ...above.reverse()]) {
    if (elements.length > LONGEST_HEAD) continue;
    const days = elements.flatMap(({ day }) => day?.resolve(doc.day, 'future', null) ?? []);
    const [only] = days;
    if (days.length === 1 && only !== undefined && only.earliest === only.latest) return only.earliest;
  }
  return null;
}
const LONGEST_HEAD = 12;

/** Whose engagements they are: the publisher's principal, else the first person of the text with an office. */
function ownerOf(doc: AnnotatedDocument, discourse: Discourse): Party | null {
  const own = discourse.principal();
  if (own?.type === 'person') return own;
  const first = doc.persons.find(
    (person) =>
      person.offices.length > 0 && person.mentions.some((placed) => placed.sentence < 5) && isOfPublisher(doc, person),
  );
  if (first !== undefined) return { type: 'person', person: first };
  const [head, ...others] = doc.persons.filter(
    (person) => person.offices.length === 0 && isOfPublisher(doc, person) && isInHead(doc, person),
  );
  if (head !== undefined && others.length === 0) return { type: 'person', person: head };
  const [holder, ...more] = doc.persons.filter(
    (person) => isOfPublisher(doc, person) && person.offices.some(({ words }) => fits(words, doc.principal.head)),
  );
  return holder === undefined || more.length > 0 ? own : { type: 'person', person: holder };
}

/** Whether somebody stands in the title, or above the first hour of the list: "Hon. A – diary for the week". */
function isInHead(doc: AnnotatedDocument, person: Person): boolean {
  const from = doc.body.sentences.findIndex(({ first }) => opensWithHour(doc.body.tokens, first));
  return person.mentions.some((placed) => placed.in === 'title' || placed.sentence < from);
}

/** Whether nothing says that somebody is of another side than the publisher's. */
function isOfPublisher(doc: AnnotatedDocument, person: Person): boolean {
  const side = sideOfPerson(person) ?? person.assumedSide;
  return !person.isForeign && (doc.principal.side === null || side === null || side === doc.principal.side);
}

/** Whether a party of a line is but the country whose minister's engagements are listed. */
function isBareHome(party: Party, own: Party, doc: AnnotatedDocument): boolean {
  if (own.type !== 'person' || party.type !== 'side' || isForeign(doc, party, own)) return false;
  return party.office.length === 0 || party.office.join(' ') === doc.principal.office.join(' ');
}

function isForeign(doc: AnnotatedDocument, party: Party, own: Party): boolean {
  const side = party.type === 'side' ? party.side : (sideOfPerson(party.person) ?? party.person.assumedSide);
  const home = own.type === 'side' ? own.side : (sideOfPerson(own.person) ?? own.person.assumedSide ?? doc.homeSide);
  return side !== null && side !== home;
}

function unique(parties: readonly Party[]): Party[] {
  const named = new Set(parties.flatMap((party) => (party.type === 'person' ? [sideOfPerson(party.person)] : [])));
  return [...new Set(parties)].filter((party, i) =>
    party.type === 'person'
      ? parties.findIndex((other) => other.type === 'person' && other.person === party.person) === i
      : !named.has(party.side) &&
        parties.findIndex((other) => other.type === 'side' && other.side === party.side) === i,
  );
}
