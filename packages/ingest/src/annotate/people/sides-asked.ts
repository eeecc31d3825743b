import type { AnnotatedText } from '../phrases/annotated-text.ts';
import type { Mention } from '../phrases/mention.ts';
import type { Person } from './entities.ts';

/** What is known of a text before sides are weighed. */
export interface SidesAsked {
  readonly body: AnnotatedText;
  readonly title: AnnotatedText;
  readonly persons: readonly Person[];
  readonly of: ReadonlyMap<Mention, Person>;
  readonly home: string | null;
  /** Whether the publisher or the dateline says which country that is. */
  readonly isHomeKnown: boolean;
  readonly isOfficial: boolean;
  readonly host: string | null;
  readonly ruledOut: ReadonlyMap<Person, ReadonlySet<string>>;
}

/** Says of a side, which becomes a candidate by it, what holds of it. */
export type Give = (side: string, ...names: readonly string[]) => void;
