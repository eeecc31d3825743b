import type { DocumentId, Reading, ReadingMark } from '@readout/domain';
import {
  acceptReadings,
  firstPublication,
  isSettledAlike,
  withAppearances,
  type Appearances,
  type ReadingToSave,
  type SaveResult,
} from '@readout/store';
import type { Connection, Row } from '../engine.ts';
import { keptAppearances } from '../kept/kept-appearances.ts';
import { text, textOrNull } from '../kept/kept-json.ts';
import { paragraphPlace } from '../paragraph-place.ts';
import { WRITES } from '../sql.generated.ts';
import { changeAppearances } from './change-appearances.ts';
import { addReadingRows, prepare, type PreparedReading } from './reading-rows.ts';
import { removeDocument } from './remove-document.ts';
import { RowWriter } from './row-writer.ts';
import { inTransaction, type Standing } from './standing.ts';
import { SharedRows } from './things.ts';

/** Personas and accounts that the tables of keys may lack: with so many it still takes a moment to count what waits. */
const MAX_BEHIND = 5000;

/** Saves readings; one connection has one of it, since it keeps prepared statements. */
export class ReadingSaver {
  readonly #db: Connection;
  readonly #rows: RowWriter;

  constructor(db: Connection) {
    this.#db = db;
    this.#rows = new RowWriter(db);
  }

  /** Checks and stores all readings, or none. One result a reading. */
  save(batch: readonly ReadingToSave[]): SaveResult[] {
    const prepared = acceptReadings(batch).map(prepare);
    this.#rows.clear();
    return inTransaction(this.#db, (standing) => new Batch(this.#db, this.#rows, standing).save(prepared));
  }
}

/** The readings of one transaction. Rows of new documents are held back until something must see them, and written together. */
class Batch {
  readonly #db: Connection;
  readonly #rows: RowWriter;
  readonly #standing: Standing;
  readonly #shared: SharedRows;
  readonly #heldBack = new Set<DocumentId>();
  readonly #there = new Set<string>();
  #readings: readonly Reading[] = [];

  constructor(db: Connection, rows: RowWriter, standing: Standing) {
    this.#db = db;
    this.#rows = rows;
    this.#standing = standing;
    this.#shared = new SharedRows(db, standing);
  }

  save(prepared: readonly PreparedReading[]): SaveResult[] {
    const ids = prepared.map(({ reading }) => reading.document.id);
    for (const row of this.#db.all(WRITES['document/there'], { ids: JSON.stringify(ids) })) {
      this.#there.add(text(row['id']));
    }
    this.#readings = prepared.map(({ reading }) => reading);
    this.#shared.expect(this.#readings);
    const results = prepared.map((one) => this.#saveOne(one));
    this.#flush();
    this.#standing.keepNumbers();
    if (this.#standing.behind > MAX_BEHIND) this.#standing.keyWhatIsNew();
    return results;
  }

  #saveOne(one: PreparedReading): SaveResult {
    const { document, publications, collections } = one.reading;
    if (this.#heldBack.has(document.id)) this.#flush();
    const isThere = this.#there.has(document.id);
    const known = isThere ? this.#db.get(WRITES['document/known'], { id: document.id }) : null;
    if (known === null) {
      this.#store(one, withAppearances({ publications: [], collections: [] }, { publications, collections }));
      return 'stored';
    }
    const old = keptAppearances(known);
    const merged = withAppearances(old, { publications, collections });
    if (
      one.anew !== true &&
      isSameMark(known, document.reading) &&
      isSettledAlike(one.reading, textOrNull(known['decided']))
    ) {
      if (!merged.isNew) return 'same';
      changeAppearances(this.#db, this.#standing, { n: Number(known['n']), id: document.id }, old, merged);
      return 'publication-added';
    }
    this.#flush();
    removeDocument(this.#db, this.#standing, Number(known['n']), text(known['published_on']));
    this.#shared.expectAnew(this.#readings);
    this.#store(one, merged);
    return 'replaced';
  }

  #store(one: PreparedReading, appearances: Appearances): void {
    const { reading, paragraphs } = one;
    const publishedOn = firstPublication(appearances.publications)?.publishedOn ?? null;
    const before = this.#standing.numbers.paragraph;
    this.#shared.add(reading, publishedOn ?? '');
    addReadingRows(one, appearances, this.#rows, this.#standing.numbers);
    paragraphs.forEach(({ words }, index) => {
      this.#rows.add('paragraph_words', paragraphPlace(publishedOn, before + index + 1), words);
    });
    this.#heldBack.add(reading.document.id);
    this.#there.add(reading.document.id);
    this.#standing.add('documents', 1);
    this.#standing.add('passages', reading.passages.length);
    this.#standing.add('personas', reading.personas.length);
    this.#standing.add('accounts', reading.accounts.length);
  }

  #flush(): void {
    this.#shared.flush();
    this.#rows.flush();
    this.#heldBack.clear();
  }
}

function isSameMark(known: Row, mark: ReadingMark): boolean {
  return (
    known['reader'] === mark.reader &&
    known['rules'] === mark.rules &&
    known['data'] === mark.data &&
    textOrNull(known['reading_day']) === mark.day
  );
}
