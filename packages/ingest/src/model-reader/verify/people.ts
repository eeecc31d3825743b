import type { AnnotatedText } from '../../annotate/document.ts';
import { nameParts, plain, sameName, type Person, type PlacedMention } from '../../annotate/people/entities.ts';
import { bare } from '../../annotate/phrases/mention.ts';
import { singularHead } from '../../annotate/offices/office-heads.ts';
import { tokenise } from '../../annotate/words/tokens.ts';
import { HONORIFICS } from '../../data/offices.ts';
import type { CheckedDocument } from './checked-document.ts';
import { sentenceAt } from '../../annotate/words/sentences.ts';

/** What a name came to: one person of the text, several who could be meant, or nobody. */
export type FoundPerson = Person | 'ambiguous' | null;

const TITLES: ReadonlySet<string> = new Set(HONORIFICS.flatMap((words) => plain(words).replace(/\./gu, '').split(' ')));

/**
 * The person of the text that a name means: by the very measure by which the rules tell people apart, those named in `near` first. A name that
 * the annotations passed over, but that the text prints word for word, makes a person of its own.
 */
export function findPerson(
  name: string,
  checked: CheckedDocument,
  isNear: (placed: PlacedMention) => boolean,
): FoundPerson {
  const parts = partsOf(name);
  if (parts.length === 0) return null;
  const same = checked.people().filter((person) => sameName(parts, person.parts));
  const exact = same.filter((person) => person.parts.join(' ') === parts.join(' '));
  const near = same.filter((person) => person.mentions.some(isNear));
  for (const some of [exact, near, same]) {
    if (some.length === 1 && some[0] !== undefined) return some[0];
    const both = some.filter((person) => exact.includes(person) && near.includes(person));
    if (both.length === 1 && both[0] !== undefined) return both[0];
  }
  return same.length > 1 ? 'ambiguous' : addedPerson(name, parts, checked);
}

/** Name parts without titles and offices, unless nothing would be left. */
function partsOf(name: string): string[] {
  const tokens = tokenise(name);
  const parts = nameParts(tokens, 0, tokens.length);
  const bareParts = parts.filter((part) => !TITLES.has(part) && singularHead(part) === null);
  return bareParts.length > 0 ? bareParts : parts;
}

/** A person whose name the text prints and the annotations passed over, with every place of the full name. */
function addedPerson(name: string, parts: string[], checked: CheckedDocument): Person | null {
  const words = tokenise(name)
    .map((token) => plain(token.text))
    .filter((word) => /\p{L}/u.test(word));
  const own = words.filter((word) => !TITLES.has(word.replace(/\.$/u, '')) && singularHead(word) === null);
  const [text, ranges] = [checked.doc.body, checked.doc.title]
    .map((one) => [one, placesOf(one, own.length > 0 ? own : words)] as const)
    .find(([, places]) => places.length > 0) ?? [checked.doc.body, []];
  const mentions = ranges.map((range): PlacedMention => ({
    in: text.part,
    sentence: sentenceAt(text.sentences, range.first),
    mention: bare('person', range, { name: range, form: 'name' }),
  }));
  const [best] = mentions;
  if (best === undefined) return null;
  const person: Person = {
    id: checked.people().length,
    parts,
    best,
    mentions,
    sides: [],
    offices: [],
    gender: null,
    assumedSide: null,
    assumedLikelihood: 1,
    isForeign: false,
    isKnown: true,
  };
  checked.added.push(person);
  return person;
}

/** Where a text prints these words in a row, the first of them with a capital. */
function placesOf({ tokens }: AnnotatedText, words: readonly string[]): { first: number; last: number }[] {
  const places: { first: number; last: number }[] = [];
  if (words.length === 0) return places;
  for (let at = 0; at + words.length <= tokens.length; at += 1) {
    if (tokens[at]?.capital !== true) continue;
    if (words.every((word, i) => plain(tokens[at + i]?.text ?? '') === word))
      places.push({ first: at, last: at + words.length });
  }
  return places;
}
