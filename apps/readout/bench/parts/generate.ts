import {
  accountIdOf,
  COUNTRIES,
  dayFromNumber,
  documentIdOf,
  KINDS,
  keysOf,
  namedSourceIdOf,
  passageIdOf,
  personaIdOf,
  publicationIdOf,
  spanOf,
  STATUSES,
  type Account,
  type Country,
  type Day,
  type Passage,
  type Persona,
  type Reading,
} from '@readout/domain';
import { randomFrom } from './random.ts';

/** Contacts told in one generated document. */
const CONTACTS_A_DOCUMENT = 5;
const PEOPLE_A_COUNTRY = 12;
const DAYS = 3650;
const FIRST_DAY = 15_000;
const SYLLABLES = 'ba ko ri me tu san dar vel ni or ge la shi pa zen mi ro ta lu ka'.split(' ');

interface Person {
  readonly name: string;
  readonly country: Country;
}

/** Documents with readings as a reader would make them, five contacts each; countries and people of very unequal weight, as in life. */
export function* generateReadings(contacts: number, seed = 1): Generator<Reading> {
  const random = randomFrom(seed);
  const people = peopleOf(random);
  for (let at = 0; at * CONTACTS_A_DOCUMENT < contacts; at += 1) yield readingOf(at, toldBy(people, random), 0);
}

/** The same, but so that so many accounts tell of so many contacts: every document appears in further editions, all of the first before those of the second. */
export function* generateRetold(accounts: number, contacts: number, seed = 1): Generator<Reading> {
  const random = randomFrom(seed);
  const people = peopleOf(random);
  const told = Array.from({ length: contacts / CONTACTS_A_DOCUMENT }, () => toldBy(people, random));
  for (let at = 0; at * CONTACTS_A_DOCUMENT < accounts; at += 1) {
    const bulletin = told[at % told.length];
    if (bulletin !== undefined) yield readingOf(at, bulletin, Math.floor(at / told.length));
  }
}

/** Rows that a store writes for a reading: its nodes and its relationships. */
export function rowsOf(reading: Reading): number {
  const { accounts, personas, passages, publications, sources, countries, organisations, agreements } = reading;
  const nodes = 1 + publications.length + passages.length + personas.length + sources.length + accounts.length;
  const named = countries.length + organisations.length + agreements.length;
  const fromAccounts = accounts.reduce(
    (sum, one) =>
      sum +
      one.names.length +
      one.givenBy.length +
      one.pointsTo.length +
      one.restsOn.length +
      2 * one.statements.length +
      1,
    0,
  );
  const fromPersonas = personas.reduce((sum, one) => sum + one.speaksFor.length + 1, 0);
  return nodes + named + fromAccounts + fromPersonas + passages.length + publications.length;
}

