import type { Person } from '../people/entities.ts';
import type { AnnotatedText } from '../phrases/annotated-text.ts';
import type { Mention } from '../phrases/mention.ts';
import type { SidesOfOthers } from '../people/sides-of-others.ts';
import type { Principal } from '../phrases/principal.ts';

/** A document whose people are known and some of whose sides are still to be chosen. */
export interface TextWithPeople {
  readonly body: AnnotatedText;
  readonly title: AnnotatedText;
  readonly persons: readonly Person[];
  readonly personOf: ReadonlyMap<Mention, Person>;
  readonly principal: Principal;
  /** The country in which the text is written, for offices without a country. */
  readonly homeSide: string | null;
  /** Whether that country is known from the publisher or the dateline, not guessed from the countries named. */
  readonly hasKnownHome: boolean;
  /** Sides that the text says somebody is not of. */
  readonly ruledOut: SidesOfOthers;
}
