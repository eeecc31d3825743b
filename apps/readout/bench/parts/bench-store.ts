import type { ConversationId, DocumentId, IndexRow, LeaderId, SideId } from '@readout/domain';
import { joinWaiting } from '@readout/ingest';
import { keysOfReading } from '@readout/joining';
import { MAX_BATCH, type ContactStore, type ReadingToSave } from '@readout/store';
import { generateReadings, rowsOf } from './generate.ts';
import { measureLater, type Spread } from './measure.ts';
import { randomFrom } from './random.ts';

/** How often each question is asked. */
const RUNS = 60;

/** What one store took for one amount of contacts. */
export interface StoreFigures {
  readonly contacts: number;
  readonly filled: Record<string, number>;
  readonly questions: readonly ({ readonly question: string; readonly asked: string } & Spread)[];
}

/** Fills an empty store with generated contacts, joins them, and asks every question with the interface's limits. */
export async function benchStore(store: ContactStore, contacts: number): Promise<StoreFigures> {
  let rows = 0;
  let writing = 0;
  let batch: ReadingToSave[] = [];
  const save = async (): Promise<void> => {
    const began = performance.now();
    await store.saveReadings(batch);
    writing += performance.now() - began;
    batch = [];
  };
  for (const reading of generateReadings(contacts)) {
    rows += rowsOf(reading);
    batch.push({ reading, ...keysOfReading(reading) });
    if (batch.length === MAX_BATCH) await save();
  }
  if (batch.length > 0) await save();
  const joinBegan = performance.now();
  await joinWaiting(store, { holder: 'bench', patience: 1000 });
  const joining = performance.now() - joinBegan;
  const columnsBegan = performance.now();
  const known = await sampleOf(store);
  const columns = performance.now() - columnsBegan;
  return {
    contacts,
    filled: {
      rows,
      'rows a second': Math.round(rows / (writing / 1000)),
      'writing, s': seconds(writing),
      'joining, s': seconds(joining),
      'contact-columns streamed, s': seconds(columns),
    },
    questions: await askAll(store, known),
  };
}

interface Known {
  readonly contacts: readonly ConversationId[];
  readonly leaders: readonly LeaderId[];
  readonly documents: readonly DocumentId[];
  readonly sides: readonly SideId[];
}

async function sampleOf(store: ContactStore): Promise<Known> {
  const contacts: ConversationId[] = [];
  const leaders: LeaderId[] = [];
  const documents = new Set<DocumentId>();
  const sides = new Set<SideId>();
  const take = (row: IndexRow): void => {
    if (row.type === 'leader') leaders.push(row.id);
    if (row.type !== 'contact') return;
    contacts.push(row.id);
    for (const { document } of row.accounts) documents.add(document);
    for (const { side } of row.sides) sides.add(side);
  };
  for await (const batch of store.contactColumns(null)) for (const row of batch) take(row);
  return { contacts, leaders, documents: [...documents], sides: [...sides] };
}

async function askAll(store: ContactStore, known: Known): Promise<StoreFigures['questions']> {
  const random = randomFrom(11);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const some = <T>(list: readonly T[], count: number): T[] => Array.from({ length: count }, () => pick(list));
  const page = { after: null, limit: 50 };
  const questions: [string, string, () => Promise<unknown>][] = [
    ['revision', '', () => store.revision()],
    ['contacts', '1 id', () => store.contacts([pick(known.contacts)])],
    ['contacts', '100 ids', () => store.contacts(some(known.contacts, 100))],
    ['person', 'any', () => store.person(pick(known.leaders))],
    ['side', 'any', () => store.side(pick(known.sides))],
    ['documents', 'first page of 50', () => store.documents({ ...page, collection: null })],
    ['document', 'any', () => store.document(pick(known.documents))],
    ['document-text', 'first 200,000', () => store.documentText(pick(known.documents), { start: 0, end: 200_000 })],
    ['documents-known', '50 ids', () => store.documentsKnown(some(known.documents, 50))],
    ['suggest', 'two letters, 6 a type', () => store.suggest(pick(['ba', 'ko', 'sa', 'mi']), 6)],
    [
      'passages-matching',
      'a word of every paragraph, 20',
      () => store.passagesMatching('president', { after: null, limit: 20 }),
    ],
    ['passages-matching', 'two words, 20', () => store.passagesMatching('italy phone', { after: null, limit: 20 })],
    [
      'accounts-near',
      '2 keys',
      () => store.accountsNear([`${pick(known.sides)}@2014-W10`, `${pick(known.sides)}@2014-W11`]),
    ],
    ['personas-like', '2 keys', () => store.personasLike([`=bako rime`, `bako@${pick(known.sides)}`])],
    ['dirty-keys', '200', () => store.dirtyKeys('contacts', 200)],
    ['collections', '', () => store.collections()],
    ['state', '', () => store.state()],
  ];
  const figures: StoreFigures['questions'][number][] = [];
  for (const [question, asked, ask] of questions) figures.push({ question, asked, ...(await measureLater(RUNS, ask)) });
  return figures;
}

const seconds = (milliseconds: number): number => Math.round(milliseconds / 100) / 10;
