import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync, mkdirSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DecisionId } from '@readout/domain';
import { STORIES } from '@readout/store/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { everything } from './asking/everything.ts';
import { state } from './asking/store-state.ts';
import { Connection } from './engine.ts';
import { openReader, openWriter } from './open-connection.ts';
import { MIGRATIONS } from './sql.generated.ts';
import { openSqliteStore } from './sqlite-store.ts';
import { ReadingSaver } from './writing/save-readings.ts';
import { forget } from './writing/settle.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-opening-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const at = (name: string): string => join(folder, name);
const codeOf = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
  return 'nothing was thrown';
};

describe('opening a store', () => {
  test('makes the file and its folder, and leaves nothing beside it when it is closed', async () => {
    const path = at('new/folder/readout.db');
    const store = await openSqliteStore(path, { readers: 0 });
    expect(store.address).toBe(path);
    expect(await store.state()).toMatchObject({ engine: { name: 'SQLite' }, schema: MIGRATIONS.length, revision: 0 });
    await store.close();
    expect(existsSync(path)).toBe(true);
    expect(existsSync(`${path}-wal`)).toBe(false);
  });

  test('finds what was there', () => {
    const first = openWriter(at('a.db'));
    new ReadingSaver(first).save(STORIES);
    first.close();
    const again = openWriter(at('a.db'));
    expect(state(again).counts.documents).toBe(STORIES.length);
    again.close();
  });

  test('brings a store of an earlier version up to date, with all that it held', () => {
    const takenBack = [
      'DROP TABLE seen_item',
      'ALTER TABLE document DROP COLUMN kept',
      'ALTER TABLE document DROP COLUMN decided',
      'ALTER TABLE account DROP COLUMN moved_from',
    ];
    // An earlier version knew nothing of moves.
    const stories = STORIES.filter(({ reading }) => reading.accounts.every(({ movedFrom }) => movedFrom === undefined));
    expect(takenBack).toHaveLength(MIGRATIONS.length - 1);
    const older = openWriter(at('a.db'));
    new ReadingSaver(older).save(stories);
    const before = [...everything(older)];
    for (const view of ['document_line', 'whole_account', 'contact_columns']) older.exec(`DROP VIEW ${view}`);
    for (const change of takenBack.toReversed()) older.exec(change);
    older.exec('PRAGMA user_version = 1');
    older.close();
    const now = openWriter(at('a.db'));
    expect([...everything(now)]).toEqual(before);
    expect(state(now).schema).toBe(MIGRATIONS.length);
    now.close();
  });

  test('takes an empty file for a place for a new store', () => {
    writeFileSync(at('empty.db'), '');
    const db = openWriter(at('empty.db'));
    expect(state(db).counts.documents).toBe(0);
    db.close();
  });

  test('refuses a file that is no database, or another program’s', () => {
    writeFileSync(at('notes.txt'), 'These are notes, not a store. '.repeat(200));
    expect(codeOf(() => openWriter(at('notes.txt')))).toBe('store-wrong');
    const other = new Connection(at('other.db'));
    other.exec('CREATE TABLE bookmarks (url TEXT); PRAGMA user_version = 1');
    other.close();
    const before = readFileSync(at('other.db'));
    expect(codeOf(() => openWriter(at('other.db')))).toBe('store-wrong');
    expect(readFileSync(at('other.db'))).toEqual(before);
  });

  test('refuses a store of a newer version by name, and leaves it as it is', () => {
    const db = openWriter(at('a.db'));
    db.exec(`PRAGMA user_version = ${String(MIGRATIONS.length + 1)}`);
    db.close();
    const before = readFileSync(at('a.db'));
    expect(codeOf(() => openWriter(at('a.db')))).toBe('store-newer');
    expect(readFileSync(at('a.db'))).toEqual(before);
  });

  test('says that a damaged store is damaged', () => {
    const db = openWriter(at('a.db'));
    new ReadingSaver(db).save(STORIES);
    db.close();
    const bytes = readFileSync(at('a.db'));
    // The first page stays: it says that this is a store.
    bytes.fill(0xff, 4096);
    writeFileSync(at('a.db'), bytes);
    expect(
      codeOf(() => {
        const damaged = openWriter(at('a.db'));
        try {
          state(damaged);
          new ReadingSaver(damaged).save(STORIES);
        } finally {
          damaged.close();
        }
      }),
    ).toBe('store-damaged');
  });

  test('says so where the path is a folder, or its folder is a file', async () => {
    mkdirSync(at('folder.db'));
    expect(codeOf(() => openWriter(at('folder.db')))).toBe('store-not-opened');
    writeFileSync(at('file'), '');
    await expect(openSqliteStore(at('file/readout.db'))).rejects.toMatchObject({ code: 'store-not-opened' });
  });

  // Node.js's own way of making all folders above never comes back there.
  test.skipIf(process.platform !== 'linux')('refuses a place where no folder can be made', async () => {
    await expect(openSqliteStore('/proc/readout/of/nothing.db')).rejects.toMatchObject({ code: 'store-not-opened' });
  });

  test('passes on why the thread did not open the store', async () => {
    writeFileSync(at('notes.txt'), 'These are notes, not a store. '.repeat(200));
    const opened = openSqliteStore(at('notes.txt'), { readers: 0 });
    await expect(opened).rejects.toMatchObject({
      code: 'store-wrong',
      message: expect.stringContaining('notes.txt is not a Readout store') as string,
    });
  });

  test('makes what is derived anew, empty and to be joined, where its tables have another shape', () => {
    const db = openWriter(at('a.db'));
    new ReadingSaver(db).save(STORIES);
    db.exec("DROP TABLE took_part; CREATE TABLE took_part (older TEXT); UPDATE standing SET derived_shape = 'older'");
    db.exec(
      "DELETE FROM name_words; DELETE FROM name; UPDATE tally SET n = 7 WHERE what = 'leaders'; DELETE FROM dirty_key",
    );
    db.close();
    const again = openWriter(at('a.db'));
    expect(state(again).counts).toMatchObject({ documents: STORIES.length, leaders: 0, conversations: 0 });
    expect(state(again).waiting).toBeGreaterThan(0);
    expect(again.all('SELECT name FROM name ORDER BY name').map((row) => row['name'])).toEqual([
      ...['Estonia', 'Finland', 'Lake  Accord', 'NATO', 'Nordic Forum', 'Spain'],
    ]);
    expect(again.all('SELECT * FROM took_part')).toEqual([]);
    again.close();
  });
});

