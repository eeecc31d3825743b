import { ReadoutError } from '@readout/domain';

/** What a worker is started with. */
export interface WorkerStart {
  readonly path: string;
  readonly role: 'writer' | 'reader';
}

/** What is asked of a worker: a question or write by its name in the port, the next rows of a stream, or its end. */
export type Asked =
  | {
      readonly id: number;
      readonly ask: 'answer' | 'stream';
      readonly name: string;
      readonly given: readonly unknown[];
    }
  | { readonly id: number; readonly ask: 'more' | 'enough'; readonly stream: number }
  | { readonly id: number; readonly ask: 'close' };

/** What a worker says: that it is open (id 0), the answer as JSON, or why there is none. */
export type Said = { readonly id: number } & (Answered | Failed);
interface Answered {
  readonly answer: string | undefined;
}
interface Failed {
  readonly failure: Failure;
}

/** An error as it crosses from one thread to the other; `code` where it was expected. */
export interface Failure {
  readonly code: string | null;
  readonly message: string;
  readonly detail: string;
}

/** Rows of a stream; the last ones are followed by nothing. */
export interface Rows {
  readonly rows: readonly unknown[];
  readonly isLast: boolean;
}

/** An error in a form that can be sent. */
export function failureOf(error: unknown): Failure {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const message = error instanceof Error ? error.message : String(error);
  return { code: error instanceof ReadoutError ? error.code : null, message, detail };
}

/** The error that was sent. */
export function errorOf({ code, message, detail }: Failure): Error {
  return code === null ? new Error(message, { cause: detail }) : new ReadoutError(code, message, { cause: detail });
}
