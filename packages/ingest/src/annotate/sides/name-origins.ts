import { NAME_SHAPES, type NameShape } from '../../data/name-shapes.ts';
import type { Person } from '../people/entities.ts';
import type { TextWithPeople } from './text-with-people.ts';

/** How many marks of a form at home there a name bears, by country, counted twice where a form is at home in few; and the most of any. */
export interface NameOrigin {
  readonly of: ReadonlyMap<string, number>;
  readonly most: number;
}

/** Letters before an ending or behind a beginning, so that it is one. */
const STEM = 2;

/** Where names of the person's form are at home: for each country how many of its marks the name bears. */
export function originOf(doc: TextWithPeople, person: Person): NameOrigin {
  const of = new Map<string, number>();
  const parts = partsOf(doc, person);
  const styles = stylesOf(doc, person);
  for (const shape of NAME_SHAPES) {
    const marks = marksOf(shape, parts) + styles.filter((style) => shape.parts.has(style)).length;
    // A form of few countries says more of each.
    const weight = shape.countries.size <= 4 ? marks * 2 : marks;
    if (weight > 0) for (const country of shape.countries) of.set(country, (of.get(country) ?? 0) + weight);
  }
  return { of, most: Math.max(0, ...of.values()) };
}

/** The printed parts of the fullest name, in lower case, those of hyphenated ones too. */
function partsOf({ body, title }: TextWithPeople, { best }: Person): string[] {
  const { name } = best.mention;
  if (name === null) return [];
  const tokens = (best.in === 'title' ? title : body).tokens.slice(name.first, name.last);
  const words = tokens.flatMap((token) => (token.kind === 'word' ? [token.lower.replace(/[’ʼʻ‘]/gu, "'")] : []));
  const parts = words.flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]));
  return tokens.some(({ text }) => SYLLABLES.test(text)) ? [...parts, '*-*'] : parts;
}

/** "Jae-ho", "Ting-yao": given names of two syllables, the second in lower case; `*-*` in the table. */
const SYLLABLES = /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{1,5}$/u;

/** What people are called by before their names: "Shri", "Datuk", "Herr". */
function stylesOf({ body, title }: TextWithPeople, { best }: Person): string[] {
  const { name, first } = best.mention;
  if (name === null) return [];
  const tokens = (best.in === 'title' ? title : body).tokens.slice(Math.max(0, first - 1), name.first);
  return tokens.filter(({ kind }) => kind === 'word').map(({ lower }) => lower.replace(/\.$/u, ''));
}

/** How many parts of a name bear a mark of the form. */
function marksOf({ letters, starts, ends, parts }: NameShape, names: readonly string[]): number {
  return names.filter(
    (name) =>
      parts.has(name) ||
      letters.some((letter) => name.includes(letter)) ||
      starts.some((start) => name.length >= start.length + STEM && name.startsWith(start)) ||
      ends.some((end) => name.length >= end.length + STEM && name.endsWith(end)),
  ).length;
}
