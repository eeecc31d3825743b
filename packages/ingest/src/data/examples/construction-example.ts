/**
 * A construction by which texts tell contacts, with a sentence of our own and what it tells: `kind status parties [first day]`, a person
 * by the family name as printed, a side in brackets by its id. An empty list is a counter-example. They run as tests.
 */
export interface ConstructionExample {
  readonly construction: string;
  /** The publisher where it matters; else a newspaper without a country. */
  readonly publisher?: string;
  /** The title where it matters; else none. */
  readonly title?: string;
  readonly text: string;
  readonly tells: readonly string[];
}

/** The day of every example: Wednesday 10 May 2023. */
export const EXAMPLE_DAY = '2023-05-10';

/** An example: its construction, its text, what it tells, and the publisher and title where these matter. */
export const of = (
  construction: string,
  text: string,
  tells: readonly string[],
  publisher?: string,
  title?: string,
): ConstructionExample => ({
  construction,
  text,
  tells,
  ...(publisher === undefined ? {} : { publisher }),
  ...(title === undefined ? {} : { title }),
});
