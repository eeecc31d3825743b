import {
  AgreementAnswerSchema,
  ComparisonAnswerSchema,
  ContactAnswerSchema,
  DaysAnswerSchema,
  DecisionAnswerSchema,
  DecisionSchema,
  DocumentAnswerSchema,
  DocumentPageSchema,
  DocumentTextSchema,
  FacetsAnswerSchema,
  GraphAnswerSchema,
  PassageHitsSchema,
  PathsAnswerSchema,
  PersonAnswerSchema,
  readBySchema,
  SideAnswerSchema,
  SuggestionSchema,
  type AgreementAnswer,
  type ComparisonAnswer,
  type ContactAnswer,
  type Dating,
  type DaysAnswer,
  type Decision,
  type DecisionAnswer,
  type DocumentAnswer,
  type DocumentPage,
  type DocumentText,
  type FacetsAnswer,
  type GraphAnswer,
  type PassageHits,
  type PathsAnswer,
  type PersonAnswer,
  type SideAnswer,
  type Suggestion,
} from '@readout/domain';
import * as z from 'zod/mini';
import { formatSelection, type Selection } from './filter-query.ts';
import { ProblemDetailsSchema, type ProblemCode, type ProblemDetails } from './problem-codes.ts';
import {
  JobSchema,
  ServerStateSchema,
  type AddDocuments,
  type DecisionRequest,
  type Job,
  type PathRequest,
  type ServerState,
} from './requests.ts';

/**
 * A failure that the server, or the way to it, explained. `code` is `offline` where no answer came at all, or only that of a proxy that
 * could not reach the server; `details` are the server's own words, null where it gave none. A call that the caller gave up is no failure:
 * it rejects with the reason of its signal.
 */
export class ApiError extends Error {
  readonly code: ProblemCode | 'offline';
  readonly details: ProblemDetails | null;

  constructor(code: ProblemCode | 'offline', message: string, details: ProblemDetails | null) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.details = details;
  }
}

/** The questions a client may ask, one method each. Every answer is checked against its schema; failures are {@link ApiError}s. */
export interface ApiClient {
  state(signal?: AbortSignal): Promise<ServerState>;
  /** Contacts that fit, at most `limit`; with `faded`, also those of the scope that do not fit, marked so. */
  graph(
    selection: Selection,
    options: { readonly faded: boolean; readonly limit: number },
    signal?: AbortSignal,
  ): Promise<GraphAnswer>;
  facets(selection: Selection, signal?: AbortSignal): Promise<FacetsAnswer>;
  /** Contacts that fit, by day. */
  days(selection: Selection, dating: Dating, signal?: AbortSignal): Promise<DaysAnswer>;
  /** All shortest paths between two people, or between two countries or organisations. */
  paths(selection: Selection, ask: PathRequest, signal?: AbortSignal): Promise<PathsAnswer>;
  contact(id: string, signal?: AbortSignal): Promise<ContactAnswer>;
  /** How the accounts of a contact compare, point by point. */
  comparison(id: string, signal?: AbortSignal): Promise<ComparisonAnswer>;
  /** At most 100 ids a call. */
  contacts(ids: readonly string[], signal?: AbortSignal): Promise<ContactAnswer[]>;
  person(id: string, signal?: AbortSignal): Promise<PersonAnswer>;
  side(id: string, signal?: AbortSignal): Promise<SideAnswer>;
  agreement(id: string, signal?: AbortSignal): Promise<AgreementAnswer>;
  documents(
    page: { readonly after: string | null; readonly limit: number; readonly collection: string | null },
    signal?: AbortSignal,
  ): Promise<DocumentPage>;
  document(id: string, signal?: AbortSignal): Promise<DocumentAnswer>;
  documentText(
    id: string,
    window: { readonly start: number; readonly end: number },
    signal?: AbortSignal,
  ): Promise<DocumentText>;
  suggest(words: string, limit: number, signal?: AbortSignal): Promise<Suggestion[]>;
  passages(
    words: string,
    page: {
      readonly after: string | null;
      readonly limit: number;
      /** Asks for those in documents that tell of a contact that fits, or for all others. */
      readonly selection?: Selection;
      readonly outside?: boolean;
    },
    signal?: AbortSignal,
  ): Promise<PassageHits>;
  addDocuments(request: AddDocuments): Promise<Job>;
  /** Has the documents of the sample read. */
  openSample(): Promise<Job>;
  job(id: string, signal?: AbortSignal): Promise<Job>;
  /** Ends a job after the document that is being read; what was read stays. */
  stopJob(id: string): Promise<Job>;
  /** The address of a job's progress as server-sent events; each event's data is a {@link Job}. */
  jobEventsAddress(id: string): string;
  /** All decisions, oldest first, with how each stands. */
  decisions(signal?: AbortSignal): Promise<DecisionAnswer[]>;
  decide(decision: DecisionRequest): Promise<Decision>;
  keepView(view: string): Promise<{ id: string }>;
  savedView(id: string, signal?: AbortSignal): Promise<{ id: string; view: string }>;
}

