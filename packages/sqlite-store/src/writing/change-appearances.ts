import type { DocumentId } from '@readout/domain';
import { firstPublication, type Appearances } from '@readout/store';
import type { Connection } from '../engine.ts';
import { text } from '../kept/kept-json.ts';
import { dayPlace, paragraphPlace } from '../paragraph-place.ts';
import { WRITES } from '../sql.generated.ts';
import { addAppearanceRows } from './reading-rows.ts';
import { RowWriter } from './row-writer.ts';
import type { Standing } from './standing.ts';
import { refreshThing } from './things.ts';

/** A document by its number and id. */
export interface DocumentPlace {
  readonly n: number;
  readonly id: DocumentId;
}

/**
 * Gives a document other appearances. What is folded from its accounts may change with them, so its keys are joined again and its contacts
 * are told anew at the next revision.
 */
export function changeAppearances(
  db: Connection,
  standing: Standing,
  { n, id }: DocumentPlace,
  old: Appearances,
  appearances: Appearances,
): void {
  db.run(WRITES['document/remove-publications'], { n });
  db.run(WRITES['document/remove-memberships'], { n });
  const rows = new RowWriter(db);
  addAppearanceRows(n, id, appearances, rows);
  rows.flush();
  const before = firstPublication(old.publications);
  const first = firstPublication(appearances.publications);
  const { publisher = null, url = null, rights = null } = first ?? {};
  db.run(WRITES['document/appeared'], { n, published_on: first?.publishedOn ?? '', publisher, url, rights });
  const day = first?.publishedOn ?? null;
  const dayBefore = before?.publishedOn ?? null;
  if (day !== dayBefore) {
    for (const row of db.all(WRITES['document/paragraphs'], { n, day: dayPlace(dayBefore) })) {
      const paragraph = Number(row['n']);
      db.run(WRITES['document/remove-paragraph-words'], { rowid: paragraphPlace(dayBefore, paragraph) });
      db.run(WRITES['document/add-paragraph-words'], {
        rowid: paragraphPlace(day, paragraph),
        words: text(row['words']),
      });
    }
    for (const row of db.all(WRITES['thing/agreements-of-document'], { n }))
      refreshThing(db, standing, text(row['id']));
  }
  db.run(WRITES['document/touch-conversations'], { n, changed: standing.changed });
  markKeysOf(db, standing, n);
}

/** Has everything of a document joined again. */
export function markKeysOf(db: Connection, standing: Standing, n: number): void {
  standing.mark('people', keysIn(db, WRITES['document/persona-keys'], n));
  standing.mark('contacts', keysIn(db, WRITES['document/account-keys'], n));
}

function keysIn(db: Connection, sql: string, n: number): string[] {
  return db.all(sql, { n }).map((row) => text(row['key']));
}
