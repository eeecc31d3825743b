import type { Atom } from '../names/atoms.ts';
import type { OfficeSpan } from '../offices/offices.ts';

/** A run of tokens. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** A phrase that names or points to somebody or something that can take part in a conversation. Token numbers, no copied text. */
export interface Mention extends Range {
  readonly kind: 'person' | 'office' | 'side' | 'group' | 'counterpart' | 'role' | 'plural' | 'pronoun';
  readonly name: Range | null;
  readonly office: OfficeSpan | null;
  /** Countries and organisations that the phrase itself gives, in order. */
  readonly sides: readonly string[];
  readonly plural: boolean;
  /** "the two ministers": 2; null where no number is said. */
  readonly count: number | null;
  /** Whose ("his counterpart", "Tavakkoli's spokesman"): a pronoun in lower case, or the owner's mention. */
  readonly owner: string | Mention | null;
  /** The noun or pronoun that points, in lower case. */
  readonly noun: string;
  readonly determiner: string;
  /** For a bare side, how it is said. */
  readonly form: Atom['kind'];
  readonly former: boolean;
  /** "Mr", "Dame", "his": what the phrase tells of the person's sex. */
  readonly gender: 'he' | 'she' | null;
}
/** A mention with nothing said but its kind and place, and the given parts. */
export function bare(kind: Mention['kind'], range: Range, parts: Partial<Mention>): Mention {
  return {
    kind,
    first: range.first,
    last: range.last,
    name: null,
    office: null,
    sides: [],
    plural: false,
    count: null,
    owner: null,
    noun: '',
    determiner: '',
    form: 'word',
    former: false,
    gender: null,
    ...parts,
  };
}
