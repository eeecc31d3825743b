import type { Connection, StatementName } from '../connection.ts';

/** Asks a question page after page, in the order of ids, each page in a transaction of its own. Empty pages are left out. */
export type Pages = <Row>(
  question: StatementName,
  parameters: Readonly<Record<string, unknown>>,
  limit: number,
) => AsyncGenerator<Row[]>;

/** Pages of one connection. */
export function pagesOf(connection: Connection): Pages {
  return async function* pages<Row>(
    question: StatementName,
    parameters: Readonly<Record<string, unknown>>,
    limit: number,
  ) {
    let after = '';
    for (;;) {
      const place = after;
      const rows = await connection.read((statements) =>
        statements.rows<Row & { readonly id: string }>(question, { ...parameters, after: place, limit }),
      );
      const last = rows.at(-1);
      if (last === undefined) return;
      yield rows;
      if (rows.length < limit) return;
      after = last.id;
    }
  };
}
