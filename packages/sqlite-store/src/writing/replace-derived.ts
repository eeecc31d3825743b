import type { AccountId, DerivedChange, DirtyKey, Leader, LeaderId, PersonaId } from '@readout/domain';
import { canonicalConversation, canonicalLeader } from '@readout/store';
import type { Connection } from '../engine.ts';
import { list, text, textOrNull } from '../kept/kept-json.ts';
import { keptConversation, keptLeaderLine } from '../kept/kept-derived.ts';
import { WRITES } from '../sql.generated.ts';
import {
  idsIn,
  isSame,
  putConversation,
  putLeader,
  removeConversation,
  removeLeader,
  type KnownPersona,
} from './derived-rows.ts';
import { requireLease } from './lease.ts';
import { inTransaction, type Standing } from './standing.ts';

/**
 * Replaces derived rows and raises the revision. Rows that stay as they are are not written again, so that a leader of thousands of documents
 * costs what changed of it. Members that were forgotten since the joiner looked are left out; their keys are marked again already.
 */
export function replaceDerived(db: Connection, holder: string, change: DerivedChange): number {
  return inTransaction(db, (standing) => {
    requireLease(db, holder);
    clearKeys(db, change.cleared);
    replaceLeaders(db, standing, change);
    replaceConversations(db, standing, change);
    standing.mark('contacts', keysOfMoved(db, change.moved));
    db.run(WRITES['standing/next-revision']);
    return standing.changed;
  });
}

/** Takes out keys that were joined, but those that were marked again meanwhile; many are of one mark, and those go together. */
function clearKeys(db: Connection, cleared: DerivedChange['cleared']): void {
  const alike = new Map<string, { stratum: DirtyKey['stratum']; mark: number; keys: string[] }>();
  for (const { stratum, key, mark } of cleared) {
    const at = `${stratum} ${String(mark)}`;
    const known = alike.get(at);
    if (known === undefined) alike.set(at, { stratum, mark, keys: [key] });
    else known.keys.push(key);
  }
  for (const { stratum, mark, keys } of alike.values()) {
    db.run(WRITES['standing/clear-keys'], { stratum, mark, keys: JSON.stringify(keys) });
  }
}

/** Drops all that is derived, has everything joined again, and raises the revision. */
export function dropDerived(db: Connection, holder: string): void {
  inTransaction(db, (standing) => {
    requireLease(db, holder);
    for (const part of DROPPED) {
      const sql = WRITES[part];
      db.run(sql, sql.includes(':changed') ? { changed: standing.changed } : {});
    }
    standing.markEverything();
    db.run(WRITES['standing/next-revision']);
  });
}

const DROPPED = [
  'drop-derived/remember-conversations',
  'drop-derived/remember-leaders',
  'drop-derived/tells-of',
  'drop-derived/took-part',
  'drop-derived/represented',
  'drop-derived/concerned',
  'drop-derived/conversations',
  'drop-derived/identified',
  'drop-derived/tenures',
  'drop-derived/name-words',
  'drop-derived/names',
  'drop-derived/leaders',
  'drop-derived/tally',
] as const;

function replaceLeaders(db: Connection, standing: Standing, change: DerivedChange): void {
  const given = new Map(change.leaders.map((leader) => [leader.id as string, canonicalLeader(leader)]));
  const come = new Set(change.leaders.flatMap((leader) => leader.personas.map(({ id }) => id)));
  const known = knownPersonas(db, [...come]);
  for (const id of idsIn(db, WRITES['replace-derived/leaders-of'], change.personas)) {
    if (!given.has(id)) removeLeader(db, standing, id);
  }
  const released = change.personas.filter((id) => !come.has(id));
  if (released.length > 0) db.run(WRITES['replace-derived/release'], { ids: JSON.stringify(released) });
  const old = new Map<string, Omit<Leader, 'personas'>>();
  for (const id of given.keys()) {
    const row = db.get(WRITES['replace-derived/leader'], { id });
    if (row !== null) old.set(id, keptLeaderLine(row));
  }
  for (const leader of given.values()) {
    const { personas, ...line } = leader;
    const before = old.get(leader.id);
    const there = personas.filter(({ id }) => known.has(id));
    const isTheSame = before === undefined ? there.length === 0 : there.length === 0 && isSame(before, line);
    if (!isTheSame) putLeader(db, standing, { ...line, personas: there }, known, before === undefined);
  }
  // Only now, since a leader may have given the last of its personas to one that came after it.
  for (const id of old.keys()) {
    if (db.get(WRITES['replace-derived/has-members'], { id }) === null) removeLeader(db, standing, id);
  }
}

function replaceConversations(db: Connection, standing: Standing, change: DerivedChange): void {
  const given = new Map(change.conversations.map((one) => [one.id as string, canonicalConversation(one)]));
  const known = knownAccounts(
    db,
    change.conversations.flatMap((one) => one.accounts.map(({ id }) => id)),
  );
  for (const id of idsIn(db, WRITES['replace-derived/conversations-of'], change.accounts)) {
    if (!given.has(id)) removeConversation(db, standing, id);
  }
  for (const conversation of given.values()) {
    const accounts = conversation.accounts.flatMap(({ id, why }) => {
      const n = known.get(id);
      return n === undefined ? [] : [{ id, n, why }];
    });
    const there = { ...conversation, accounts: accounts.map(({ id, why }) => ({ id, why })) };
    const row = db.get(WRITES['replace-derived/conversation'], { id: conversation.id });
    const old = row === null ? null : keptConversation(row);
    if (accounts.length === 0) {
      if (old !== null) removeConversation(db, standing, conversation.id);
    } else if (!isSame(old, there)) {
      const before = old === null ? null : { ...old, parts: list<LeaderId>(row?.['parts']) };
      putConversation(db, standing, there, accounts, before);
    }
  }
}

function knownPersonas(db: Connection, ids: readonly PersonaId[]): Map<PersonaId, KnownPersona> {
  const rows = db.all(WRITES['replace-derived/persona-numbers'], { ids: JSON.stringify(ids) });
  return new Map(
    rows.map((row) => [
      text(row['id']) as PersonaId,
      { n: Number(row['n']), leader: textOrNull(row['leader']), why: textOrNull(row['why']) },
    ]),
  );
}

function knownAccounts(db: Connection, ids: readonly AccountId[]): Map<AccountId, number> {
  const rows = db.all(WRITES['replace-derived/account-numbers'], { ids: JSON.stringify(ids) });
  return new Map(rows.map((row) => [text(row['id']) as AccountId, Number(row['n'])]));
}

function keysOfMoved(db: Connection, personas: readonly PersonaId[]): string[] {
  if (personas.length === 0) return [];
  const rows = db.all(WRITES['replace-derived/keys-of-moved'], { ids: JSON.stringify(personas) });
  return rows.map((row) => text(row['key']));
}
