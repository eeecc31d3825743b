import type { Day } from '@readout/domain';
import type { Connection } from '../engine.ts';
import { text } from '../kept/kept-json.ts';
import { paragraphPlace } from '../paragraph-place.ts';
import { WRITES } from '../sql.generated.ts';
import { markKeysOf } from './change-appearances.ts';
import { removeConversation, removeLeader } from './derived-rows.ts';
import type { Standing } from './standing.ts';
import { refreshShared } from './things.ts';

const CHILDREN_FIRST = [
  'remove-document/statements',
  'remove-document/rests',
  'remove-document/pointers',
  'remove-document/tellings',
  'remove-document/namings',
  'remove-document/account-keys',
  'remove-document/accounts',
  'remove-document/offices',
  'remove-document/persona-keys',
  'remove-document/personas',
  'remove-document/named',
  'remove-document/heard',
  'remove-document/passages',
  'remove-document/paragraphs',
  'remove-document/memberships',
  'remove-document/publications',
  'remove-document/body',
  'remove-document/document',
] as const;

/**
 * Takes out a document with all that was read in it, and the conversations and leaders it had part in; their other members are joined again.
 * `publishedOn` is '' where no day is known.
 */
export function removeDocument(db: Connection, standing: Standing, n: number, publishedOn: string): void {
  for (const row of db.all(WRITES['document/conversations'], { n })) {
    const id = text(row['id']);
    standing.mark('contacts', keys(db, WRITES['replace-derived/keys-of-conversation'], id));
    removeConversation(db, standing, id);
  }
  for (const row of db.all(WRITES['document/leaders'], { n })) {
    const id = text(row['id']);
    standing.mark('people', keys(db, WRITES['replace-derived/keys-of-leader'], id));
    removeLeader(db, standing, id);
  }
  markKeysOf(db, standing, n);
  const day = publishedOn === '' ? null : (publishedOn as Day);
  const things = db.all(WRITES['thing/of-document'], { n }).map((row) => text(row['id']));
  const sources = db.all(WRITES['source/of-document'], { n }).map((row) => text(row['id']));
  for (const row of db.all(WRITES['document/paragraph-numbers'], { n })) {
    db.run(WRITES['document/remove-paragraph-words'], { rowid: paragraphPlace(day, Number(row['n'])) });
  }
  const counts = db.get(WRITES['document/counts'], { n });
  for (const part of CHILDREN_FIRST) db.run(WRITES[part], { n });
  refreshShared(db, standing, things, sources);
  standing.add('documents', -1);
  for (const what of ['passages', 'personas', 'accounts'] as const) standing.add(what, -Number(counts?.[what]));
}

function keys(db: Connection, sql: string, id: string): string[] {
  return db.all(sql, { id }).map((row) => text(row['key']));
}
