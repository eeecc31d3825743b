import type { AnnotatedText } from '../../annotate/document.ts';
import type { Range } from '../../annotate/phrases/mention.ts';
import type { NamedPlace } from './named-places.ts';

/** A place that a contact may have, null for none that the text gives, and the names of what holds of it: structure alone, never a word of a text. */
export interface PlaceCandidate {
  /** Its name in lower case; empty for none. */
  readonly key: string;
  readonly place: Range | null;
  /** The text whose tokens the place counts: the contact's own, or the title where the place is named there alone. */
  readonly in: AnnotatedText;
  readonly form: NamedPlace['form'] | 'none' | 'unlisted';
  /** The country that it is in, null where no list says so. */
  readonly side: string | null;
  readonly features: Set<string>;
}

/** The places that a contact may have, and what holds of the contact, whatever its place. */
export interface PlaceCandidates {
  readonly candidates: readonly PlaceCandidate[];
  readonly shared: readonly string[];
}

/** Says of a place, by its key, what holds of it. */
export type Say = (key: string, names: readonly string[]) => void;
