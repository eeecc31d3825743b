/** What the catalogue says of one code. In `says`, `{file}` is what the person named and other braces are details. */
export interface ProblemEntry {
  /** `refused`: something was not read. `note`: it was read (or rightly left out), and this should be known. */
  readonly weight: 'refused' | 'note';
  readonly title: string;
  readonly meaning: string;
  /** What happened, to what, and what to do next: sentences for a person. */
  readonly says: string;
}
