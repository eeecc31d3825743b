import { setTimeout as pause } from 'node:timers/promises';
import { isOfServer } from './problems.ts';
import type { Connection, Statements } from './connection.ts';

const PAUSE_MS = 10;
/** How long a commit that began is waited for; one that takes longer belongs to a process that is no more. */
const COMMIT_LIMIT_MS = 1000;
/** How long an answer is asked for again, because something was committed meanwhile. */
const LIMIT_MS = 5000;

/** How many commits began, and how many of them ended. */
interface Commits {
  readonly begun: number;
  readonly ended: number;
}

type Attempt<Answer> =
  | { readonly is: 'between' }
  | { readonly is: 'mixed'; readonly broken: unknown }
  | { readonly is: 'mixed' | 'whole'; readonly answer: Answer };

/**
 * Asks a question of one moment. The server reads what is committed, row by row, and applies a commit row by row as well: without this,
 * even the answer of one statement can hold half of what is just written. Writers say when a commit begins and ends
 * (`writes/change-graph.ts`); an answer during which one began is asked for again. Where that goes on for {@link LIMIT_MS}, the last
 * answer is given as it is.
 */
export async function atOneMoment<Answer>(
  connection: Connection,
  ask: (statements: Statements) => Promise<Answer>,
): Promise<Answer> {
  const start = performance.now();
  for (;;) {
    const waited = performance.now() - start;
    const attempt = await connection.read((statements) => attemptOf(statements, ask, waited < COMMIT_LIMIT_MS));
    if ('answer' in attempt && (attempt.is === 'whole' || waited > LIMIT_MS)) return attempt.answer;
    if ('broken' in attempt && waited > LIMIT_MS) throw attempt.broken;
    await pause(PAUSE_MS);
  }
}

async function attemptOf<Answer>(
  statements: Statements,
  ask: (statements: Statements) => Promise<Answer>,
  isPatient: boolean,
): Promise<Attempt<Answer>> {
  const { begun, ended } = await look(statements);
  if (begun !== ended && isPatient) return { is: 'between' };
  try {
    const answer = await ask(statements);
    return { is: (await look(statements)).begun === begun ? 'whole' : 'mixed', answer };
  } catch (error) {
    // Rows of two moments may not fit together at all.
    if (isOfServer(error) || (await look(statements)).begun === begun) throw error;
    return { is: 'mixed', broken: error };
  }
}

async function look(statements: Statements): Promise<Commits> {
  const [commits] = await statements.rows<Commits>('commits/look');
  return commits ?? { begun: 0, ended: 0 };
}
