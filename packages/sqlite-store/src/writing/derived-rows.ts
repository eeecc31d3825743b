import type { Conversation, Leader, LeaderId, PersonaId } from '@readout/domain';
import { officeOf } from '@readout/store';
import type { Connection } from '../engine.ts';
import { text } from '../kept/kept-json.ts';
import { WRITES } from '../sql.generated.ts';
import type { Standing } from './standing.ts';

/** Takes out a conversation; whoever asks what changed is told that it is gone. */
export function removeConversation(db: Connection, standing: Standing, id: string): void {
  db.run(WRITES['replace-derived/remove-tellings'], { id });
  db.run(WRITES['replace-derived/remove-parts'], { id });
  db.run(WRITES['replace-derived/remove-sides'], { id });
  db.run(WRITES['replace-derived/remove-concerns'], { id });
  db.run(WRITES['replace-derived/remove-conversation'], { id });
  db.run(WRITES['replace-derived/gone'], { what: 'contact', id, changed: standing.changed });
  standing.add('conversations', -1);
}

/** Takes out a leader; whoever asks what changed is told that it is gone. */
export function removeLeader(db: Connection, standing: Standing, id: string): void {
  db.run(WRITES['replace-derived/release-personas'], { id });
  db.run(WRITES['replace-derived/remove-tenures'], { id });
  db.run(WRITES['replace-derived/remove-leader'], { id });
  db.run(WRITES['replace-derived/gone'], { what: 'leader', id, changed: standing.changed });
  standing.setName('person', id, null);
  standing.add('leaders', -1);
}

/** A persona by its number, and to which leader it belongs now, why. */
export interface KnownPersona {
  readonly n: number;
  readonly leader: string | null;
  readonly why: string | null;
}

/** Writes a leader, new or in place of the one with its id, and the personas that come to it. Personas that are not known are left out. */
export function putLeader(
  db: Connection,
  standing: Standing,
  leader: Leader,
  known: ReadonlyMap<PersonaId, KnownPersona>,
  isNew: boolean,
): void {
  const { id, name, slug, side, tenures } = leader;
  const office = officeOf(leader);
  db.run(WRITES['replace-derived/put-leader'], { id, name, slug, side, office, changed: standing.changed });
  for (const persona of leader.personas) {
    const found = known.get(persona.id);
    if (found === undefined) continue;
    if (found.leader === id && found.why === persona.why) continue;
    db.run(WRITES['replace-derived/identify'], { persona: found.n, leader: id, why: persona.why });
  }
  if (!isNew) db.run(WRITES['replace-derived/remove-tenures'], { id });
  tenures.forEach((tenure, ordinal) => {
    db.run(WRITES['replace-derived/add-tenure'], { leader: id, ordinal, ...tenure });
  });
  standing.setName('person', id, name);
  if (!isNew) return;
  db.run(WRITES['replace-derived/back'], { what: 'leader', id });
  standing.add('leaders', 1);
}

/** A conversation as it stands, with all leaders it was written with, of whom some may be gone. */
export interface KnownConversation extends Conversation {
  readonly parts: readonly LeaderId[];
}

/**
 * Writes a conversation, new or in place of `before`, of which what stays is not written again: one account more costs the same however many tell
 * of it. `accounts` are those of its accounts that are there.
 */
export function putConversation(
  db: Connection,
  standing: Standing,
  conversation: Conversation,
  accounts: readonly (Conversation['accounts'][number] & { readonly n: number })[],
  before: KnownConversation | null,
): void {
  const { id, kind, status, disputed, confirmation, earliest, latest, days, extent, place, open, topics } =
    conversation;
  db.run(WRITES['replace-derived/put-conversation'], {
    ...{ id, kind, status, confirmation, earliest, latest, days, extent, place },
    ...{
      disputed: Number(disputed),
      open: JSON.stringify(open),
      topics: JSON.stringify(topics),
      changed: standing.changed,
    },
  });
  const told = new Map(before?.accounts.map(({ id: account, why }) => [account, why]));
  for (const { id: account, n, why } of accounts) {
    if (told.get(account) !== why) db.run(WRITES['replace-derived/tell'], { account: n, conversation: id, why });
    told.delete(account);
  }
  for (const account of told.keys()) db.run(WRITES['replace-derived/untell'], { id, account });
  const { leaders, sides, agreements } = conversation;
  if (!isSame(before?.parts ?? [], leaders)) {
    if (before !== null) db.run(WRITES['replace-derived/remove-parts'], { id });
    for (const leader of leaders) db.run(WRITES['replace-derived/take-part'], { conversation: id, leader });
  }
  if (!isSame(before?.sides ?? [], sides)) {
    if (before !== null) db.run(WRITES['replace-derived/remove-sides'], { id });
    for (const { side, through } of sides) {
      db.run(WRITES['replace-derived/represent'], { conversation: id, side, through: JSON.stringify(through) });
    }
  }
  if (!isSame(before?.agreements ?? [], agreements)) {
    if (before !== null) db.run(WRITES['replace-derived/remove-concerns'], { id });
    for (const agreement of agreements) db.run(WRITES['replace-derived/concern'], { conversation: id, agreement });
  }
  if (before !== null) return;
  db.run(WRITES['replace-derived/back'], { what: 'contact', id });
  standing.add('conversations', 1);
}

/** Whether two things are the same; both in canonical order, so that the same are the same text. */
export function isSame<Thing>(a: Thing, b: Thing): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The ids in a question's only column `id`. */
export function idsIn(db: Connection, sql: string, ids: readonly string[]): string[] {
  return db.all(sql, { ids: JSON.stringify(ids) }).map((row) => text(row['id']));
}
