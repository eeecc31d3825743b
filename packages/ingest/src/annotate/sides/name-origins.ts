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
  const marks = new Map<NameShape, number>();
  for (const shapes of [...parts.map(shapesOf), ...styles.map((style) => BY_PART.get(style) ?? [])])
    for (const shape of shapes) marks.set(shape, (marks.get(shape) ?? 0) + 1);
  for (const [shape, count] of marks) {
    // A form of few countries says more of each.
    const weight = shape.countries.size <= 4 ? count * 2 : count;
    for (const country of shape.countries) of.set(country, (of.get(country) ?? 0) + weight);
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

/** The forms that bear each mark. */
function byMark(marksOf: (shape: NameShape) => Iterable<string>): ReadonlyMap<string, readonly NameShape[]> {
  const found = new Map<string, NameShape[]>();
  for (const shape of NAME_SHAPES)
    for (const mark of marksOf(shape)) found.set(mark, [...(found.get(mark) ?? []), shape]);
  return found;
}
const BY_LETTER = byMark(({ letters }) => letters);
const BY_START = byMark(({ starts }) => starts);
const BY_END = byMark(({ ends }) => ends);
const BY_PART = byMark(({ parts }) => parts);
const LONGEST_MARK = Math.max(...[...BY_START.keys(), ...BY_END.keys()].map(({ length }) => length));

/** The forms of which a part of a name bears a mark. */
function shapesOf(part: string): ReadonlySet<NameShape> {
  const found = new Set(BY_PART.get(part));
  const add = (shapes: readonly NameShape[] = []): void => {
    for (const shape of shapes) found.add(shape);
  };
  for (const letter of part) add(BY_LETTER.get(letter));
  for (let length = Math.min(LONGEST_MARK, part.length - STEM); length > 0; length -= 1) {
    add(BY_START.get(part.slice(0, length)));
    add(BY_END.get(part.slice(-length)));
  }
  return found;
}
