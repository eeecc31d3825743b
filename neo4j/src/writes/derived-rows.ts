import type { StatementName, Statements } from '../connection.ts';

/** Of these members, those that are there. */
export async function idsThere(
  statements: Statements,
  question: StatementName,
  members: readonly { readonly id: string }[],
): Promise<Set<string>> {
  if (members.length === 0) return new Set();
  const rows = await statements.rows<{ id: string }>(question, { ids: members.map(({ id }) => id) });
  return new Set(rows.map(({ id }) => id));
}

/** The ids of what holds any of these members. */
export async function idsOf(
  statements: Statements,
  question: StatementName,
  members: readonly string[],
): Promise<string[]> {
  if (members.length === 0) return [];
  const rows = await statements.rows<{ id: string }>(question, { members });
  return rows.map(({ id }) => id);
}

/** Whether two things in canonical order are the same. */
export function isSame<Thing>(a: Thing | undefined, b: Thing): boolean {
  return a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}
