import { setTimeout as wait } from 'node:timers/promises';
import { documentIdOf, hashOf } from '@readout/domain';
import { isCutOff } from '../read/formats/feed.ts';
import {
  readAddressIfChanged,
  type AddressOptions,
  type FailedPage,
  type Validators,
} from '../read/gather/address-bytes.ts';
import { checkHost, resolveBySystem } from '../read/gather/public-address.ts';
import { problem, type ReadProblem } from '../read/problems.ts';
import type { ReadDocument } from '../read/read-document.ts';
import { MAX_ADDRESS_SECONDS, MAX_INPUT_BYTES, readInputs } from '../read/read-inputs.ts';
import { notSeen, type Look, type LookOptions, type Memory } from './look.ts';
import { RobotsRules } from './robots.ts';

/** What is remembered of an address. Times are milliseconds since 1970 (UTC). */
interface AddressState extends Validators {
  readonly failures: number;
  /** It is left alone until then. */
  readonly notBefore: number;
}

const NEW: AddressState = { etag: null, lastModified: null, failures: 0, notBefore: 0 };
const LONGEST_BACKOFF_SECONDS = 86_400;
const MOST_DOUBLINGS = 10;
/** A feed that gives beginnings only: so many of its stories are asked for in one look; the others wait for the next. */
const MOST_FOLLOWED = 30;
const LONGEST_TEASER = 1_500;
const GONE = 410;

/**
 * Looks at an address: a feed, whose new items are read (those that are only beginnings from their own addresses), or a page, which is
 * read again when its text is another. Conditional requests and robots.txt are honoured; after a failure it is left alone for longer
 * each time, and as long as the server asks.
 */
export class AddressWatch {
  readonly #memory: Memory;
  readonly #options: LookOptions;
  readonly #asking: AddressOptions;
  readonly #robots: RobotsRules;

