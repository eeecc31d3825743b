import { ContactAnswerSchema, hashOf, ReadoutError, type ContactAnswer } from '@readout/domain';
import * as z from 'zod/mini';

/** The version of the snapshot's form. A reader refuses a newer one by name. */
export const SNAPSHOT_VERSION = 1;

const SnapshotSchema = z.object({
  format: z.literal('readout-snapshot'),
  version: z.int(),
  /** The address of the view, relative to the page: what re-opens it. */
  view: z.string(),
  /** ISO 8601 instant in UTC at which it was taken, and the store's revision then. */
  takenAt: z.string(),
  revision: z.int(),
  /** The sentence above the drawing. */
  standfirst: z.string(),
  /** The contacts in the view by day and id, with their passages, offsets and hashes; no full texts. */
  contacts: z.array(z.extend(ContactAnswerSchema, { hash: z.string() })),
  /** Hash over everything above. */
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
  const withHashes = contacts.map((contact) => ({ ...contact, hash: contactHash(contact) })).sort(byDay);
  const body = {
    format: 'readout-snapshot' as const,
    version: SNAPSHOT_VERSION,
    view,
    takenAt,
    revision,
    standfirst,
    contacts: withHashes,
  };
  return { ...body, digest: hashOf('snapshot', JSON.stringify(body)) };
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
  if (hashOf('snapshot', JSON.stringify(body)) !== digest) {
    throw new ReadoutError(
      'snapshot-changed',
      'This snapshot was changed after it was made: its digest does not fit what it holds. Ask for the original.',
    );
  }
  return parsed.data;
}

/** Contacts of a snapshot that are no longer as they were: gone, or told differently since. `now` are those of its ids that are there. */
export function compareSnapshot(
  snapshot: Snapshot,
  now: readonly ContactAnswer[],
): { readonly gone: readonly string[]; readonly changed: readonly string[] } {
  const present = new Map(now.map((contact) => [contact.id as string, contactHash(contact)]));
  const gone = snapshot.contacts.filter(({ id }) => !present.has(id)).map(({ id }) => id as string);
  const changed = snapshot.contacts
    .filter(({ id, hash }) => present.has(id) && present.get(id) !== hash)
    .map(({ id }) => id as string);
  return { gone, changed };
}

/** A hash over what a contact says and the passages it rests on. */
function contactHash(contact: ContactAnswer): string {
  const { id, kind, status, earliest, latest, accounts } = contact;
  const passages = accounts.flatMap((account) =>
    account.passages.map((passage) => [account.document.id, passage.in, passage.start, passage.end, passage.text]),
  );
  return hashOf('contact', JSON.stringify([id, kind, status, earliest, latest, passages]));
}
function byDay(a: ContactAnswer, b: ContactAnswer): number {
  const [x, y] = [`${a.earliest ?? '9999'} ${a.id}`, `${b.earliest ?? '9999'} ${b.id}`];
  return x < y ? -1 : x > y ? 1 : 0;
}
