import { storeProblem, type Lease } from '@readout/store';
import type { Connection } from '../engine.ts';
import { WRITES } from '../sql.generated.ts';

/** Takes or renews the lease; null where another holder has it and it did not run out. */
export function takeLease(db: Connection, holder: string, milliseconds: number): Lease | null {
  return db.transaction(() => {
    const held = db.get(WRITES['settle/lease']);
    const now = Date.now();
    if (held !== null && held['holder'] !== holder && Number(held['until']) > now) return null;
    const until = now + milliseconds;
    db.run(WRITES['settle/take-lease'], { holder, until });
    return { holder, until };
  });
}

/** Gives the lease back, where the holder has it. */
export function releaseLease(db: Connection, holder: string): void {
  db.transaction(() => db.run(WRITES['settle/release-lease'], { holder }));
}

/**
 * Throws `lease-lost` unless the holder has the lease; asked inside the transaction that rests on it. One that ran out while nobody took it
 * still serves: nothing was joined meanwhile.
 */
export function requireLease(db: Connection, holder: string): void {
  const held = db.get(WRITES['settle/lease']);
  if (held?.['holder'] !== holder) throw storeProblem('lease-lost', holder);
}
