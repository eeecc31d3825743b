import { type DocumentId, type ReadingMark } from '@readout/domain';
import {
  acceptReadings,
  firstPublication,
  withAppearances,
  type Appearances,
  type ReadingToSave,
  type SaveResult,
} from '@readout/store';
import type { Connection, Row } from '../engine.ts';
import { keptAppearances } from '../kept-appearances.ts';
import { text, textOrNull } from '../kept-json.ts';
import { paragraphPlace } from '../paragraph-place.ts';
import { WRITES } from '../sql.generated.ts';
import { changeAppearances } from './change-appearances.ts';
import { addReadingRows, prepare, type Numbers, type PreparedReading } from './reading-rows.ts';
import { removeDocument } from './remove-document.ts';
import { RowWriter } from './row-writer.ts';
import { inTransaction, type Standing } from './standing.ts';
import { SharedRows } from './things.ts';

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

interface Words {
  readonly place: number;
  readonly words: string;
}

/** The readings of one transaction. Rows of new documents are held back until something must see them, and written together. */
class Batch {
  readonly #db: Connection;
  readonly #rows: RowWriter;
  readonly #standing: Standing;
  readonly #shared: SharedRows;
  readonly #numbers: Numbers;
  readonly #heldBack = new Set<DocumentId>();
  #words: Words[] = [];

  constructor(db: Connection, rows: RowWriter, standing: Standing) {
    this.#db = db;
    this.#rows = rows;
    this.#standing = standing;
    this.#shared = new SharedRows(db, standing);
    const last = db.get(WRITES['document/last-numbers']);
    const after = (what: string): number => Number(last?.[what]);
    this.#numbers = {
      document: after('document'),
      persona: after('persona'),
      account: after('account'),
      paragraph: after('paragraph'),
    };
  }

  save(prepared: readonly PreparedReading[]): SaveResult[] {
    const results = prepared.map((one) => this.#saveOne(one));
    this.#flush();
    return results;
  }

  #saveOne(one: PreparedReading): SaveResult {
    const { document, publications, collections } = one.reading;
    if (this.#heldBack.has(document.id)) this.#flush();
    const known = this.#db.get(WRITES['document/known'], { id: document.id });
    if (known === null) {
      this.#store(one, withAppearances({ publications: [], collections: [] }, { publications, collections }));
      return 'stored';
    }
    const old = keptAppearances(known);
    const merged = withAppearances(old, { publications, collections });
    if (isSameMark(known, document.reading)) {
      if (!merged.isNew) return 'same';
      changeAppearances(this.#db, this.#standing, { n: Number(known['n']), id: document.id }, old, merged);
      return 'publication-added';
    }
    this.#flush();
    removeDocument(this.#db, this.#standing, Number(known['n']), text(known['published_on']));
    this.#store(one, merged);
    return 'replaced';
  }

  #store(one: PreparedReading, appearances: Appearances): void {
    const { reading, personaKeys, accountKeys, paragraphs } = one;
    const publishedOn = firstPublication(appearances.publications)?.publishedOn ?? null;
    const before = this.#numbers.paragraph;
    this.#shared.add(reading, publishedOn ?? '');
    addReadingRows(one, appearances, this.#rows, this.#numbers);
    paragraphs.forEach(({ words }, index) => {
      this.#words.push({ place: paragraphPlace(publishedOn, before + index + 1), words });
    });
    this.#heldBack.add(reading.document.id);
    for (const { id } of reading.personas) this.#standing.mark('people', personaKeys.get(id) ?? []);
    for (const { id } of reading.accounts) this.#standing.mark('contacts', accountKeys.get(id) ?? []);
    this.#standing.add('documents', 1);
    this.#standing.add('passages', reading.passages.length);
    this.#standing.add('personas', reading.personas.length);
    this.#standing.add('accounts', reading.accounts.length);
  }

  #flush(): void {
    this.#shared.flush();
    this.#rows.flush();
    this.#heldBack.clear();
    // The engine gathers words in memory as long as rows come in order.
    const words = this.#words.sort((a, b) => a.place - b.place);
    this.#words = [];
    for (const { place, words: folded } of words) {
      this.#db.run(WRITES['document/add-paragraph-words'], { rowid: place, words: folded });
    }
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
