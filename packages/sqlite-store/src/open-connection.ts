import { createHash } from 'node:crypto';
import { storeProblem } from '@readout/store';
import { APPLICATION_ID, Connection } from './engine.ts';
import { placeOf } from './file-place.ts';
import { text } from './kept/kept-json.ts';
import { DERIVED, MATCHING, MIGRATIONS, WRITES } from './sql.generated.ts';
import { Standing } from './writing/standing.ts';

const PAGE_SIZE = 4096;
/** Pages the log of writes may have before they are taken over into the file: 64 MB. */
const CHECKPOINT_AT = 16_000;
/** In kibibytes, negative as the engine wants it. */
const WRITER_CACHE = -65_536;
const READER_CACHE = -32_768;

/**
 * Opens the connection that writes: makes the store where there is none, and brings an older one up to date. Refuses, by name, what is no
 * Readout store or was written by a newer version.
 */
export function openWriter(path: string): Connection {
  const db = new Connection(path);
  try {
    // Takes effect on an empty file alone, and before the log is switched on.
    db.exec(`PRAGMA page_size = ${String(PAGE_SIZE)}`);
    refuseForeign(db);
    db.exec('PRAGMA journal_mode = WAL');
    db.exec(`PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON;
      PRAGMA wal_autocheckpoint = ${String(CHECKPOINT_AT)}; PRAGMA cache_size = ${String(WRITER_CACHE)}`);
    bringUpToDate(db);
    db.exec(MATCHING);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Opens a connection that only reads a store that is up to date; where it is gone (`store-gone`) none is made in its place. */
export function openReader(path: string): Connection {
  if (placeOf(path) === null) throw storeProblem('store-gone', path);
  const db = new Connection(path);
  try {
    db.exec(`PRAGMA cache_size = ${String(READER_CACHE)}`);
    db.exec(MATCHING);
    db.exec('PRAGMA query_only = ON');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** An empty file is no foreign one: another process may be about to make a store of it. */
function refuseForeign(db: Connection): void {
  const application = Number(db.get('PRAGMA application_id')?.['application_id']);
  if (application === APPLICATION_ID) {
    if (versionOf(db) > MIGRATIONS.length) throw storeProblem('store-newer', db.address);
    return;
  }
  const isEmpty = db.get('SELECT count(*) AS n FROM sqlite_schema')?.['n'] === 0;
  if (application !== 0 || !isEmpty || versionOf(db) !== 0) throw storeProblem('store-wrong', db.address);
}

function versionOf(db: Connection): number {
  return Number(db.get('PRAGMA user_version')?.['user_version']);
}

function bringUpToDate(db: Connection): void {
  db.transaction(() => {
    // Asked again, since another process may have been faster.
    refuseForeign(db);
    MIGRATIONS.slice(versionOf(db)).forEach((migration) => {
      db.exec(migration);
    });
    db.exec(`PRAGMA application_id = ${String(APPLICATION_ID)}; PRAGMA user_version = ${String(MIGRATIONS.length)}`);
    const shape = createHash('sha256').update(DERIVED).digest('hex');
    if (text(db.get('SELECT derived_shape FROM standing')?.['derived_shape']) !== shape) reshapeDerived(db, shape);
  });
}

/** Makes the derived tables as this version wants them, empty, and has everything joined again. */
function reshapeDerived(db: Connection, shape: string): void {
  db.exec(DERIVED);
  const standing = new Standing(db);
  for (const row of db.all(WRITES['thing/all'])) {
    const type = text(row['type']) as 'country' | 'organisation' | 'agreement';
    standing.setName(type, text(row['id']), text(row['name']));
  }
  for (const what of ['leaders', 'conversations']) db.run(WRITES['standing/reset-tally'], { what });
  if (standing.changed > 1) db.run(WRITES['standing/next-revision']);
  standing.markEverything();
  db.run(WRITES['standing/reshape'], { shape });
}
