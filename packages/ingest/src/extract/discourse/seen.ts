import type { Party } from '../terms/party.ts';

/** One mention of a party that has been read. */
export interface Seen {
  readonly party: Party;
  readonly at: number;
  readonly sentence: number;
  readonly subject: boolean;
  /** Whether a pronoun meant the party here: who is spoken of so is what the text is about at that point. */
  readonly pronoun: boolean;
  /** Whether the party was named as one of several ("A and B"), of whom no single pronoun speaks where another can be meant. */
  readonly together: boolean;
}
