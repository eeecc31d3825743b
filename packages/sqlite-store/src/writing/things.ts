import { countryById, organisationById, type AgreementStatus, type Reading } from '@readout/domain';
import type { Connection } from '../engine.ts';
import { text } from '../kept/kept-json.ts';
import { WRITES } from '../sql.generated.ts';
import type { Standing } from './standing.ts';

type ThingType = 'country' | 'organisation' | 'agreement';

/** What all documents together say of a country, organisation or agreement. Undated is ''. */
interface Thing {
  readonly type: ThingType;
  name: string;
  status: string | null;
  status_on: string | null;
  status_by: string | null;
}

/** Keeps the one row that documents share of each thing and teller they name. */
export class SharedRows {
  readonly #db: Connection;
  readonly #standing: Standing;
  readonly #things = new Map<string, Thing>();
  readonly #touched = new Set<string>();
  readonly #sources = new Map<string, string>();

  constructor(db: Connection, standing: Standing) {
    this.#db = db;
    this.#standing = standing;
  }

  /** Looks up at once what readings that will be added name. */
  expect(readings: readonly Reading[]): void {
    const ids = readings.flatMap(({ countries, organisations, agreements }) =>
      [...countries, ...organisations, ...agreements].map(({ id }) => id),
    );
    for (const [id, thing] of readThings(this.#db, new Set<string>(ids))) this.#things.set(id, thing);
  }

  /** The same after a document went, which may have taken things and tellers with it that nobody else names. */
  expectAnew(readings: readonly Reading[]): void {
    this.#things.clear();
    this.#sources.clear();
    this.expect(readings);
  }

  /** Takes in what a reading names, which was expected; `publishedOn` is '' where it is not known. */
  add(reading: Reading, publishedOn: string): void {
    for (const { id } of reading.countries) this.#see(id, 'country', countryById(id)?.name ?? id);
    for (const { id, name } of reading.organisations) this.#see(id, 'organisation', organisationById(id)?.name ?? name);
    for (const { id, name, status } of reading.agreements) {
      const thing = this.#see(id, 'agreement', name);
      if (isLater(thing, status, publishedOn, reading.document.id)) {
        thing.status = status;
        thing.status_on = publishedOn;
        thing.status_by = reading.document.id;
        this.#touched.add(id);
      }
    }
    for (const { id, name, unnamed } of reading.sources) {
      const seen = this.#sources.get(id);
      if (seen !== undefined && seen <= name) continue;
      this.#sources.set(id, name);
      this.#db.run(WRITES['source/put'], { id, name, unnamed: Number(unnamed), changed: this.#standing.changed });
    }
  }

  /** Writes the things whose row changed. Comes before the rows that refer to them. */
  flush(): void {
    for (const id of this.#touched) {
      const thing = this.#things.get(id);
      if (thing !== undefined) putThing(this.#db, this.#standing, id, thing);
    }
    this.#touched.clear();
  }

  #see(id: string, type: ThingType, name: string): Thing {
    const known = this.#things.get(id);
    if (known === undefined) {
      const status = type === 'agreement' ? 'unknown' : null;
      const thing: Thing = { type, name, status, status_on: null, status_by: null };
      this.#things.set(id, thing);
      this.#touched.add(id);
      return thing;
    }
    if (name < known.name) {
      known.name = name;
      this.#touched.add(id);
    }
    return known;
  }
}

/** Works out anew what is left of things and tellers after documents that named them went or changed; what nobody names goes. */
export function refreshShared(
  db: Connection,
  standing: Standing,
  things: Iterable<string>,
  sources: Iterable<string>,
): void {
  for (const id of things) refreshThing(db, standing, id);
  for (const id of sources) {
    const first = db.get(WRITES['source/first-name'], { id });
    if (first?.['documents'] === 0) db.run(WRITES['source/remove'], { id });
    else db.run(WRITES['source/rename'], { id, name: first?.['name'] ?? id, changed: standing.changed });
  }
}

/** Works out anew one thing. */
export function refreshThing(db: Connection, standing: Standing, id: string): void {
  const old = readThings(db, [id]).get(id);
  if (old === undefined) return;
  const first = db.get(WRITES['thing/first-name'], { id });
  if (first?.['documents'] === 0) {
    db.run(WRITES['thing/remove'], { id });
    standing.setName(old.type, id, null);
    return;
  }
  const curated = countryById(id)?.name ?? organisationById(id)?.name;
  const name = curated ?? String(first?.['name'] ?? id);
  const thing: Thing = { ...old, name };
  if (old.type === 'agreement') {
    const latest = db.get(WRITES['thing/latest-status'], { id });
    thing.status = String(latest?.['status'] ?? 'unknown');
    thing.status_on = latest === null ? null : String(latest['status_on']);
    thing.status_by = latest === null ? null : String(latest['status_by']);
  }
  putThing(db, standing, id, thing);
}

function isLater(thing: Thing, status: AgreementStatus, publishedOn: string, document: string): boolean {
  if (status === 'unknown') return false;
  if (thing.status_on === null || publishedOn > thing.status_on) return true;
  return publishedOn === thing.status_on && document < (thing.status_by ?? '');
}

function readThings(db: Connection, ids: Iterable<string>): Map<string, Thing> {
  const rows = db.all(WRITES['thing/read'], { ids: JSON.stringify([...ids]) });
  return new Map(rows.map(({ id, ...thing }) => [text(id), thing as unknown as Thing]));
}

function putThing(db: Connection, standing: Standing, id: string, thing: Thing): void {
  const { type, name, status, status_on, status_by } = thing;
  db.run(WRITES['thing/put'], { id, type, name, status, status_on, status_by, changed: standing.changed });
  standing.setName(type, id, name);
}
