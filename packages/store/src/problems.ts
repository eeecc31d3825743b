import { ReadoutError } from '@readout/domain';

/** The expected failures of a store. Each sentence takes what it happened to, and says what to do next. */
export const STORE_PROBLEMS = {
  'store-unreachable': (address: string) =>
    `The store at ${address} does not answer. Check that it runs and that the address is right, then try again.`,
  'store-locked': (address: string) =>
    `Another program is writing to ${address} and did not finish within 5 seconds. Wait for it or stop it, then try again.`,
  'store-newer': (address: string) =>
    `${address} was written by a newer version of Readout. Update Readout, or choose another store.`,
  'store-wrong': (address: string) =>
    `${address} is not a Readout store. Name a file that Readout made, an empty place for a new one, or a bolt:// address.`,
  'store-unauthorised': (address: string) =>
    `The store at ${address} refused the user name or password. Set NEO4J_USER and NEO4J_PASSWORD, then try again.`,
  'store-full': (address: string) =>
    `There is no room left to write to ${address}. Nothing of this step was stored; make room and try again.`,
  'store-disk-failed': (address: string) =>
    `The system refused to read or write ${address}: a quota or the largest size of a file is reached, or the disk fails or has gone. Nothing of this step was stored; mend that, then try again.`,
  'store-not-opened': (address: string) =>
    `${address} cannot be opened. Check that it is a file, that its folder is there and that you may read both, then try again.`,
  'store-not-writable': (address: string) =>
    `${address} cannot be written to. Allow writing to the file and its folder, or choose another store.`,
  'store-damaged': (address: string) =>
    `${address} is damaged and cannot be read. Keep a copy, then make a new store and read the documents again.`,
  'reading-refused': (what: string) =>
    `A reading was refused because it breaks “no passage, no fact”: ${what}. Nothing of its batch was stored; this is a fault of the reader.`,
  'not-storable': (what: string) =>
    `“${what}” holds half a character or a null character, which no store can keep. Write it anew, then try again; nothing was stored.`,
  'store-gone': (address: string) =>
    `${address} was removed, moved or replaced while it was open. Nothing of this step was stored: put the file back or start Readout again, then try again.`,
  'lease-lost': (holder: string) =>
    `The right to join was lost by ${holder}, because another process took it. What it had not finished stays marked and is worked off next time.`,
  'question-too-large': (what: string) => `Too much was asked at once: ${what}. Ask for less at a time.`,
  'cursor-unknown': (cursor: string) =>
    `“${cursor}” is no place in this list. Ask for its first page, and follow the pages from there.`,
  'store-address-unknown': (address: string) =>
    `“${address}” is no address of a store. Use a file name such as .readout/readout.db, or bolt://host:port or neo4j://host:port.`,
} as const satisfies Record<string, (subject: string) => string>;
export type StoreProblemCode = keyof typeof STORE_PROBLEMS;

/** The error for an expected failure of a store; `cause` is kept for the log and never shown. */
export function storeProblem(code: StoreProblemCode, subject: string, cause?: unknown): ReadoutError {
  return new ReadoutError(code, STORE_PROBLEMS[code](subject), cause === undefined ? undefined : { cause });
}