function peopleOf(random: () => number): Person[] {
  const word = (): string => {
    const text = Array.from(
      { length: 2 + Math.floor(random() * 2) },
      () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? 'ba',
    ).join('');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return COUNTRIES.slice(0, 160).flatMap((country) =>
    Array.from({ length: PEOPLE_A_COUNTRY }, () => ({ name: `${word()} ${word()}`, country })),
  );
}

/** What one document tells, and the number of its day. */
interface Bulletin {
  readonly day: number;
  readonly told: readonly Told[];
}

function toldBy(people: readonly Person[], random: () => number): Bulletin {
  const pick = (): Person => {
    const person = people[Math.floor(people.length * random() ** 2.5)];
    if (person === undefined) throw new Error('there are people to pick from');
    return person;
  };
  const day = FIRST_DAY + Math.floor(random() * DAYS);
  const told = Array.from({ length: CONTACTS_A_DOCUMENT }, () => {
    const first = pick();
    let second = pick();
    while (second.country.id === first.country.id) second = pick();
    return {
      first,
      second,
      day: dayFromNumber(day - Math.floor(random() * 20)),
      kind: keysOf(KINDS)[Math.floor(random() * 5)] ?? 'meeting',
      status: random() < 0.9 ? 'held' : (keysOf(STATUSES)[Math.floor(random() * 5)] ?? 'held'),
    } as const;
  });
  return { day, told };
}

function readingOf(at: number, { day, told }: Bulletin, edition: number): Reading {
  const sentences = told.map(
    ({ first, second, day: on, kind }) =>
      `President ${first.name} of ${first.country.name} and Minister ${second.name} of ${second.country.name} had a ${kind} on ${on}.`,
  );
  const text = `Bulletin ${String(at)}.\n${sentences.join('\n')}`;
  const id = documentIdOf(text);
  const publishedOn = dayFromNumber(day + edition);
  const publisher = `Gazette ${String(at % 40)}`;
  const publication = {
    id: publicationIdOf(id, { publisher, publishedOn, url: null }),
    publisher,
    publishedOn,
    url: null,
    rights: null,
  };
  const parts = told.map((one, index) =>
    partOf(id, text, text.indexOf(sentences[index] ?? ''), sentences[index] ?? '', one, publishedOn, publisher),
  );
  const countries = new Map(parts.flatMap((part) => part.countries).map((one) => [one.id, one]));
  const source = { id: namedSourceIdOf(publisher), name: publisher, unnamed: false };
  return {
    document: {
      id,
      title: `Bulletin ${String(at)}`,
      text,
      language: 'en',
      origins: [],
      reading: { reader: 'bench', rules: '1', data: '1', day: publishedOn },
    },
    publications: [publication],
    collections: [],
    passages: parts.map((part) => part.passage),
    personas: parts.flatMap((part) => part.personas),
    sources: [source],
    countries: [...countries.values()],
    organisations: [],
    agreements: [],
    accounts: parts.map((part) => part.account),
  };
}

interface Told {
  readonly first: Person;
  readonly second: Person;
  readonly day: Day;
  readonly kind: Account['kind'];
  readonly status: Account['status'];
}

function partOf(
  document: Reading['document']['id'],
  text: string,
  start: number,
  sentence: string,
  told: Told,
  publishedOn: Day,
  publisher: string,
) {
  const passage: Passage = {
    ...spanOf({ title: null, text }, 'text', start, start + sentence.length),
    id: passageIdOf(document, { in: 'text', start, end: start + sentence.length }),
  };
  const mention = (words: string) =>
    spanOf(
      { title: null, text },
      'text',
      start + sentence.indexOf(words),
      start + sentence.indexOf(words) + words.length,
    );
  const personas = [told.first, told.second].map(({ name, country }, index): Persona => ({
    id: personaIdOf(document, mention(name)),
    name,
    mentions: [mention(name)],
    speaksFor: [
      { side: country.id, office: index === 0 ? 'President' : 'Minister', tense: 'current', restsOn: [passage.id] },
    ],
  }));
  const contact = mention(told.kind);
  const account: Account = {
    id: accountIdOf(document, contact, 0),
    kind: told.kind,
    status: told.status,
    earliest: told.day,
    latest: told.day,
    days: 'some',
    extent: 'one',
    place: null,
    topics: ['trade'],
    confidence: 0.9,
    rules: ['bench'],
    names: personas.map((persona, index) => ({
      as: 'party',
      who: { type: 'persona', id: persona.id },
      office: null,
      side: (index === 0 ? told.first : told.second).country.id,
      tense: 'current',
      restsOn: [passage.id],
    })),
    givenBy: [{ source: namedSourceIdOf(publisher), side: null, via: null, assumed: true, restsOn: [] }],
    pointsTo: [],
    restsOn: [{ passage: passage.id, shows: ['contact', 'parties', 'day'] }],
    marks: [{ ...contact, show: 'contact', who: null }],
    statements: [],
  };
  const countries = [told.first, told.second].map(({ country }) => ({
    id: country.id,
    mentions: [mention(country.name)],
  }));
  return { passage, personas, account, countries, publishedOn };
}
