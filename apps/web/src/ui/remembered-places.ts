import type { ElementId, Point } from '@readout/drawing';
import { isSameVisit } from '../view/visit.ts';

/** Where things stood in each drawing, by its name. */
export type RememberedPlaces = Map<string, ReadonlyMap<ElementId, Point>>;

const NAME = 'readout.places';

/** What was kept before the page was loaded again; nothing on a fresh visit. */
export function placesOfVisit(): RememberedPlaces {
  if (!isSameVisit()) return new Map();
  try {
    return readPlaces(sessionStorage.getItem(NAME));
  } catch {
    return new Map();
  }
}

/** Keeps places for a reload. Where storage is barred or full, a reload lays out anew. */
export function keepPlaces(places: RememberedPlaces): void {
  try {
    sessionStorage.setItem(NAME, formatPlaces(places));
  } catch {
    return;
  }
}

/** Opposite of {@link readPlaces}, to the hundredth of a unit. */
export function formatPlaces(places: RememberedPlaces): string {
  const hundredths = (value: number): number => Math.round(value * 100) / 100;
  const listed = [...places].map(([drawing, all]) => [
    drawing,
    [...all].map(([id, { x, y }]) => [id, hundredths(x), hundredths(y)]),
  ]);
  return JSON.stringify(listed);
}

/** Reads what {@link formatPlaces} wrote; whatever is none of it is left out. */
export function readPlaces(text: string | null): RememberedPlaces {
  const found: RememberedPlaces = new Map();
  let listed: unknown;
  try {
    listed = JSON.parse(text ?? '[]');
  } catch {
    return found;
  }
  for (const [drawing, all] of pairsOf(listed)) {
    const places = new Map<ElementId, Point>();
    for (const [id, x, y] of pairsOf(all)) {
      if (typeof id === 'string' && Number.isFinite(x) && Number.isFinite(y)) {
        places.set(id, { x: x as number, y: y as number });
      }
    }
    if (typeof drawing === 'string') found.set(drawing, places);
  }
  return found;
}

function pairsOf(value: unknown): readonly (readonly unknown[])[] {
  return Array.isArray(value) ? value.filter((one) => Array.isArray(one)) : [];
}
