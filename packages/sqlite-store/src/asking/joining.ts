import type {
  ConversationId,
  Day,
  Decision,
  DirtyKey,
  JoinAccount,
  JoinPersona,
  LeaderId,
  PassageId,
  PersonaId,
  SavedView,
  SideId,
  SourceId,
} from '@readout/domain';
import { joinAccount, joinPersona, type JoinedLeader, type SeenItem } from '@readout/store';
import type { Connection, Row } from '../engine.ts';
import { keptAccount, keptOffices } from '../kept-account.ts';
import { text, textOrNull } from '../kept-json.ts';
import { QUESTIONS } from '../sql.generated.ts';
import { refuseMany } from './contacts.ts';
import { Naming, unnamedAmong } from './identities.ts';
import { documentsByNumber } from './kept-parts.ts';

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

/** Personas that have any of the keys, by id. */
export function personasLike(db: Connection, keys: readonly string[]): JoinPersona[] | Behind {
  refuseMany(keys.length, 'keys');
  if (isBehind(db)) return BEHIND;
  return db.all(QUESTIONS['personas-like'], { keys: JSON.stringify(keys) }).map((row) =>
    joinPersona(
      {
        id: text(row['id']) as PersonaId,
        name: text(row['name']),
        speaksFor: keptOffices(row['offices']).map(({ rests, ...office }) => ({
          ...office,
          restsOn: rests.map(noPassage),
        })),
      },
      { publishedOn: textOrNull(row['published_on']) as Day | null },
      leaderOf(textOrNull(row['leader']), textOrNull(row['leader_side'])),
    ),
  );
}

function leaderOf(id: string | null, side: string | null): JoinedLeader | null {
  return id === null ? null : { id: id as LeaderId, side: side as SideId | null };
}

/** Accounts that have any of the keys, by id. */
export function accountsNear(db: Connection, keys: readonly string[]): JoinAccount[] | Behind {
  refuseMany(keys.length, 'keys');
  if (isBehind(db)) return BEHIND;
  const rows = db.all(QUESTIONS['accounts-near'], { keys: JSON.stringify(keys) });
  if (rows.length === 0) return [];
  const documents = documentsByNumber(
    db,
    rows.map((row) => Number(row['document'])),
  );
  const told = rows.map((row) => ({ row, account: keptAccount(row, noPassage) }));
  const naming = new Naming();
  for (const { account } of told) for (const { who } of account.names) naming.add(who);
  const { leaders, personas } = naming.ask(db);
  const unnamed = unnamedAmong(
    db,
    told.flatMap(({ account }) => account.givenBy.map(({ source }) => source)),
  );
  return told.flatMap(({ row, account }) => {
    const document = documents.get(Number(row['document']));
    if (document === undefined) return [];
    const conversation = textOrNull(row['conversation']) as ConversationId | null;
    const isUnnamed = (source: SourceId): boolean => unnamed.has(source);
    return [
      joinAccount(account, document.line, conversation, isUnnamed, (persona) => ({
        name: personas.get(persona)?.name ?? '',
        leader: leaders.get(persona) ?? null,
      })),
    ];
  });
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

// What joining asks of an account does not rest on its passages.
function noPassage(): PassageId {
  return '' as PassageId;
}
