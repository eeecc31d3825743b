import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import * as z from 'zod/mini';
import { isElementKey, type ElementKey, type Point } from '@readout/drawing';

/** The part of a view that is too long to be readable: it travels deflated in the fragment, which no server sees. */
export interface Arranged {
  /** Contacts that an expansion brought, sorted. */
  readonly added: readonly ElementKey[];
  /** Plates and contacts that the analyst took out, sorted. */
  readonly hidden: readonly ElementKey[];
  /** Plates and contacts that carry the green dot, sorted. */
  readonly pinned: readonly ElementKey[];
  /** Added-up lines that are drawn as their contacts, sorted. */
  readonly opened: readonly ElementKey[];
  /** Where things stand, in whole units of the drawing. */
  readonly places: ReadonlyMap<ElementKey, Point>;
}

const MOST_ELEMENTS = 20_000;
const MOST_CHARACTERS = 400_000;
const MOST_BYTES = 2_000_000;
const FARTHEST = 1_000_000;

const KeysSchema = z
  .array(z.string().check(z.refine(isElementKey, 'not a key of an element')))
  .check(z.maxLength(MOST_ELEMENTS));
const CoordinateSchema = z.int().check(z.gte(-FARTHEST), z.lte(FARTHEST));
const ArrangedSchema = z.object({
  a: z.optional(KeysSchema),
  h: z.optional(KeysSchema),
  p: z.optional(KeysSchema),
  o: z.optional(KeysSchema),
  /** Keys, then x and y of each in the same order. */
  m: z.optional(KeysSchema),
  x: z.optional(z.array(CoordinateSchema).check(z.maxLength(MOST_ELEMENTS))),
  y: z.optional(z.array(CoordinateSchema).check(z.maxLength(MOST_ELEMENTS))),
});

/** The fragment for an arrangement; empty where there is nothing to say. Exact opposite of {@link parseArranged}. */
export function formatArranged({ added, hidden, pinned, opened, places }: Arranged): string {
  const moved = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = {
    ...(added.length > 0 ? { a: added } : {}),
    ...(hidden.length > 0 ? { h: hidden } : {}),
    ...(pinned.length > 0 ? { p: pinned } : {}),
    ...(opened.length > 0 ? { o: opened } : {}),
    ...(moved.length > 0
      ? {
          m: moved.map(([key]) => key),
          x: moved.map(([, place]) => Math.round(place.x)),
          y: moved.map(([, place]) => Math.round(place.y)),
        }
      : {}),
  };
  return Object.keys(parts).length === 0 ? '' : toBase64Url(deflateSync(strToU8(JSON.stringify(parts)), { level: 9 }));
}

/** What the fragment says, or null where it is damaged. */
export function parseArranged(fragment: string): Arranged | null {
  if (fragment === '') return { added: [], hidden: [], pinned: [], opened: [], places: new Map() };
  const text = inflated(fragment);
  if (text === null) return null;
  const parsed = ArrangedSchema.safeParse(parseJson(text));
  if (!parsed.success) return null;
  const { a = [], h = [], p = [], o = [], m = [], x = [], y = [] } = parsed.data;
  if (x.length !== m.length || y.length !== m.length) return null;
  return {
    added: a,
    hidden: h,
    pinned: p,
    opened: o,
    places: new Map(m.map((key, at) => [key, { x: x[at] ?? 0, y: y[at] ?? 0 }])),
  };
}

/** Inflated piece by piece, so that a few bytes of a link cannot swell without end. */
function inflated(fragment: string): string | null {
  if (fragment.length > MOST_CHARACTERS) return null;
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    const inflate = new Inflate((piece) => {
      size += piece.length;
      if (size > MOST_BYTES) throw new RangeError('longer than any view');
      pieces.push(piece);
    });
    inflate.push(fromBase64Url(fragment), true);
  } catch {
    return null;
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return strFromU8(all);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
