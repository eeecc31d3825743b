import { documentIdOf, hashOf, ReadoutError } from '@readout/domain';
import { countInputs, readInputs } from '@readout/ingest';
import {
  Budget,
  estimateOf,
  modelAddressOf,
  modelProblem,
  moneyFor,
  openAsking,
  openModel,
  openModelReader,
  openReplay,
  PROMPT_VERSION,
  ReplyFolder,
  type ModelAddress,
  type Price,
} from '@readout/ingest/model-reader';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { AheadOfRun, ChosenReader } from './chosen-reader.ts';
import { askAtTerminal, Consent } from './consent.ts';
import type { ReaderFlags } from './reader-flags.ts';
import { repliesBeside } from './replies-beside.ts';

/** From so many files on, a run is told beforehand what it will cost. */
const LARGE_RUN = 10;

/** Opens the reader by a model or a recording of one: says what it will cost, and asks before a text leaves this machine. */
export async function openModelFor(config: Config, flags: ReaderFlags, ahead: AheadOfRun): Promise<ChosenReader> {
  const readers = config.reader === 'both' ? 'both' : 'model';
  const settings = { readers, window: config.modelWindow, atOnce: config.modelAtOnce } as const;
  if (flags.replay !== undefined) {
    const replies = await openReplay(new ReplyFolder(flags.replay));
    if (replies.prompt !== PROMPT_VERSION)
      ahead.say('This recording answers an earlier prompt; record anew to hear what the model says to this one.');
    return chosen(openModelReader({ ...settings, replies, host: 'the recording' }), null, null);
  }
  const model = config.modelName;
  if (model === null) throw modelProblem('model-not-named');
  const address = modelAddressOf(config.modelAddress);
  const price = priceOf(config);
  await agree(config, flags, address, model, price, ahead);
  const budget = new Budget({ tokens: flags.limitTokens ?? null, money: flags.limitMoney ?? null }, price);
  const ask = await openModel({
    address,
    model,
    key: config.modelKey,
    timeoutSeconds: config.modelTimeout,
    retries: config.modelRetries,
    mostTokens: config.modelMostTokens,
  });
  const replies = await openAsking({
    model,
    ask,
    cache: new ReplyFolder(join(repliesBeside(config.store), cacheOf(config, address, model))),
    record: flags.record === undefined ? null : new ReplyFolder(flags.record),
    budget,
  });
  const spent = (): string | null => {
    const { asked, kept, read, written } = budget.spent();
    if (asked + kept === 0) return null;
    const cost = price === null ? '' : `, ${money(moneyFor({ read, written }, price), price)}`;
    return `Asked ${model} ${counted(asked, 'question')} (${counted(read + written, 'token')}${cost}); ${counted(kept, 'answer')} came from before.`;
  };
  return chosen(
    openModelReader({ ...settings, replies, host: address.host }),
    address.isLoopback ? null : address.host,
    spent,
  );
}

function chosen(
  reader: ReturnType<typeof openModelReader>,
  sentTo: string | null,
  spent: (() => string | null) | null,
): ChosenReader {
  return {
    reader,
    sentTo,
    finder: {
      atOnce: reader.atOnce,
      find: (documents) => reader.find(documents),
      close: () => Promise.resolve(),
    },
    keptOf: (document) => reader.keptOf(documentIdOf(document.text)),
    stopped: () => reader.stopped(),
    spent: spent ?? (() => null),
  };
}

/** Replies to one prompt by one model with one way of asking; another way has a folder of its own. */
function cacheOf(config: Config, address: ModelAddress, model: string): string {
  return hashOf('replies', address.base, model, PROMPT_VERSION, config.modelMostTokens);
}

function priceOf({ modelPriceRead, modelPriceWritten, modelMoney }: Config): Price | null {
  if (modelPriceRead === null || modelPriceWritten === null) return null;
  return { read: modelPriceRead, written: modelPriceWritten, money: modelMoney };
}

/** Says what a large run will cost; and before the first text goes to an address outside this machine, says what goes where, and asks. */
async function agree(
  config: Config,
  flags: ReaderFlags,
  address: ModelAddress,
  model: string,
  price: Price | null,
  ahead: AheadOfRun,
): Promise<void> {
  const estimate = await estimated(config, price, ahead);
  const consent = new Consent(repliesBeside(config.store));
  if (address.isLoopback || consent.isGiven(address.origin)) {
    if (estimate !== null) ahead.say(estimate);
    return;
  }
  const what = `The whole text, title, publisher and day of each document will be sent to ${address.host}, to be read by the model “${model}” there.`;
  const told = estimate === null ? what : `${what} ${estimate}`;
  if (flags.yes === true) {
    ahead.say(told);
    return;
  }
  const answer =
    ahead.inputs?.some(({ type }) => type === 'stream') === true ? null : await askAtTerminal(`${told} Agree?`);
  if (answer === null) throw modelProblem('model-consent-needed', { host: address.host });
  if (!answer) throw new ReadoutError('model-consent-refused', 'Nothing was sent, and nothing was read.');
  consent.give(address.origin);
}

/** What a large run will cost; null for a small one, or where it cannot be known before it is read. */
async function estimated(
  config: Config,
  price: Price | null,
  { inputs, allowPrivate }: AheadOfRun,
): Promise<string | null> {
  const known = (inputs ?? []).filter(({ type }) => type === 'path' || type === 'bytes');
  const count = known.length === 0 ? 0 : await countInputs(known);
  if (count < LARGE_RUN) return null;
  let [texts, read, written] = [0, 0, 0];
  for await (const event of readInputs(known, { allowPrivate })) {
    if (event.kind !== 'document') continue;
    const tokens = estimateOf(event.document, config.modelWindow);
    texts += 1;
    read += tokens.read;
    written += tokens.written;
  }
  const cost = price === null ? '' : `, about ${money(moneyFor({ read, written }, price), price)}`;
  return `${counted(texts, 'text')}: about ${counted(read, 'token')} to read and ${written.toLocaleString('en')} to write${cost}, less what was answered before.`;
}

function money(amount: number, { money: unit }: Price): string {
  return `${amount.toFixed(amount < 1 ? 4 : 2)} ${unit}`;
}
function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
