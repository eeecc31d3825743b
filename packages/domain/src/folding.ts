import anyAscii from 'any-ascii';
import { hashOf, type DocumentId } from './id.ts';

/**
 * Version of {@link foldBody}. It is part of the schema of a store: a document's identity must never change under it.
 */
export const FOLDING = 1;

const QUOTES: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
};

/** The body as far as its identity goes: NFKC, quotation marks and white space made alike, small letters. */
export function foldBody(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[“”„«»‘’]/gu, (mark) => QUOTES[mark] ?? mark)
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** The identity of a text: a hash of its folded body. */
export function documentIdOf(text: string): DocumentId {
  return hashOf('document', FOLDING, foldBody(text)) as DocumentId;
}

/**
 * Words as both stores keep and search them: any script written in ASCII letters, marks dropped, small letters;
 * everything that is neither letter nor digit parts words ("al-Sisi" is two, "Nguyễn" is `nguyen`, "Путин" is `putin`), but for
 * apostrophes and soft signs ("O’Brien" is `obrien`, "Зеленський" is `zelenskiy`). A run of Chinese characters is one word.
 */
export function foldWords(text: string): string[] {
  return anyAscii(text.normalize('NFKC'))
    .replace(/['`]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
}

/** {@link foldWords} in one string, words parted by one space. */
export function foldForSearch(text: string): string {
  return foldWords(text).join(' ');
}

/** A short readable name for addresses: folded words joined by hyphens, at most 60 characters; `unnamed` where nothing is left. */
export function slugOf(name: string): string {
  const slug = foldWords(name).join('-').slice(0, 60).replace(/-+$/u, '');
  return slug === '' ? 'unnamed' : slug;
}