describe('a store that is open', () => {
  test('is not written to by a connection that reads', () => {
    const db = openWriter(at('a.db'));
    const reader = openReader(at('a.db'));
    expect(() => reader.run("INSERT INTO view VALUES ('a', 'b')")).toThrow();
    reader.close();
    db.close();
  });

  test('says that there is no room, and keeps nothing of what did not fit', () => {
    const db = openWriter(at('a.db'));
    const saver = new ReadingSaver(db);
    saver.save(STORIES.slice(0, 1));
    const pages = Number(db.get('PRAGMA page_count')?.['page_count']);
    db.exec(`PRAGMA max_page_count = ${String(pages + 1)}`);
    const [first] = STORIES;
    if (first === undefined) throw new Error('there are no stories');
    expect(
      codeOf(() => {
        db.transaction(() => {
          db.run('INSERT INTO view VALUES (:id, :view)', { id: 'a', view: 'x'.repeat(100_000) });
        });
      }),
    ).toBe('store-full');
    expect(db.all('SELECT * FROM view')).toEqual([]);
    expect(state(db).counts.documents).toBe(1);
    expect(saver.save(STORIES.slice(0, 1))).toEqual(['same']);
    db.close();
  });

  test('waits for another writer, and says so when that one does not finish', () => {
    const one = openWriter(at('a.db'));
    const two = openWriter(at('a.db'));
    two.exec('PRAGMA busy_timeout = 20');
    one.exec('BEGIN IMMEDIATE');
    expect(codeOf(() => new ReadingSaver(two).save(STORIES))).toBe('store-locked');
    expect(state(two).counts.documents).toBe(0);
    one.exec('ROLLBACK');
    expect(new ReadingSaver(two).save(STORIES)).toHaveLength(STORIES.length);
    expect(state(one).counts.documents).toBe(STORIES.length);
    one.close();
    two.close();
  });

  test('may be closed while another writes, and what it wrote is in the file when that one closes', () => {
    const one = openWriter(at('a.db'));
    const two = openWriter(at('a.db'));
    two.run("INSERT INTO view VALUES ('a', 'b')");
    one.exec('BEGIN IMMEDIATE');
    two.close();
    one.exec('ROLLBACK');
    one.close();
    expect(existsSync(at('a.db-wal')) ? readFileSync(at('a.db-wal')).length : 0).toBe(0);
    const again = openWriter(at('a.db'));
    expect(again.all('SELECT id FROM view')).toEqual([{ id: 'a' }]);
    again.close();
  });

  test('holds nothing of a forgotten document in any of its files', () => {
    const db = openWriter(at('a.db'));
    new ReadingSaver(db).save(STORIES);
    const words = ['envoys', 'Tomás Rojo', 'tomas rojo', 'a senior official', 'fly in from Madrid'];
    const found = (): string[] => {
      const bytes = ['', '-wal'].map((end) =>
        existsSync(at(`a.db${end}`)) ? readFileSync(at(`a.db${end}`)) : Buffer.alloc(0),
      );
      return words.filter((word) => bytes.some((part) => part.includes(word)));
    };
    expect(found()).toEqual(words);
    for (const story of STORIES) forget(db, story.reading.document.id);
    expect(found()).toEqual([]);
    db.close();
    expect(found()).toEqual([]);
  });
});

