/** `1 contact`, `14 contacts`, for what the terminal says. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
