import type { Conversation, Leader, PersonaId } from '@readout/domain';
import { officeOf } from '@readout/store';
import type { Connection } from '../engine.ts';
import { text } from '../kept/kept-json.ts';
import { WRITES } from '../sql.generated.ts';
import type { Standing } from './standing.ts';

/** Takes out a conversation; whoever asks what changed is told that it is gone. */
export function removeConversation(db: Connection, standing: Standing, id: string): void {
  removeConversationRows(db, id);
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

/** Writes a conversation, new or in place of the one with its id. `accounts` are those of its accounts that are there. */
export function putConversation(
  db: Connection,
  standing: Standing,
  conversation: Conversation,
  accounts: readonly { readonly n: number; readonly why: string }[],
  isNew: boolean,
): void {
  const { id, kind, status, disputed, confirmation, earliest, latest, days, extent, place, open } = conversation;
  if (!isNew) removeConversationRows(db, id);
  db.run(WRITES['replace-derived/add-conversation'], {
    ...{ id, kind, status, confirmation, earliest, latest, days, extent, place },
    ...{ disputed: Number(disputed), open: JSON.stringify(open), changed: standing.changed },
  });
  for (const { n, why } of accounts) db.run(WRITES['replace-derived/tell'], { account: n, conversation: id, why });
  for (const leader of conversation.leaders) db.run(WRITES['replace-derived/take-part'], { conversation: id, leader });
  for (const { side, through } of conversation.sides) {
    db.run(WRITES['replace-derived/represent'], { conversation: id, side, through: JSON.stringify(through) });
  }
  for (const agreement of conversation.agreements) {
    db.run(WRITES['replace-derived/concern'], { conversation: id, agreement });
  }
  if (!isNew) return;
  db.run(WRITES['replace-derived/back'], { what: 'contact', id });
  standing.add('conversations', 1);
}

/** The ids in a question's only column `id`. */
export function idsIn(db: Connection, sql: string, ids: readonly string[]): string[] {
  return db.all(sql, { ids: JSON.stringify(ids) }).map((row) => text(row['id']));
}

function removeConversationRows(db: Connection, id: string): void {
  db.run(WRITES['replace-derived/remove-tellings'], { id });
  db.run(WRITES['replace-derived/remove-parts'], { id });
  db.run(WRITES['replace-derived/remove-sides'], { id });
  db.run(WRITES['replace-derived/remove-concerns'], { id });
  db.run(WRITES['replace-derived/remove-conversation'], { id });
}
