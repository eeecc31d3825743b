import type { DirtyKey } from '@readout/domain';

/** The identity of a key under which things are joined. */
export function joinKeyId(stratum: DirtyKey['stratum'], key: string): string {
  return `${stratum} ${key}`;
}