describe('a file that is gone while it is open', () => {
  const note = {
    ...{ id: 'aaaaaaaa-1111-4111-8111-aaaaaaaaaaaa' as DecisionId, what: 'note' as const, why: 'W', about: [] },
    ...{ at: '2022-03-01T10:00:00Z', by: 'Ana Ruiz', undoes: null },
  };

  test.each([
    [
      'moved away',
      (path: string) => {
        renameSync(path, `${path}.old`);
      },
    ],
    [
      'removed',
      (path: string) => {
        rmSync(path);
      },
    ],
    [
      'another one',
      (path: string) => {
        renameSync(path, `${path}.old`);
        writeFileSync(path, '');
      },
    ],
  ])('and %s takes no write and answers nothing, and says so', async (_, lose) => {
    const path = at('gone.db');
    const store = await openSqliteStore(path, { readers: 1 });
    await store.saveReadings(STORIES.slice(0, 1));
    expect((await store.state()).counts.documents).toBe(1);
    lose(path);
    await expect(store.state()).rejects.toMatchObject({ code: 'store-gone' });
    await expect(store.documents({ after: null, limit: 1, collection: null })).rejects.toMatchObject({
      code: 'store-gone',
    });
    await expect(store.dirtyKeys('people', 1)).rejects.toMatchObject({ code: 'store-gone' });
    await expect(store.saveReadings(STORIES)).rejects.toMatchObject({ code: 'store-gone' });
    await expect(store.decide(note)).rejects.toMatchObject({ code: 'store-gone' });
    await expect(store.everything().next()).rejects.toMatchObject({ code: 'store-gone' });
    await store.close();
  });

  test('is not made anew by a question', () => {
    expect(codeOf(() => openReader(at('never.db')))).toBe('store-gone');
    expect(existsSync(at('never.db'))).toBe(false);
  });

  test('answers and takes writes again once it is put back', async () => {
    const path = at('back.db');
    const store = await openSqliteStore(path, { readers: 1 });
    expect((await store.state()).counts.documents).toBe(0);
    renameSync(path, `${path}.old`);
    await expect(store.saveReadings(STORIES)).rejects.toMatchObject({ code: 'store-gone' });
    await expect(store.state()).rejects.toMatchObject({ code: 'store-gone' });
    renameSync(`${path}.old`, path);
    expect((await store.state()).counts.documents).toBe(0);
    await store.saveReadings(STORIES);
    expect((await store.state()).counts.documents).toBe(STORIES.length);
    await store.close();
  });
});
