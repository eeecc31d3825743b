import type { Kind, Status } from '@readout/domain';
import type { AnnotatedText } from '../../annotate/document.ts';
import type { Range } from '../../annotate/phrases/mention.ts';
import type { DayRange } from '../days/days.ts';
import type { Party, Resolution } from './party.ts';

/** Where the day of a claim came from, best first. */
export type DaySource = 'explicit' | 'relative' | 'part' | 'inherited' | 'document' | 'none';

/** One telling of one contact, found at one place of the text. */
export interface Claim {
  parties: Party[];
  readonly how: readonly Resolution[];
  kind: Kind;
  /** Whether a word says the kind, so that it is no mere guess. */
  kindSaid: boolean;
  status: Status;
  days: DayRange | null;
  daySource: DaySource;
  /** The days that it was for before it was moved to these. */
  movedFrom?: DayRange | undefined;
  place: Range | null;
  /** The text whose tokens `place` counts, where that is another than the claim's own: the title of a document whose body tells the contact. */
  placeIn?: AnnotatedText | undefined;
  readonly text: AnnotatedText;
  readonly sentence: number;
  /** Further sentences that show it. */
  readonly evidence: Set<number>;
  readonly trigger: Range;
  readonly rules: string[];
  initiator: Party | null;
  readonly series: boolean;
  /** Told to be another contact than the one of the same people told beside it. */
  readonly apart?: boolean | undefined;
  /** Told as something new ("a commitment to hold a U.S.-UK summit"), so that it is none of those told before it. */
  readonly anew?: boolean | undefined;
  /** Told by those who speak together to lie before the contact around which they speak. */
  readonly before?: boolean | undefined;
  /** "the call", "this meeting": points back rather than tells anew. */
  readonly definite: boolean;
  /** Of a claim that no rule made: how likely it is by all that stands around its word. */
  readonly likelihood?: number | undefined;
}

/**
 * A claim with every field there is, those not given too, in one order. Claims of one layout are read several times faster, and a copy
 * (`{ ...claim, apart: true }`) gets a layout of its own, and slows all that reads it, where it adds a field.
 */
export function newClaim(given: Claim): Claim {
  return {
    parties: given.parties,
    how: given.how,
    kind: given.kind,
    kindSaid: given.kindSaid,
    status: given.status,
    days: given.days,
    daySource: given.daySource,
    movedFrom: given.movedFrom,
    place: given.place,
    placeIn: given.placeIn,
    text: given.text,
    sentence: given.sentence,
    evidence: given.evidence,
    trigger: given.trigger,
    rules: given.rules,
    initiator: given.initiator,
    series: given.series,
    apart: given.apart,
    anew: given.anew,
    before: given.before,
    definite: given.definite,
    likelihood: given.likelihood,
  };
}

/** The text that a claim's place is named in. */
export const textOfPlace = ({ placeIn, text }: Claim): AnnotatedText => placeIn ?? text;

/** Gives a claim the place of another telling of its contact, where it has none. */
export function takePlace(into: Claim, claim: Claim): void {
  if (into.place !== null || claim.place === null) return;
  into.place = claim.place;
  if (textOfPlace(claim) !== into.text) into.placeIn = textOfPlace(claim);
}

/** What may be a contact: a claim that no rule made, and what it rests on. */
export interface Candidate {
  readonly claim: Claim;
  /** The names of the features that hold of it, found when they are asked for. */
  readonly features: () => readonly string[];
}
