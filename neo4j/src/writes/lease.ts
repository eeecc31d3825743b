import { storeProblem, type Lease } from '@readout/store';
import type { Connection, Statements } from '../connection.ts';

/** Takes or renews the lease; null where another holder has it. Whether it has run out is decided by the server's clock alone. */
export async function takeLease(connection: Connection, holder: string, milliseconds: number): Promise<Lease | null> {
  return connection.write(async (statements) => {
    await statements.rows('take-lease/lock');
    const [taken] = await statements.rows('take-lease/take', { holder, milliseconds });
    return taken === undefined ? null : { holder, until: Date.now() + milliseconds };
  });
}

/** Gives the lease back; nothing happens where another holder has it. */
export async function releaseLease(connection: Connection, holder: string): Promise<void> {
  await connection.write(async (statements) => {
    await statements.rows('take-lease/lock');
    await statements.rows('take-lease/release', { holder });
  });
}

/**
 * Holds the lease to the end of the transaction, so that nobody can take it meanwhile. Refused (`lease-lost`) where another has it. One
 * that ran out while nobody took it still serves: nothing was joined meanwhile.
 */
export async function holdLease(statements: Statements, holder: string): Promise<void> {
  await statements.rows('take-lease/lock');
  const [held] = await statements.rows<{ isHeld: boolean }>('take-lease/held', { holder });
  if (held?.isHeld !== true) throw storeProblem('lease-lost', holder);
}
