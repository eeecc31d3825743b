import type { Connection, StatementName } from '../connection.ts';
import { atOneMoment } from '../one-moment.ts';

/** Asks a question page after page, in the order of ids, each page of one moment. Empty pages are left out. */
export async function* pages<Row>(
  connection: Connection,
  question: StatementName,
  limit: number,
): AsyncGenerator<Row[]> {
  let after = '';
  for (;;) {
    const place = after;
    const rows = await atOneMoment(connection, (statements) =>
      statements.rows<Row & { readonly id: string }>(question, { after: place, limit }),
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    if (rows.length < limit) return;
    after = last.id;
  }
}