/** A client of the server at `base` (`''` for the page's own). `ask` is the platform's `fetch`. */
export function createClient(base: string, ask: typeof fetch): ApiClient {
  const get = async <Schema extends z.ZodMiniType>(
    schema: Schema,
    path: string,
    query: Record<string, string | null>,
    signal?: AbortSignal,
  ): Promise<z.infer<Schema>> =>
    answer(ask, schema, address(base, path, query), signal === undefined ? {} : { signal });
  const post = async <Schema extends z.ZodMiniType>(
    schema: Schema,
    path: string,
    body: unknown,
  ): Promise<z.infer<Schema>> =>
    answer(ask, schema, address(base, path, {}), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const within = (id: string): string => encodeURIComponent(id);
  return {
    state: (signal) => get(ServerStateSchema, '/api/state', {}, signal),
    graph: (selection, { faded, limit }, signal) =>
      get(
        GraphAnswerSchema,
        '/api/graph',
        { ...formatSelection(selection), faded: faded ? 'true' : null, limit: String(limit) },
        signal,
      ),
    facets: (selection, signal) => get(FacetsAnswerSchema, '/api/facets', formatSelection(selection), signal),
    days: (selection, dating, signal) =>
      get(DaysAnswerSchema, '/api/days', { ...formatSelection(selection), by: dating }, signal),
    paths: (selection, { ends, from, to, inDateOrder, withLarge }, signal) =>
      get(
        PathsAnswerSchema,
        '/api/paths',
        {
          ...formatSelection(selection),
          between: ends,
          start: from,
          end: to,
          order: inDateOrder ? 'dates' : 'any',
          large: withLarge ? 'true' : null,
        },
        signal,
      ),
    contact: (id, signal) => get(ContactAnswerSchema, `/api/contacts/${within(id)}`, {}, signal),
    comparison: (id, signal) => get(ComparisonAnswerSchema, `/api/contacts/${within(id)}/comparison`, {}, signal),
    contacts: async (ids, signal) =>
      (await get(z.object({ contacts: z.array(ContactAnswerSchema) }), '/api/contacts', { ids: ids.join(',') }, signal))
        .contacts,
    person: (id, signal) => get(PersonAnswerSchema, `/api/people/${within(id)}`, {}, signal),
    side: (id, signal) => get(SideAnswerSchema, `/api/sides/${within(id)}`, {}, signal),
    agreement: (id, signal) => get(AgreementAnswerSchema, `/api/agreements/${within(id)}`, {}, signal),
    documents: ({ after, limit, collection }, signal) =>
      get(DocumentPageSchema, '/api/documents', { after, limit: String(limit), collection }, signal),
    document: (id, signal) => get(DocumentAnswerSchema, `/api/documents/${within(id)}`, {}, signal),
    documentText: (id, { start, end }, signal) =>
      get(DocumentTextSchema, `/api/documents/${within(id)}/text`, { start: String(start), end: String(end) }, signal),
    suggest: async (words, limit, signal) =>
      (
        await get(
          z.object({ suggestions: z.array(SuggestionSchema) }),
          '/api/suggest',
          { q: words, limit: String(limit) },
          signal,
        )
      ).suggestions,
    passages: (words, { after, limit, selection, outside }, signal) =>
      get(
        PassageHitsSchema,
        '/api/passages',
        {
          q: words,
          after,
          limit: String(limit),
          ...(selection === undefined ? {} : formatSelection(selection)),
          ...(outside === true ? { outside: 'true' } : {}),
        },
        signal,
      ),
    addDocuments: (request) => post(JobSchema, '/api/documents', request),
    openSample: () => post(JobSchema, '/api/sample', {}),
    job: (id, signal) => get(JobSchema, `/api/jobs/${within(id)}`, {}, signal),
    stopJob: (id) => post(JobSchema, `/api/jobs/${within(id)}/stop`, {}),
    jobEventsAddress: (id) => `${base}/api/jobs/${within(id)}/events`,
    decisions: async (signal) =>
      (await get(z.object({ decisions: z.array(DecisionAnswerSchema) }), '/api/decisions', {}, signal)).decisions,
    decide: (decision) => post(DecisionSchema, '/api/decisions', decision),
    keepView: (view) => post(z.object({ id: z.string() }), '/api/views', { view }),
    savedView: (id, signal) =>
      get(z.object({ id: z.string(), view: z.string() }), `/api/views/${within(id)}`, {}, signal),
  };
}

function address(base: string, path: string, query: Record<string, string | null>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== null) parameters.set(name, value);
  const text = parameters.toString();
  return text === '' ? `${base}${path}` : `${base}${path}?${text}`;
}

async function answer<Schema extends z.ZodMiniType>(
  ask: typeof fetch,
  schema: Schema,
  url: string,
  init: RequestInit,
): Promise<z.infer<Schema>> {
  let response: Response;
  let text: string;
  try {
    response = await ask(url, init);
    text = await response.text();
  } catch (error) {
    if (init.signal?.aborted === true) throw error;
    throw offline();
  }
  const body = parseJson(text);
  if (response.ok) {
    const read = readBySchema(schema, body);
    if (read !== undefined) return read;
    throw new ApiError(
      'unexpected',
      'The server answered in a form this page does not know. Load the page again; it may be of an older version.',
      null,
    );
  }
  const details = ProblemDetailsSchema.safeParse(body);
  if (details.success) throw new ApiError(details.data.code, details.data.detail, details.data);
  if (PROXY_STATUSES.has(response.status)) throw offline();
  throw new ApiError(
    'unexpected',
    `The server refused without a reason this page knows (status ${String(response.status)}). Load the page again, then try again.`,
    null,
  );
}

/** With which a proxy says that it did not reach the server. */
const PROXY_STATUSES = new Set([502, 503, 504]);

function offline(): ApiError {
  return new ApiError('offline', 'Readout’s server does not answer. Check that it still runs, then try again.', null);
}

/** What a text says as JSON; undefined where it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