  constructor(memory: Memory, options: LookOptions) {
    this.#memory = memory;
    this.#options = options;
    this.#asking = {
      allowPrivate: options.allowPrivate === true,
      maxBytes: options.maxBytes ?? MAX_INPUT_BYTES,
      maxSeconds: options.maxAddressSeconds ?? MAX_ADDRESS_SECONDS,
      ...(options.resolve === undefined ? {} : { resolve: options.resolve }),
    };
    this.#robots = new RobotsRules(this.#asking);
  }

  /** One look. */
  async look(address: string): Promise<Look> {
    const key = `source ${address}`;
    const state = stateOf((await this.#memory.seenItems([key]))[0]?.value);
    const look = { source: address, documents: [], problems: [], seen: [] };
    if (Date.now() < state.notBefore) return { ...look, state: 'too-early' };
    const remember = (next: AddressState): { key: string; value: string } => ({ key, value: JSON.stringify(next) });
    const failed = (fault: ReadProblem, leastSeconds: number): Look => {
      const seen = [remember(afterFailure(state, this.#options.everySeconds, leastSeconds))];
      return { ...look, problems: [fault], state: 'failed', seen };
    };
    const refusal = await this.#refusalOf(address);
    if (refusal !== null) return failed(refusal.fault, refusal.seconds);
    const page = await readAddressIfChanged(address, this.#asking, state);
    if (page.bytes === null && page.problem === null) {
      return { ...look, state: 'unchanged', seen: [remember({ ...state, failures: 0, notBefore: 0 })] };
    }
    if (page.bytes === null) {
      return page.status === GONE
        ? { ...look, problems: [page.problem], state: 'gone' }
        : failed(page.problem, retryOf(page));
    }
    const found = await this.#newIn(address, { ...page, name: address });
    // What was not finished is looked for again: the server must not say that nothing changed.
    const { etag, lastModified } = found.isWhole ? page.validators : NEW;
    const seen = [...found.seen, remember({ etag, lastModified, failures: 0, notBefore: 0 })];
    return { source: address, documents: found.documents, problems: found.problems, state: 'looked', seen };
  }

  async #refusalOf(address: string): Promise<{ fault: ReadProblem; seconds: number } | null> {
    if (!URL.canParse(address))
      return { fault: problem('address-malformed', address), seconds: LONGEST_BACKOFF_SECONDS };
    const verdict = await this.#robots.verdictOn(address);
    if (verdict.mayAsk) return null;
    const host = verdict.isForNow ? await this.#refusalOfHost(address) : null;
    if (host !== null) return { fault: host, seconds: 0 };
    const fault = problem('address-robots', address, { what: verdict.why });
    return { fault, seconds: verdict.isForNow ? 0 : LONGEST_BACKOFF_SECONDS };
  }

  /** Why a host is not asked for anything, its robots.txt included; null where it may be. */
  async #refusalOfHost(address: string): Promise<ReadProblem | null> {
    const { hostname } = new URL(address);
    const { allowPrivate, resolve = resolveBySystem } = this.#asking;
    const { kind } = await checkHost(hostname, allowPrivate, resolve);
    if (kind === 'private') return problem('address-private', address, { host: hostname });
    return kind === 'unknown' ? problem('address-unknown', address, { host: hostname }) : null;
  }

  async #newIn(
    address: string,
    {
      bytes,
      name,
      ...transport
    }: { bytes: Uint8Array; name: string; address: string; mediaType: string | null; charset: string | null },
  ): Promise<Pick<Look, 'documents' | 'problems' | 'seen'> & { isWhole: boolean }> {
    const { address: at, mediaType, charset } = transport;
    const read = await this.#read({ type: 'bytes', name, bytes, fetched: { address: at, mediaType, charset } });
    const isPage = (document: ReadDocument): boolean => document.origins[0]?.unit !== 'item';
    const keyOf = (document: ReadDocument): string =>
      `item ${hashOf(address, isPage(document) || document.url === null ? documentIdOf(document.text) : document.url)}`;
    const fresh = await notSeen(this.#memory, read.documents, keyOf);
    const toldKey = ({ code, message }: ReadProblem): string => `told ${hashOf(address, code, message)}`;
    const told = await notSeen(this.#memory, read.problems, toldKey);
    const documents: ReadDocument[] = [];
    const problems = told.filter(({ code }) => code !== 'teaser-only');
    const seen = told.map((one) => ({ key: toldKey(one), value: '' }));
    let followed = 0;
    for (const document of fresh) {
      const isTeaser = !isPage(document) && document.text.length < LONGEST_TEASER && isCutOff(document.text);
      if (this.#options.signal?.aborted === true || (isTeaser && ++followed > MOST_FOLLOWED)) {
        return { documents, problems, seen, isWhole: false };
      }
      const whole = isTeaser ? await this.#follow(document) : { document, problems: [] };
      documents.push(whole.document);
      problems.push(...whole.problems);
      seen.push({ key: keyOf(document), value: '' });
    }
    return { documents, problems, seen, isWhole: true };
  }

  /** The story of which a feed gives the beginning; where it cannot be had, the beginning, and why. */
  async #follow(teaser: ReadDocument): Promise<{ document: ReadDocument; problems: readonly ReadProblem[] }> {
    const { url, file } = teaser;
    if (url === null) return { document: teaser, problems: [problem('teaser-only', file, { Where: 'An item' })] };
    const verdict = await this.#robots.verdictOn(url);
    if (!verdict.mayAsk) return { document: teaser, problems: [problem('address-robots', url, { what: verdict.why })] };
    await wait(verdict.delaySeconds * 1_000, undefined, { signal: this.#options.signal }).catch(() => undefined);
    const { documents, problems } = await this.#read({ type: 'address', url });
    const story = documents[0];
    if (story === undefined) return { document: teaser, problems };
    const { title, publishedOn, publisher, rights } = teaser;
    const document = {
      ...story,
      title: story.title ?? title,
      publishedOn: story.publishedOn ?? publishedOn,
      publisher: story.publisher ?? publisher,
      rights: story.rights ?? rights,
    };
    return { document, problems };
  }

  async #read(
    input: Parameters<typeof readInputs>[0][number],
  ): Promise<{ documents: ReadDocument[]; problems: ReadProblem[] }> {
    const documents: ReadDocument[] = [];
    const problems: ReadProblem[] = [];
    for await (const event of readInputs([input], this.#options)) {
      if (event.kind === 'document') documents.push(event.document);
      else problems.push(event.kind === 'problem' ? event.problem : event.note);
    }
    return { documents, problems };
  }
}

function stateOf(value: string | undefined): AddressState {
  if (value === undefined) return NEW;
  try {
    return { ...NEW, ...(JSON.parse(value) as Partial<AddressState>) };
  } catch {
    return NEW;
  }
}

/** Twice as long after each failure in a row, a day at most. */
function afterFailure(state: AddressState, everySeconds: number, leastSeconds: number): AddressState {
  const failures = state.failures + 1;
  const seconds = Math.min(LONGEST_BACKOFF_SECONDS, everySeconds * 2 ** Math.min(failures - 1, MOST_DOUBLINGS));
  return { ...state, failures, notBefore: Date.now() + Math.max(seconds, leastSeconds) * 1_000 };
}

function retryOf({ retryAfterSeconds }: FailedPage): number {
  return Math.min(LONGEST_BACKOFF_SECONDS, retryAfterSeconds ?? 0);
}
