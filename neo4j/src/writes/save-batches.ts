import type { Collection, DirtyKey, DocumentId, Reading } from '@readout/domain';
import type { Appearances, ReadingToSave } from '@readout/store';
import type { StatementName, Statements } from '../connection.ts';
import { joinKeyId } from '../join-key.ts';
import { sideType } from './named-things.ts';
import {
  accountRows,
  documentLineRow,
  documentRow,
  namingRows,
  officeRows,
  paragraphRows,
  passageRows,
  personaRows,
  pointerRows,
  tellingRows,
  type Row,
} from './reading-rows.ts';

/** A reading to be written, and where its document appeared in all. */
export interface ToWrite {
  readonly given: ReadingToSave;
  readonly appearances: Appearances;
}

/** A document, and where it appeared in all. */
export interface Appearing {
  readonly document: DocumentId;
  readonly appearances: Appearances;
}

/** A statement and the rows it is run over. */
type Batch = readonly [StatementName, readonly Row[]];

/** Runs batches in their order, one after the other; one without rows costs nothing. */
export async function runBatches(statements: Statements, batches: readonly Batch[], others: Row = {}): Promise<void> {
  for (const [name, rows] of batches) if (rows.length > 0) await statements.rows(name, { ...others, rows });
}

/** The documents themselves and what was read in each, as nodes. */
export function documentBatches(read: readonly ToWrite[]): Batch[] {
  return [
    ['save-reading/documents', read.map(({ given, appearances }) => documentRow(given.reading, appearances))],
    ['save-reading/passages', perDocument(read, (reading) => ({ passages: passageRows(reading) }))],
    [
      'save-reading/paragraphs',
      read.map(({ given: { reading }, appearances }) => {
        const { id, latestFirst } = documentLineRow(reading.document.id, appearances);
        return { document: id, paragraphs: paragraphRows(reading, latestFirst) };
      }),
    ],
    ['save-reading/personas', perDocument(read, (reading) => ({ personas: personaRows(reading) }))],
    ['save-reading/accounts', perDocument(read, (reading) => ({ accounts: accountRows(reading) }))],
  ];
}

/** Where documents appeared and which collections they are in. */
export function appearanceBatches(documents: readonly Appearing[]): Batch[] {
  const collections = new Map<string, Collection>();
  for (const { appearances } of documents) for (const one of appearances.collections) collections.set(one.id, one);
  return [
    [
      'save-reading/publications',
      documents.map(({ document, appearances }) => ({ document, publications: appearances.publications })),
    ],
    ['save-reading/collections', [...collections.values()]],
    [
      'save-reading/in',
      documents.flatMap(({ document, appearances }) => {
        const { latestFirst } = documentLineRow(document, appearances);
        return appearances.collections.map(({ id, name }) => ({
          document,
          collection: id,
          name,
          latestFirst: `${id} ${latestFirst}`,
        }));
      }),
    ],
  ];
}

/** What leads from one node to another, and the keys under which people and contacts are joined. */
export function factBatches(read: readonly ToWrite[]): Batch[] {
  const of = <Item>(rowsOf: (reading: Reading) => readonly Item[]): Item[] =>
    read.flatMap(({ given }) => rowsOf(given.reading));
  const offices = of(officeRows);
  return [
    [
      'save-reading/statements',
      of(({ accounts }) => accounts.map(({ id, statements }) => ({ account: id, statements }))),
    ],
    ['save-reading/rests-on', of(({ accounts }) => accounts.map(({ id, restsOn }) => ({ account: id, restsOn })))],
    ['save-reading/names-personas', of((reading) => namingRows(reading, 'persona'))],
    ['save-reading/names-countries', of((reading) => namingRows(reading, 'country'))],
    ['save-reading/names-organisations', of((reading) => namingRows(reading, 'organisation'))],
    ['save-reading/names-agreements', of((reading) => namingRows(reading, 'agreement'))],
    ['save-reading/given-by', of(tellingRows)],
    ['save-reading/points-to', of(pointerRows)],
    ['save-reading/speaks-for-countries', offices.filter(({ side }) => sideType(side) === 'country')],
    ['save-reading/speaks-for-organisations', offices.filter(({ side }) => sideType(side) === 'organisation')],
    [
      'save-reading/persona-keys',
      keyRows(
        'people',
        read.flatMap(({ given }) => [...given.personaKeys]),
      ),
    ],
    [
      'save-reading/account-keys',
      keyRows(
        'contacts',
        read.flatMap(({ given }) => [...given.accountKeys]),
      ),
    ],
  ];
}

function perDocument(read: readonly ToWrite[], rowOf: (reading: Reading) => Row): Row[] {
  return read.map(({ given: { reading } }) => ({ document: reading.document.id, ...rowOf(reading) }));
}

/** Each key once, with all that is found under it. */
function keyRows(stratum: DirtyKey['stratum'], keysOf: Iterable<readonly [string, readonly string[]]>): Row[] {
  const rows = new Map<string, { id: string; stratum: string; key: string; members: string[] }>();
  for (const [member, keys] of keysOf) {
    for (const key of new Set(keys)) {
      const row = rows.get(key) ?? { id: joinKeyId(stratum, key), stratum, key, members: [] };
      row.members.push(member);
      rows.set(key, row);
    }
  }
  return [...rows.values()];
}
