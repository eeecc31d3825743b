import type { StoreState } from '@readout/domain';
import type { Connection } from '../engine.ts';
import { text } from '../kept/kept-json.ts';
import { MIGRATIONS, QUESTIONS } from '../sql.generated.ts';

/** How the store stands. */
export function state(db: Connection): StoreState {
  const standing = db.get(QUESTIONS['store-state/standing']);
  const rows = db.all(QUESTIONS['store-state/counts']);
  const counted = new Map(rows.map((row) => [text(row['what']), Number(row['n'])]));
  const count = (what: string): number => counted.get(what) ?? 0;
  return {
    engine: { name: 'SQLite', version: text(db.get(QUESTIONS['store-state/engine'])?.['version']) },
    schema: MIGRATIONS.length,
    revision: Number(standing?.['revision']),
    waiting: Number(standing?.['waiting']),
    counts: {
      documents: count('documents'),
      passages: count('passages'),
      personas: count('personas'),
      accounts: count('accounts'),
      leaders: count('leaders'),
      countries: count('countries'),
      organisations: count('organisations'),
      agreements: count('agreements'),
      conversations: count('conversations'),
    },
  };
}

/** The revision alone. */
export function revision(db: Connection): number {
  return Number(db.get(QUESTIONS['store-state/revision'])?.['revision']);
}
