import * as z from 'zod/mini';

/** An expected failure of the HTTP language, as people read it. */
export interface ProblemType {
  readonly status: number;
  readonly title: string;
  /** What it means, and what to do. */
  readonly meaning: string;
}

/**
 * The closed catalogue of what may go wrong between a client and the server. Failures of single documents in a job
 * have the codes of the readers and stand in the job, not here.
 */
export const PROBLEM_TYPES = {
  'not-understood': {
    status: 400,
    title: 'The request was not understood',
    meaning: 'A value is missing or not of its form; the detail names it. Correct it and ask again.',
  },
  'not-found': {
    status: 404,
    title: 'There is nothing here',
    meaning:
      'What was asked for is not in this store, or no longer. It may have been forgotten, or the link comes from another store.',
  },
  'no-such-route': {
    status: 404,
    title: 'No such question',
    meaning: 'The server knows no question of that name. The list of all is at /api/openapi.json.',
  },
  'wrong-method': {
    status: 405,
    title: 'Not with this method',
    meaning: 'This question is asked in another way; see /api/openapi.json.',
  },
  'too-large': {
    status: 413,
    title: 'Too much at once',
    meaning: 'Files up to 20 MB each and 25 MB together can be added in one go. Send less, or use the command line.',
  },
  'not-json': { status: 415, title: 'Only JSON is taken', meaning: 'Writes are sent as application/json.' },
  'wrong-origin': {
    status: 403,
    title: 'From another page',
    meaning: 'Writes are only taken from the page this server itself delivers. Open it at its own address.',
  },
  'not-allowed': {
    status: 403,
    title: 'Not allowed',
    meaning: 'Your role does not include this. Ask whoever runs the server.',
  },
  'who-are-you': {
    status: 401,
    title: 'Who is asking?',
    meaning: 'This server answers only with its token. Open the address it printed, which holds the token.',
  },
  'read-only': {
    status: 403,
    title: 'This server is read-only',
    meaning: 'It was started with --read-only: nothing can be added or decided here.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    meaning: 'Wait for the time given in Retry-After, then ask again.',
  },
  busy: {
    status: 503,
    title: 'The server is busy',
    meaning: 'Other questions are being worked off. Ask again in a moment.',
  },
  'store-unreachable': {
    status: 503,
    title: 'The graph store does not answer',
    meaning: 'What is on the screen stays as it is. Check that the store runs, then try again.',
  },
  'store-locked': {
    status: 503,
    title: 'The graph store is being written by another program',
    meaning: 'Wait for it to finish or stop it, then try again.',
  },
  'store-full': {
    status: 507,
    title: 'No room left',
    meaning: 'Nothing of this step was stored. Make room, then try again.',
  },
  'store-failed': {
    status: 503,
    title: 'The graph store cannot be used',
    meaning: 'The detail says why and what to do.',
  },
  unexpected: {
    status: 500,
    title: 'Something unexpected happened',
    meaning: 'It was written to the server’s log under the id given here. What was on the screen is unharmed.',
  },
} as const satisfies Record<string, ProblemType>;
export type ProblemCode = keyof typeof PROBLEM_TYPES;

/** RFC 9457 problem details: `type` is `urn:readout:problem:CODE`, `instance` the request's id in the log. */
export const ProblemDetailsSchema = z.object({
  type: z.string(),
  code: z.enum(Object.keys(PROBLEM_TYPES) as [ProblemCode, ...ProblemCode[]]),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
});
export type ProblemDetails = z.infer<typeof ProblemDetailsSchema>;
