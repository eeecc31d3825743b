import { ReadoutError, type ReaderToAsk } from '@readout/domain';
import { readConfig, type Config } from '../config.ts';

/** Flags of every command that finds accounts: who reads, and what a model may cost. */
export interface ReaderFlags {
  readonly reader?: ReaderToAsk;
  readonly model?: string;
  readonly modelAddress?: string;
  /** A folder that gets each question and reply as a readable file. */
  readonly record?: string;
  /** A folder whose recorded replies answer, without a network. */
  readonly replay?: string;
  /** Agrees that texts are sent to the model. */
  readonly yes?: boolean;
  readonly limitTokens?: number;
  readonly limitMoney?: number;
}

/** The configuration with these flags over it. Refused (`flag-without-model`) where a flag asks something of a model and none is to read. */
export function configOf(flags: ReaderFlags & { readonly store?: string }): Config {
  const config = readConfig({
    ...(flags.store === undefined ? {} : { store: flags.store }),
    ...(flags.reader === undefined ? {} : { reader: flags.reader }),
    ...(flags.model === undefined ? {} : { modelName: flags.model }),
    ...(flags.modelAddress === undefined ? {} : { modelAddress: flags.modelAddress }),
  });
  const asked = (['record', 'replay', 'limitTokens', 'limitMoney'] as const).find((name) => flags[name] !== undefined);
  if (config.reader === 'rules' && asked !== undefined)
    throw new ReadoutError(
      'flag-without-model',
      `--${asked.replace(/[A-Z]/u, (letter) => `-${letter.toLowerCase()}`)} is for a model, and the rules are to read. Add --reader model or --reader both, or leave it out.`,
    );
  if (flags.limitMoney !== undefined && (config.modelPriceRead === null || config.modelPriceWritten === null))
    throw new ReadoutError(
      'limit-without-price',
      'A limit of money needs prices. Set modelPriceRead and modelPriceWritten (a million tokens) in readout.config.json, or use --limit-tokens.',
    );
  return config;
}
