import type { DocumentId, ReadingMark } from '@readout/domain';
import {
  acceptReadings,
  firstPublication,
  isSettledAlike,
  withAppearances,
  type Appearances,
  type ReadingToSave,
  type SaveResult,
} from '@readout/store';
import type { Connection, Statements } from '../connection.ts';
import { takeAwayDocuments } from './forget.ts';
import { knownAppearances } from '../questions/documents.ts';
import { settleNamedThings } from './named-things.ts';
import type { NamingDocument } from './naming-view.ts';
import { changeAppearances } from './change-appearances.ts';
import { collectionBatches, runBatches, type Appearing } from './appearance-batches.ts';
import { writeDocuments, type ToWrite } from './document-batch.ts';
import { changeGraph, type WriteLock } from './change-graph.ts';

/** A document as it stands before a batch is stored. */
interface Standing extends Appearances {
  readonly id: DocumentId;
  readonly mark: ReadingMark;
  readonly decided: string | null;
}

/** A reading of a batch, what becomes of it, and where its document appeared in all. */
interface Step extends ToWrite {
  readonly known: Standing | undefined;
  readonly result: SaveResult;
}

/** Stores a batch in one transaction, or refuses all of it; the port says what the results mean. */
export async function saveReadings(connection: Connection, batch: readonly ReadingToSave[]): Promise<SaveResult[]> {
  const accepted = acceptReadings(batch);
  if (accepted.length === 0) return [];
  return changeGraph(connection, async (statements, lock) => {
    const results: SaveResult[] = [];
    for (const round of roundsOf(accepted)) {
      const steps = await stepsOf(statements, round);
      await carryOut(statements, steps, lock);
      results.push(...steps.map(({ result }) => result));
    }
    return results;
  });
}

/** Parts a batch so that no document comes twice in one part: its second reading has to see what the first one left. */
function roundsOf(batch: readonly ReadingToSave[]): ReadingToSave[][] {
  const rounds: ReadingToSave[][] = [];
  let seen = new Set<DocumentId>();
  for (const one of batch) {
    const { id } = one.reading.document;
    const last = rounds.at(-1);
    if (last === undefined || seen.has(id)) {
      rounds.push([one]);
      seen = new Set([id]);
    } else {
      last.push(one);
      seen.add(id);
    }
  }
  return rounds;
}

async function stepsOf(statements: Statements, round: readonly ReadingToSave[]): Promise<Step[]> {
  const known = await knownAppearances(
    statements,
    round.map(({ reading }) => reading.document.id),
  );
  const standing = new Map(known.map((one) => [one.id, one]));
  return round.map((given) => {
    const known = standing.get(given.reading.document.id);
    const { isNew, ...appearances } = withAppearances(known ?? { publications: [], collections: [] }, given.reading);
    return { given, known, appearances, result: resultOf(given, known, isNew) };
  });
}

function resultOf({ reading, anew }: ReadingToSave, known: Standing | undefined, appearsAnew: boolean): SaveResult {
  if (known === undefined) return 'stored';
  const { reader, rules, data, day } = reading.document.reading;
  const { mark } = known;
  const isSame = mark.reader === reader && mark.rules === rules && mark.data === data && mark.day === day;
  if (anew === true || !isSame || !isSettledAlike(reading, known.decided)) return 'replaced';
  return appearsAnew ? 'publication-added' : 'same';
}

async function carryOut(statements: Statements, steps: readonly Step[], lock: WriteLock): Promise<void> {
  const read = steps.filter(({ result }) => result === 'stored' || result === 'replaced');
  const shown = steps.filter(({ result }) => result === 'publication-added');
  if (read.length + shown.length === 0) return;
  const taken = await takeAwayDocuments(
    statements,
    read.flatMap(({ known }) => (known === undefined ? [] : [known.id])),
    lock,
  );
  const change = { removed: taken, added: read.map(namingOf), moved: shown.map(namingOf) };
  await changeAppearances(statements, shown.map(appearing), lock);
  await settleNamedThings(statements, change, lock);
  await writeDocuments(statements, read, lock.mark);
  await runBatches(statements, collectionBatches(read.map(appearing)));
}

function appearing({ given, appearances }: ToWrite): Appearing {
  return { document: given.reading.document.id, appearances };
}

function namingOf({ given: { reading }, appearances }: Step): NamingDocument {
  const { countries, organisations, agreements, sources } = reading;
  return {
    id: reading.document.id,
    publishedOn: firstPublication(appearances.publications)?.publishedOn ?? null,
    named: { countries, organisations, agreements, sources },
  };
}
