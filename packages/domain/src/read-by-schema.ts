import * as z from 'zod/mini';

/** What a reader gives instead of a value that its schema refuses. */
const REFUSED = Symbol('refused');

type Read = (value: unknown) => unknown;
type Schema = z.core.$ZodType;
type Check = (value: unknown) => boolean;

const readers = new WeakMap<Schema, Read>();

/**
 * A value as its schema has it, as `z.parse` gives it: checked, and without what the schema does not name; undefined where
 * the schema refuses it (why, `safeParse` says). A schema is turned into plain functions once, so that thousands of contacts
 * cost a fraction of what zod takes where it may not write code of its own, as under the page's content policy. Kinds of
 * schemas and checks that are not known here are left to zod.
 */
export function readBySchema<Own extends Schema>(schema: Own, value: unknown): z.core.output<Own> | undefined {
  const read = readerOf(schema)(value);
  return read === REFUSED ? undefined : (read as z.core.output<Own>);
}

function readerOf(schema: Schema): Read {
  const known = readers.get(schema);
  if (known !== undefined) return known;
  const made = madeReader(schema);
  readers.set(schema, made);
  return made;
}

function madeReader(schema: Schema): Read {
  const { def } = schema._zod;
  const read = plainReader(def);
  const checks = (def.checks ?? []).map(({ _zod }) => checkOf(_zod.def));
  if (read === null || !checks.every((check) => check !== null)) {
    return (value) => {
      const { success, data } = z.safeParse(schema, value);
      return success ? data : REFUSED;
    };
  }
  if (checks.length === 0) return read;
  return (value) => {
    const given = read(value);
    return given !== REFUSED && checks.every((check) => check(given)) ? given : REFUSED;
  };
}

/** The reader of a kind of schema without its checks; null for a kind that is not known here. */
function plainReader(def: z.core.$ZodTypeDef): Read | null {
  if ('coerce' in def) return null;
  switch (def.type as string) {
    case 'string':
      return 'format' in def ? null : kept((value) => typeof value === 'string');
    case 'boolean':
      return kept((value) => typeof value === 'boolean');
    case 'number':
      if (!('format' in def)) return kept(Number.isFinite);
      return def.format === 'safeint' ? kept(Number.isSafeInteger) : null;
    case 'enum':
      return oneOf(Object.values((def as z.core.$ZodEnumDef).entries));
    case 'literal':
      return oneOf((def as z.core.$ZodLiteralDef<z.core.util.Literal>).values);
    case 'nullable': {
      const read = readerOf((def as z.core.$ZodNullableDef).innerType);
      return (value) => (value === null ? null : read(value));
    }
    case 'optional': {
      const read = readerOf((def as z.core.$ZodOptionalDef).innerType);
      return (value) => (value === undefined ? undefined : read(value));
    }
    case 'array':
      return arrayReader(readerOf((def as z.core.$ZodArrayDef).element));
    case 'object':
      return 'catchall' in def ? null : objectReader((def as z.core.$ZodObjectDef).shape);
    case 'union':
      return 'discriminator' in def ? choiceReader(def as z.core.$ZodDiscriminatedUnionDef) : null;
    case 'custom': {
      const check = checkOf(def);
      return check === null ? null : kept(check);
    }
    default:
      return null;
  }
}

/** A check that changes nothing; null for one that is not known here. */
function checkOf(def: object): Check | null {
  if (!('check' in def) || 'when' in def !== hasLength(def)) return null;
  switch (def.check) {
    case 'custom': {
      const { fn } = def as z.core.$ZodCustomDef;
      return (value) => fn(value) === true;
    }
    case 'greater_than':
    case 'less_than': {
      const { check, value: limit, inclusive } = def as z.core.$ZodCheckGreaterThanDef | z.core.$ZodCheckLessThanDef;
      const sign = check === 'greater_than' ? 1 : -1;
      return (value) => {
        const over = (Number(value) - Number(limit)) * sign;
        return inclusive ? over >= 0 : over > 0;
      };
    }
    case 'min_length': {
      const { minimum } = def as z.core.$ZodCheckMinLengthDef;
      return (value) => (value as string | unknown[]).length >= minimum;
    }
    case 'max_length': {
      const { maximum } = def as z.core.$ZodCheckMaxLengthDef;
      return (value) => (value as string | unknown[]).length <= maximum;
    }
    default:
      return null;
  }
}

/** A check with a condition of its own (`when`) is zod's, but for the lengths, whose condition is that there is one. */
function hasLength({ check }: { readonly check?: unknown }): boolean {
  return check === 'min_length' || check === 'max_length';
}

function kept(check: Check): Read {
  return (value) => (check(value) ? value : REFUSED);
}

function oneOf(values: readonly unknown[]): Read {
  const known = new Set(values);
  return kept((value) => known.has(value));
}

function arrayReader(read: Read): Read {
  return (value) => {
    if (!Array.isArray(value)) return REFUSED;
    const all: unknown[] = [];
    for (const one of value as unknown[]) {
      const given = read(one);
      if (given === REFUSED) return REFUSED;
      all.push(given);
    }
    return all;
  };
}

function objectReader(shape: Readonly<Record<string, Schema>>): Read {
  const fields = Object.entries(shape).map(([name, schema]) => ({ name, read: readerOf(schema) }));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return REFUSED;
    const own = value as Readonly<Record<string, unknown>>;
    const all: Record<string, unknown> = {};
    for (const { name, read } of fields) {
      const given = read(own[name]);
      if (given === REFUSED) return REFUSED;
      if (given !== undefined || name in own) all[name] = given;
    }
    return all;
  };
}

/** One of several kinds of objects, told apart by a field that has a value of its own in each. */
function choiceReader({ options, discriminator }: z.core.$ZodDiscriminatedUnionDef): Read | null {
  const kinds = new Map<unknown, Read>();
  for (const option of options) {
    const values = option._zod.propValues?.[discriminator];
    if (values === undefined) return null;
    for (const value of values) kinds.set(value, readerOf(option));
  }
  return (value) => {
    if (typeof value !== 'object' || value === null) return REFUSED;
    return kinds.get((value as Readonly<Record<string, unknown>>)[discriminator])?.(value) ?? REFUSED;
  };
}
