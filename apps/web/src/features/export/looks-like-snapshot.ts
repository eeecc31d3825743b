/** Whether a file begins as a snapshot does. */
export function looksLikeSnapshot(start: string): boolean {
  return /^\s*\{\s*"format"\s*:\s*"readout-snapshot"/u.test(start);
}
