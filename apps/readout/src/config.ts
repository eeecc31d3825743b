import { READERS_TO_ASK, ReadoutError } from '@readout/domain';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The file that is read where it stands in the working folder. */
const CONFIG_FILE = 'readout.config.json';

const ConfigSchema = z.strictObject({
  /** A file, or bolt://host:port or neo4j://host:port. */
  store: z.string().min(1),
  host: z.string().min(1),
  port: z.number().int().min(0).max(65_535),
  readOnly: z.boolean(),
  /** Asked of every request where it is set; needed for any address but this machine's own. */
  token: z.string().min(16).nullable(),
  /** The header in which a trusted proxy says who is asking, and the one in which it says what they may do. */
  userHeader: z.string().min(1).nullable(),
  roleHeader: z.string().min(1).nullable(),
  neo4jUser: z.string().nullable(),
  neo4jPassword: z.string().nullable(),
  neo4jDatabase: z.string().nullable(),
  /** Who finds accounts: the rules, a language model whose words are verified, or both. */
  reader: z.enum(READERS_TO_ASK),
  /** An OpenAI-compatible interface, and the model's name there. */
  modelAddress: z.string().min(1),
  modelName: z.string().min(1).nullable(),
  /** From the environment alone, so that no file holds it. */
  modelKey: z.string().min(1).nullable(),
  /** Seconds for one answer, from the first byte asked to the last one answered. */
  modelTimeout: z.number().int().min(1).max(3_600),
  /** How often a question is asked again after 429, 5xx or a broken connection. */
  modelRetries: z.number().int().min(0).max(10),
  /** Questions under way at once. */
  modelAtOnce: z.number().int().min(1).max(32),
  /** Most characters of a text that are shown at once. */
  modelWindow: z.number().int().min(1_000).max(200_000),
  /** Most tokens of one answer. */
  modelMostTokens: z.number().int().min(256).max(100_000),
  /** The price of a million tokens read and written, in `modelMoney`; both or none. */
  modelPriceRead: z.number().min(0).nullable(),
  modelPriceWritten: z.number().min(0).nullable(),
  modelMoney: z.string().min(1).max(10),
});
export type Config = z.infer<typeof ConfigSchema>;

const DEFAULTS: Config = {
  store: '.readout/readout.db',
  host: '127.0.0.1',
  port: 4400,
  readOnly: false,
  token: null,
  userHeader: null,
  roleHeader: null,
  neo4jUser: null,
  neo4jPassword: null,
  neo4jDatabase: null,
  reader: 'rules',
  modelAddress: 'http://127.0.0.1:11434/v1',
  modelName: null,
  modelKey: null,
  modelTimeout: 300,
  modelRetries: 4,
  modelAtOnce: 2,
  modelWindow: 12_000,
  modelMostTokens: 8_192,
  modelPriceRead: null,
  modelPriceWritten: null,
  modelMoney: 'USD',
};

/** Environment variables and the settings they stand for. */
const VARIABLES: Readonly<Record<string, keyof Config>> = {
  READOUT_STORE: 'store',
  READOUT_HOST: 'host',
  READOUT_PORT: 'port',
  READOUT_READ_ONLY: 'readOnly',
  READOUT_TOKEN: 'token',
  READOUT_USER_HEADER: 'userHeader',
  READOUT_ROLE_HEADER: 'roleHeader',
  NEO4J_USER: 'neo4jUser',
  NEO4J_PASSWORD: 'neo4jPassword',
  NEO4J_DATABASE: 'neo4jDatabase',
  READOUT_READER: 'reader',
  READOUT_MODEL_ADDRESS: 'modelAddress',
  READOUT_MODEL: 'modelName',
  READOUT_MODEL_KEY: 'modelKey',
};

/** Flags over environment over file over defaults, checked once. Refused (`configuration-wrong`) with the name of what is wrong. */
export function readConfig(
  flags: Partial<Config>,
  environment: NodeJS.ProcessEnv = process.env,
  file = CONFIG_FILE,
): Config {
  const parsed = ConfigSchema.safeParse({
    ...DEFAULTS,
    ...fromFile(file),
    ...fromEnvironment(environment),
    ...defined(flags),
  });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : String(issue?.path[0] ?? 'configuration');
  throw new ReadoutError(
    'configuration-wrong',
    `The setting “${name}” is not right: ${issue?.message ?? 'it cannot be read'}. Correct it in the flags, the environment or ${CONFIG_FILE}.`,
  );
}

/** The configuration as it may be shown: secrets say only whether they are set. */
export function withoutSecrets(config: Config): Record<string, unknown> {
  const hide = (secret: string | null): string => (secret === null ? 'not set' : 'set');
  return {
    ...config,
    token: hide(config.token),
    modelKey: hide(config.modelKey),
    neo4jPassword: hide(config.neo4jPassword),
  };
}

function fromFile(file: string): Record<string, unknown> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return {};
  }
  let settings: Record<string, unknown> = {};
  let isObject = false;
  try {
    const value: unknown = JSON.parse(text);
    isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (isObject) settings = value as Record<string, unknown>;
  } catch {
    // Said below, in our own words.
  }
  if ('modelKey' in settings)
    throw new ReadoutError(
      'configuration-wrong',
      `${file} holds the key of a model. Take it out: it is read from READOUT_MODEL_KEY alone.`,
    );
  if (isObject) return settings;
  throw new ReadoutError('configuration-wrong', `${file} is not a JSON object. Correct it or take it away.`);
}

function fromEnvironment(environment: NodeJS.ProcessEnv): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [variable, setting] of Object.entries(VARIABLES)) {
    const text = environment[variable];
    if (text === undefined || text === '') continue;
    if (setting === 'port') values[setting] = Number(text);
    else if (setting === 'readOnly') values[setting] = text === '1' || text === 'true';
    else values[setting] = text;
  }
  return values;
}

function defined(flags: Partial<Config>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(flags as Record<string, unknown>).filter(([, value]) => value !== undefined),
  );
}
