import { ReadoutError } from '@readout/domain';
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
  return { ...config, token: hide(config.token), neo4jPassword: hide(config.neo4jPassword) };
}

function fromFile(file: string): Record<string, unknown> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return {};
  }
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Said below, in our own words.
  }
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
