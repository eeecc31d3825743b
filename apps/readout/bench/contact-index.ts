import { ContactIndex } from '@readout/contact-index';
import {
  COUNTRIES,
  dayFromNumber,
  EVERYTHING,
  hashOf,
  KINDS,
  keysOf,
  NO_FILTER,
  type AccountId,
  type ConversationId,
  type DocumentId,
  type Filter,
  type IndexRow,
  type LeaderId,
  type Scope,
  type SourceId,
} from '@readout/domain';
import { measure, report } from './parts/measure.ts';
import { randomFrom } from './parts/random.ts';

const CONTACTS = 100_000;
const ACCOUNTS_A_CONTACT = 10;
const PEOPLE = 2000;
const RUNS = 40;

function* rows(): Generator<IndexRow> {
  const random = randomFrom(7);
  const countries = COUNTRIES.slice(0, 160);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(list.length * random() ** 2.5)] as T;
  const people = Array.from({ length: PEOPLE }, (_, at) => ({
    id: hashOf('leader', at) as LeaderId,
    side: pick(countries).id,
  }));
  const sources = Array.from({ length: 300 }, (_, at) => hashOf('source', at) as SourceId);
  for (const { id, side } of people) yield { type: 'leader', id, name: id, slug: id, side };
  for (const id of sources) yield { type: 'source', id, name: id, unnamed: false };
  for (let at = 0; at < CONTACTS; at += 1) {
    const [first, second] = [pick(people), pick(people)];
    const day = dayFromNumber(15_000 + Math.floor(random() * 3650));
    const kind = keysOf(KINDS)[Math.floor(random() * 5)] ?? 'meeting';
    yield {
      type: 'contact',
      id: hashOf('contact', at) as ConversationId,
      leaders: [...new Set([first.id, second.id])],
      sides: [...new Map([first, second].map(({ id, side }) => [side, { side, through: [id] }])).values()],
      agreements: [],
      topics: [],
      open: [],
      place: null,
      accounts: Array.from({ length: ACCOUNTS_A_CONTACT }, (_, index) => ({
        id: hashOf('account', at, index) as AccountId,
        document: `${String(at)}-${String(index)}` as DocumentId,
        kind,
        status: 'held',
        earliest: day,
        latest: day,
        days: 'some',
        extent: 'one',
        reader: 'rules',
        publishedOn: day,
        publisher: null,
        collections: [],
        tellers: [{ source: pick(sources), side: first.side, unnamed: false }],
      })),
    };
  }
}
async function* batches(): AsyncGenerator<readonly IndexRow[]> {
  let batch: IndexRow[] = [];
  for (const row of rows()) {
    batch.push(row);
    if (batch.length === 1000) {
      yield Promise.resolve(batch);
      batch = [];
    }
  }
  yield batch;
}

const all: (readonly IndexRow[])[] = [];
for await (const batch of batches()) all.push(batch);
async function* again(): AsyncGenerator<readonly IndexRow[]> {
  for (const batch of all) yield Promise.resolve(batch);
}
const index = new ContactIndex();
const began = performance.now();
await index.feed(again(), 1, { anew: true });
const fed = performance.now() - began;
let question = 0;
/** Another filter each time, as somebody who clicks through a facet asks: what the index keeps of the last question does not help. */
const asked = (): { filter: Filter; scope: Scope } => {
  question += 1;
  return { filter: { ...NO_FILTER, kinds: [keysOf(KINDS)[question % 5] ?? 'meeting'] }, scope: EVERYTHING };
};
const foldBegan = performance.now();
index.facets(asked());
const folded = performance.now() - foldBegan;
const people = index.graph(asked(), { faded: false, limit: 2 }).leaders;
const [from, to] = [people[0]?.id, people.at(-1)?.id];
report({
  contacts: CONTACTS,
  accounts: CONTACTS * ACCOUNTS_A_CONTACT,
  'fed, ms': Math.round(fed),
  'folded once, ms': Math.round(folded),
  'columns, MB': Math.round(index.bytes / 1e5) / 10,
  'facets, ms': measure(RUNS, () => index.facets(asked())),
  'graph of 2,000, ms': measure(RUNS, () => index.graph(asked(), { faded: true, limit: 2000 })),
  'lines between people, ms': measure(RUNS, () => index.lines(asked(), 'people')),
  'lines between countries, ms': measure(RUNS, () => index.lines(asked(), 'sides')),
  'days, ms': measure(RUNS, () => index.days(asked(), 'took-place')),
  'matrix, ms': measure(RUNS, () => index.matrix(asked())),
  'path in date order, ms':
    from === undefined || to === undefined
      ? 'no path asked'
      : measure(RUNS, () => index.paths(asked(), { ends: 'people', from, to, inDateOrder: true, withLarge: false })),
});
