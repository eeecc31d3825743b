import type { Kind } from '@readout/domain';

/** A verb by which people come into contact: its forms, who may follow, and what kind of contact it tells. */
export interface ContactVerb {
  readonly id: string;
  readonly forms: readonly string[];
  /** The participles in "was received by"; empty where no passive tells a contact. */
  readonly participle: string;
  readonly kind: Kind;
  /** Whether a word in the clause ("by phone", "in Rome") may change the kind. */
  readonly open: boolean;
  /** Whether the other party follows as an object without a preposition. */
  readonly direct: boolean;
  /** Prepositions before the other party. */
  readonly with: readonly string[];
  /** Whether a plural subject alone tells a contact ("the two met"). */
  readonly mutual: 'always' | 'cued' | 'never';
  /** Who asked for it: the subject of "telephoned", the object of "received". */
  readonly initiator: 'subject' | 'object' | 'none';
  /** Words right behind the verb that belong to it ("sat down with", "called on"). */
  readonly particles: readonly string[];
  /** Only where the other party is a person or an office, never a bare side. */
  readonly personal: boolean;
  /** Only where the clause says telephone or video: "told her by phone", "reached out to him by video link". */
  readonly medium: boolean;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

/** A verb with all that is not said of it left at the least. */
export const verb = (id: string, forms: string, kind: Kind, parts: Partial<ContactVerb>): ContactVerb => ({
  id: `verb.${id}`,
  forms: forms.split(' '),
  participle: '',
  kind,
  open: true,
  direct: false,
  with: [],
  mutual: 'never',
  initiator: 'none',
  particles: [],
  personal: false,
  medium: false,
  examples: [],
  counterExamples: [],
  ...parts,
});
