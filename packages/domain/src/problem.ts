/** Something expected went wrong: what, to what, and what to do next. Unexpected failures are ordinary errors. */
export interface Problem {
  /** From a closed catalogue, in kebab-case. */
  readonly code: string;
  /** A sentence: what happened and what to do. Never a library's own message. */
  readonly message: string;
}

/** A {@link Problem} that is thrown where a function has no other way to answer. */
export class ReadoutError extends Error implements Problem {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ReadoutError';
    this.code = code;
  }
}
