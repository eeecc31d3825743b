/** How many contacts a store is filled with: BENCH_CONTACTS, numbers parted by commas; 10,000 and 100,000 where it is not set. */
export function sizes(): number[] {
  const asked = (process.env['BENCH_CONTACTS'] ?? '10000,100000').split(',').map(Number);
  return asked.filter((number) => Number.isInteger(number) && number > 0);
}
