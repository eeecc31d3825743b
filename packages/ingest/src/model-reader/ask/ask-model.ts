import type { ReadoutError } from '@readout/domain';
import * as z from 'zod/mini';
import { modelProblem } from '../problems.ts';
import { INSTRUCTIONS, wordsOfQuestion, type Question } from '../prompt.ts';
import { REPLY_JSON_SCHEMA } from '../reply.ts';
import { guardedFetch, REFUSED_HEADER } from './guarded-fetch.ts';
import type { ModelAddress } from './model-address.ts';

/** How a model is asked. */
export interface ModelSettings {
  readonly address: ModelAddress;
  readonly model: string;
  /** Only ever sent to the address; null where none is needed. */
  readonly key: string | null;
  /** From the first byte asked to the last one answered. */
  readonly timeoutSeconds: number;
  /** How often a question is asked again after 429, 5xx or a connection that broke. */
  readonly retries: number;
  /** Most tokens of one answer. */
  readonly mostTokens: number;
}

/** A model's answer to one question. */
export interface Answer {
  readonly reply: string;
  /** Whether it ended for want of room. */
  readonly isCutOff: boolean;
  /** As counted by the server; null where it does not say. */
  readonly tokens: { readonly read: number; readonly written: number } | null;
}

/** Asks a model one question. Throws a ReadoutError of the list of model problems. */
export type AskModel = (question: Question) => Promise<Answer>;

/** Longest answer that is read, in bytes: far more than any list of conversations needs. */
const MOST_BYTES = 4_000_000;
/** How many ways of asking are tried before a server counts as refusing all of them. */
const MOST_WAYS = 6;

const CompletionSchema = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({ content: z.nullish(z.string()) }),
        finish_reason: z.nullish(z.string()),
      }),
    )
    .check(z.minLength(1)),
  usage: z.nullish(z.object({ prompt_tokens: z.number(), completion_tokens: z.number() })),
});

/** What a server understands; found out once, by what it refuses. */
interface Way {
  readonly format: 'json_schema' | 'json_object' | 'none';
  readonly limit: 'max_tokens' | 'max_completion_tokens';
  readonly hasTemperature: boolean;
}

/** Opens an OpenAI-compatible interface. The SDK is loaded here and nowhere else, so that reading by rules never pays for it. */
export async function openModel(settings: ModelSettings): Promise<AskModel> {
  const { OpenAI, APIError, APIConnectionError } = await import('openai');
  const { address, model, key } = settings;
  const milliseconds = settings.timeoutSeconds * 1_000;
  const client = new OpenAI({
    baseURL: address.base,
    apiKey: key ?? 'none',
    organization: null,
    project: null,
    maxRetries: settings.retries,
    timeout: milliseconds + 1_000,
    logLevel: 'off',
    fetch: guardedFetch(address.origin, key !== null, { milliseconds, bytes: MOST_BYTES }),
  });
  let way: Way = { format: 'json_schema', limit: 'max_tokens', hasTemperature: true };

  const failureOf = (error: unknown): ReadoutError | null => {
    const details = { host: address.host, model, seconds: settings.timeoutSeconds, megabytes: MOST_BYTES / 1e6 };
    if (error instanceof APIConnectionError) return modelProblem('model-unreachable', details);
    if (!(error instanceof APIError)) return null;
    const refusal = (error.headers as Headers | undefined)?.get(REFUSED_HEADER) ?? null;
    if (refusal === 'redirect' || refusal === 'elsewhere') return modelProblem('model-redirects', details);
    if (refusal === 'too-large') return modelProblem('model-reply-too-large', details);
    if (refusal === 'timed-out') return modelProblem('model-timed-out', details);
    const status = (error.status as number | undefined) ?? 0;
    if (status === 401 || status === 403) return modelProblem('model-key-refused', details);
    if (status === 404) return modelProblem('model-not-found', details);
    if (status === 429) return modelProblem('model-busy', details);
    if (status >= 500 || status === 408 || status === 409) return modelProblem('model-failed', { ...details, status });
    return null;
  };

  return async (question) => {
    for (let tries = 0; tries < MOST_WAYS; tries += 1) {
      const asked = way;
      try {
        const completion: unknown = await client.chat.completions.create({
          model,
          messages: [
            { role: 'system', content: INSTRUCTIONS },
            { role: 'user', content: wordsOfQuestion(question) },
          ],
          [asked.limit]: settings.mostTokens,
          ...(asked.hasTemperature ? { temperature: 0 } : {}),
          ...formatOf(asked.format),
        });
        return answerIn(completion, address.host);
      } catch (error) {
        const failure = failureOf(error);
        // A server that cannot do structured output says so with an error of the request, or with one of its own.
        const next = isOfRequest(error, APIError) ? nextWay(asked, wordsIn(error)) : null;
        if (next !== null) {
          way = next;
          continue;
        }
        if (failure !== null) throw failure;
        if (error instanceof APIError) break;
        if (error instanceof SyntaxError) throw modelProblem('model-answer-strange', { host: address.host });
        throw error;
      }
    }
    throw modelProblem('model-refuses', { host: address.host });
  };
}

function isOfRequest(
  error: unknown,
  APIError: abstract new (...args: never[]) => { readonly status: unknown },
): boolean {
  if (!(error instanceof APIError)) return false;
  const headers = (error as { headers?: Headers }).headers;
  return headers?.has(REFUSED_HEADER) !== true && [400, 415, 422, 501].includes(Number(error.status));
}

/** The server's words about what it refuses: looked at, never shown. */
function wordsIn(error: unknown): string {
  return JSON.stringify((error as { error?: unknown }).error ?? '').toLowerCase();
}

/** The next simpler way of asking, by what the refusal names; null where none is left. */
function nextWay(way: Way, refusal: string): Way | null {
  if (way.limit === 'max_tokens' && refusal.includes('max_completion_tokens'))
    return { ...way, limit: 'max_completion_tokens' };
  if (way.hasTemperature && refusal.includes('temperature')) return { ...way, hasTemperature: false };
  if (way.format === 'json_schema') return { ...way, format: 'json_object' };
  return way.format === 'json_object' ? { ...way, format: 'none' } : null;
}

function formatOf(format: Way['format']): object {
  if (format === 'none') return {};
  if (format === 'json_object') return { response_format: { type: 'json_object' } };
  return {
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'conversations', strict: true, schema: REPLY_JSON_SCHEMA },
    },
  };
}

function answerIn(completion: unknown, host: string): Answer {
  const parsed = CompletionSchema.safeParse(completion);
  const [choice] = parsed.data?.choices ?? [];
  if (!parsed.success || choice === undefined) throw modelProblem('model-answer-strange', { host });
  const { usage } = parsed.data;
  const reply = choice.message.content ?? '';
  const isCutOff = choice.finish_reason === 'length';
  if (reply.trim() === '' && !isCutOff) throw modelProblem('model-reply-empty');
  return {
    reply,
    isCutOff,
    tokens: usage == null ? null : { read: usage.prompt_tokens, written: usage.completion_tokens },
  };
}
