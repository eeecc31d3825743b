import type { Job, JobItem } from '@readout/api';
import { counted } from '../../ui/words.ts';

/** How far a job has come, in numbers. */
export interface Progress {
  readonly done: number;
  readonly all: number;
  /** Contacts told by the documents read so far. */
  readonly contacts: number;
  readonly refused: readonly JobItem[];
  /** Left unread, since the reading was stopped. */
  readonly stopped: number;
  readonly read: number;
}

/** Adds a job up. */
export function progressOf(job: Job): Progress {
  const countOf = (...states: readonly JobItem['state'][]): number =>
    job.items.filter(({ state }) => states.includes(state)).length;
  const contacts = job.items.flatMap((item) => item.documents).reduce((sum, document) => sum + document.contacts, 0);
  return {
    done: countOf('read', 'already-there', 'refused'),
    all: job.items.length,
    contacts,
    refused: job.items.filter((item) => item.state === 'refused'),
    stopped: countOf('stopped'),
    read: countOf('read', 'already-there'),
  };
}

/** Many files go in several requests, each a job of its own; shown as one: it is over when all are, and none of their words is lost. */
export function asOneJob(jobs: readonly Job[]): Job | null {
  const last = jobs.at(-1);
  if (last === undefined) return null;
  const state = (['reading', 'joining', 'failed', 'done'] as const).find((one) =>
    jobs.some((job) => job.state === one),
  );
  return {
    ...last,
    state: state ?? last.state,
    items: jobs.flatMap(({ items }) => items),
    joining: Math.max(...jobs.map(({ joining }) => joining)),
    revision: Math.max(...jobs.map(({ revision }) => revision)),
    failure: jobs.find(({ failure }) => failure !== null)?.failure ?? null,
  };
}

/** The heading of the card: `Reading 9 of 14 documents`, `Joining, 340 left`, `Read 14 documents`. */
export function jobHeading(job: Job): string {
  const { done, all, read } = progressOf(job);
  switch (job.state) {
    case 'reading':
      return `Reading ${String(Math.min(done + 1, all))} of ${counted(all, 'document')}`;
    case 'joining':
      return job.joining === 0 ? 'Joining' : `Joining, ${String(job.joining)} left`;
    case 'done':
      return `Read ${counted(read, 'document')}`;
    case 'failed':
      return 'The reading stopped';
  }
}

/** What is said aloud and in the toast once a job is over. */
export function doneWords(job: Job): string {
  const { contacts, refused, stopped, read } = progressOf(job);
  if (job.state === 'failed') return job.failure?.message ?? 'The reading stopped.';
  const known = job.items.filter((item) => item.state === 'already-there').length;
  return [
    `Read ${counted(read - known, 'document')}, ${counted(contacts, 'contact')} told.`,
    ...(known === 0 ? [] : [`${counted(known, 'was', 'were')} already there.`]),
    ...(refused.length === 0 ? [] : [`${counted(refused.length, 'could not be read', 'could not be read')}.`]),
    ...(stopped === 0 ? [] : [`${counted(stopped, 'was', 'were')} left unread.`]),
  ].join(' ');
}

/** `2 of 14 documents could not be read. Their contacts are missing here.`; null where every one was, or nothing is known yet. */
export function partlyReadWords(job: Job | null, leftOut: number): string | null {
  const { all, refused, stopped } = job === null ? { all: 0, refused: [], stopped: 0 } : progressOf(job);
  const [unread, whole] = [refused.length + leftOut, counted(all + leftOut, 'document')];
  if (unread + stopped === 0) return null;
  const whose = unread + stopped === 1 ? 'Its contacts are' : 'Their contacts are';
  const why =
    unread === 0
      ? `${String(stopped)} of ${whole} ${stopped === 1 ? 'was' : 'were'} left unread when the reading was stopped.`
      : `${String(unread)} of ${whole} could not be read${stopped === 0 ? '.' : `, and ${String(stopped)} ${stopped === 1 ? 'was' : 'were'} left unread when the reading was stopped.`}`;
  return `${why} ${whose} missing here.`;
}

/** How an item stands, in a word or two. */
export function itemWords(item: JobItem): string {
  switch (item.state) {
    case 'waiting':
      return 'waiting';
    case 'reading':
      return 'reading';
    case 'already-there':
      return 'already there';
    case 'refused':
      return 'not read';
    case 'stopped':
      return 'left unread';
    case 'read': {
      const contacts = item.documents.reduce((sum, document) => sum + document.contacts, 0);
      const [given, kept] = item.documents.reduce(
        ([all, some], one) => [all + (one.kept?.given ?? 0), some + (one.kept?.kept ?? 0)],
        [0, 0],
      );
      return given === 0
        ? `${String(contacts)} found`
        : `${String(contacts)} found, ${String(kept)} of ${String(given)} said by the model kept`;
    }
  }
}

/** Documents of which the same is said before it is said once for all. */
const SEVERAL = 3;

/** What is to be said of several documents that were read, said once: the first one's words, and of how many it is true. */
export function sharedProblems(
  items: readonly JobItem[],
): readonly { readonly code: string; readonly words: string }[] {
  const found = new Map<string, { words: string; count: number }>();
  for (const { state, problems } of items) {
    if (state === 'refused') continue;
    for (const { code, message } of problems) {
      const known = found.get(code);
      if (known === undefined) found.set(code, { words: message, count: 1 });
      else known.count += 1;
    }
  }
  return [...found]
    .filter(([, { count }]) => count >= SEVERAL)
    .map(([code, { words, count }]) => ({ code, words: `${words} This is so of ${counted(count, 'document')}.` }));
}
