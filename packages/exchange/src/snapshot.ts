import {
  AccountAnswerSchema,
  ContactAnswerSchema,
  hashOf,
  keysOf,
  readBySchema,
  readerOf,
  READERS,
  ReadoutError,
  type ContactAnswer,
} from '@readout/domain';
import * as z from 'zod/mini';

/** The version of the snapshot's form. A reader refuses a newer one by name. Since 2 accounts say who found them. */
export const SNAPSHOT_VERSION = 2;

/** `reader`: who found the account, the rules, a model or both; missing in version 1. */
const AccountSchema = z.extend(AccountAnswerSchema, { reader: z.optional(z.enum(keysOf(READERS))) });

const SnapshotSchema = z.object({
  format: z.literal('readout-snapshot'),
  version: z.int().check(z.positive()),
  /** The address of the view, relative to the page: what re-opens it. */
  view: z.string(),
  /** ISO 8601 instant in UTC at which it was taken, and the store's revision then. */
  takenAt: z.string(),
  revision: z.int(),
  /** The sentence above the drawing. */
  standfirst: z.string(),
  /** The contacts in the view by day and id, with their passages, offsets and hashes; no full texts. */
  contacts: z.array(z.extend(ContactAnswerSchema, { hash: z.string(), accounts: z.array(AccountSchema) })),
  /** Hash over everything above, whatever the order of properties and however it is laid out. */
  digest: z.string(),
});
export type Snapshot = z.infer<typeof SnapshotSchema>;

/** What a snapshot is taken of. */
export interface SnapshotOf {
  readonly view: string;
  readonly takenAt: string;
  readonly revision: number;
  readonly standfirst: string;
  readonly contacts: readonly ContactAnswer[];
}

/** Takes a snapshot of a view. The same view of the same store at the same instant gives the same bytes. */
export function snapshotOf({ view, takenAt, revision, standfirst, contacts }: SnapshotOf): Snapshot {
  const body = {
    format: 'readout-snapshot' as const,
    version: SNAPSHOT_VERSION,
    view,
    takenAt,
    revision,
    standfirst,
    // As the schema has it: a reader sees no more than that either, and the digest is over what a reader sees.
    contacts: contacts
      .map((contact) => {
        const told = readBySchema(ContactAnswerSchema, contact) ?? z.parse(ContactAnswerSchema, contact);
        return {
          ...told,
          accounts: told.accounts.map((account) => ({ ...account, reader: readerOf(account) })),
          hash: contactHash(contact),
        };
      })
      .sort(byDay),
  };
  return { ...body, digest: digestOf(body) };
}

/** The snapshot as the bytes of a file. */
export function snapshotText(snapshot: Snapshot): string {
  return `${JSON.stringify(snapshot, null, 2)}\n`;
}

/** Reads a snapshot. Refused: `snapshot-broken`, `snapshot-newer`, `snapshot-changed` where the digest is not that of what it holds. */
export function parseSnapshot(text: string): Snapshot {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ReadoutError(
      'snapshot-broken',
      'This is not a Readout snapshot: it is no JSON. Choose a file that “Export, JSON” made.',
    );
  }
  const newer = z.object({ format: z.literal('readout-snapshot'), version: z.int() }).safeParse(value);
  if (newer.success && newer.data.version > SNAPSHOT_VERSION) {
    throw new ReadoutError(
      'snapshot-newer',
      'This snapshot was made by a newer version of Readout. Update Readout, then open it again.',
    );
  }
  const parsed = SnapshotSchema.safeParse(value);
  if (!parsed.success)
    throw new ReadoutError(
      'snapshot-broken',
      'This is not a Readout snapshot, or part of it is missing. Choose a file that “Export, JSON” made.',
    );
  const { digest, ...body } = parsed.data;
  if (digestOf(body) !== digest) {
    throw new ReadoutError(
      'snapshot-changed',
      'This snapshot was changed after it was made: its digest does not fit what it holds. Ask for the original.',
    );
  }
  return parsed.data;
}

/**
 * Contacts of a snapshot that are no longer as they were: gone, or told differently since. `now` are the answers to its ids: a contact
 * that was joined with another since answers to its old id under a new one, and is told differently.
 */
export function compareSnapshot(
  snapshot: Snapshot,
  now: readonly ContactAnswer[],
): { readonly gone: readonly string[]; readonly changed: readonly string[] } {
  const present = new Map<string, string>();
  for (const contact of now) {
    // The id of a contact is that of one of its accounts.
    for (const { id } of contact.accounts) present.set(id, contactHash(contact));
    present.set(contact.id, contactHash(contact));
  }
  const gone = snapshot.contacts.filter(({ id }) => !present.has(id)).map(({ id }) => id as string);
  const changed = snapshot.contacts
    .filter(({ id, hash }) => present.has(id) && present.get(id) !== hash)
    .map(({ id }) => id as string);
  return { gone, changed };
}

/** A hash over what a contact says, who took part, and the passages it rests on; not over why accounts were joined, nor over names. */
function contactHash(contact: ContactAnswer): string {
  const { id, kind, status, disputed, confirmation, earliest, latest, days, extent, place } = contact;
  const { leaders, sides, agreements, open, accounts } = contact;
  const passages = accounts.flatMap((account) =>
    account.passages.map((passage) => [account.document.id, passage.in, passage.start, passage.end, passage.text]),
  );
  const said = [id, kind, status, disputed, confirmation, earliest, latest, days, extent, place];
  return hashOf('contact', inOneOrder([...said, leaders, sides, agreements, open, passages]));
}

function digestOf(body: Omit<Snapshot, 'digest'>): string {
  return hashOf('snapshot', inOneOrder(body));
}

/**
 * JSON with the properties of every object in alphabetical order. Written out here, since `JSON.stringify` with a function
 * that orders each object takes four times as long, and a snapshot of thousands of contacts a second.
 */
export function inOneOrder(value: unknown): string {
  if (value === undefined) return 'null';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inOneOrder).join(',')}]`;
  const members: string[] = [];
  for (const name of Object.keys(value).sort()) {
    const member = (value as Readonly<Record<string, unknown>>)[name];
    if (member !== undefined) members.push(`${JSON.stringify(name)}:${inOneOrder(member)}`);
  }
  return `{${members.join(',')}}`;
}

function byDay(a: ContactAnswer, b: ContactAnswer): number {
  const [x, y] = [`${a.earliest ?? '9999'} ${a.id}`, `${b.earliest ?? '9999'} ${b.id}`];
  return x < y ? -1 : x > y ? 1 : 0;
}
