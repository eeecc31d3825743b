import type { Decision, DirtyKey, SavedView } from '@readout/domain';
import { MAX_KEYS, type SeenItem } from '@readout/store';
import type { Connection, Row } from '../engine.ts';
import { text } from '../kept/kept-json.ts';
import { QUESTIONS } from '../sql.generated.ts';
import { personasToSend, type SentPersonas } from '../threads/sent-personas.ts';
import { refuseMany } from './contacts.ts';

/** Stands for an answer that needs the tables of keys, which must be brought up to date first. */
const BEHIND = null;
type Behind = typeof BEHIND;

function isBehind(db: Connection): boolean {
  return db.get(QUESTIONS['dirty-keys/is-behind'])?.['is_behind'] === 1;
}

/** Keys that wait to be joined, in alphabetical order: neighbours are worked off together. */
export function dirtyKeys(db: Connection, stratum: DirtyKey['stratum'], limit: number): DirtyKey[] | Behind {
  if (isBehind(db)) return BEHIND;
  return db
    .all(QUESTIONS['dirty-keys/keys'], { stratum, limit })
    .map((row) => ({ stratum, key: text(row['key']), mark: Number(row['mark']) }));
}

/** Personas that have any of the keys, those that are alike together; without those whose ids are in the JSON list `known`. */
export function personasLike(db: Connection, keys: readonly string[], known: string): SentPersonas[] | Behind {
  refuseMany(keys.length, 'keys', MAX_KEYS);
  if (isBehind(db)) return BEHIND;
  return personasToSend(db.all(QUESTIONS['personas-like'], { keys: JSON.stringify(keys), known }));
}

/** Accounts that have any of the keys, by id, as JSON; without those whose ids are in the JSON list `known`. */
export function accountsNear(db: Connection, keys: readonly string[], known: string): string | Behind {
  refuseMany(keys.length, 'keys', MAX_KEYS);
  if (isBehind(db)) return BEHIND;
  return text(db.get(QUESTIONS['accounts-near'], { keys: JSON.stringify(keys), known })?.['accounts']);
}

/** Every decision, oldest first, then by id. */
export function decisions(db: Connection): Decision[] {
  return db.all(QUESTIONS.decisions).map(keptDecision);
}

/** A decision from its JSON column. */
export function keptDecision(row: Row): Decision {
  return JSON.parse(text(row['decision'])) as Decision;
}

/** A view that was kept. */
export function savedView(db: Connection, id: string): SavedView | null {
  const row = db.get(QUESTIONS['saved-view'], { id });
  return row === null ? null : { id: text(row['id']), view: text(row['view']) };
}

/** What is remembered under these keys. */
export function seenItems(db: Connection, keys: readonly string[]): SeenItem[] {
  refuseMany(keys.length, 'items');
  return db
    .all(QUESTIONS['seen-items'], { keys: JSON.stringify(keys) })
    .map((row) => ({ key: text(row['key']), value: text(row['value']) }));
}
