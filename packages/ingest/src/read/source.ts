import type { About } from './about/about.ts';
import type { ReadProblem } from './problems.ts';
import type { ReadDocument } from './read-document.ts';

/** The bytes of one input and what is known of them from outside. Plain data: it can be sent to a worker. */
export interface Source {
  /** What the person named, as problems show it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The file's name without its folder, in lower case: a hint where content leaves two readings open. */
  readonly name: string;
  /** The media type of the transport, in lower case and without parameters. */
  readonly mediaType: string | null;
  /** The encoding that the transport declares. */
  readonly charset: string | null;
  /** Where it was fetched from, after redirects. */
  readonly address: string | null;
  /** What the person said of it; it goes before everything else. */
  readonly said: Partial<About>;
  /** What the .meta.json beside it says. */
  readonly beside: Partial<About>;
  /** Found in a folder rather than named: a .json without a text is then passed over. */
  readonly isFromFolder: boolean;
}

/** What one input gave. Refusals and notes stand together in `problems`, in order. */
export interface Reading {
  readonly documents: readonly ReadDocument[];
  readonly problems: readonly ReadProblem[];
}

/** Nothing but one problem. */
export function refused(problem: ReadProblem): Reading {
  return { documents: [], problems: [problem] };
}
