import anyAscii from 'any-ascii';
import { hashOf, type DocumentId } from '../id.ts';

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
  return piecesOf(text).map(foldPiece).join('').trim();
}

function foldPiece(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[“”„«»‘’]/gu, (mark) => QUOTES[mark] ?? mark)
    .replace(/\s+/gu, ' ')
    .toLowerCase();
}

/** Code units after which a long text is cut for folding: steps over millions of characters at once hold hundreds of megabytes between them. */
const PIECE = 16_384;

/** A text in pieces that fold as they do within it: each but the first begins with an ASCII letter or digit behind white space, which nothing before it changes. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let at = PIECE; at < text.length; at += 1) {
    if (!isPlain(text.charCodeAt(at)) || !isGap(text.charCodeAt(at - 1))) continue;
    pieces.push(text.slice(from, at));
    from = at;
    at += PIECE;
  }
  pieces.push(text.slice(from));
  return pieces;
}

const isGap = (unit: number): boolean => unit === 0x20 || unit === 0x0a;
const isPlain = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);

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
  // Most texts are ASCII already, which folding to it leaves as it is.
  const ascii = ASCII.test(text) ? text : anyAscii(text.normalize('NFKC'));
  return ascii
    .replace(/['`]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
}

const ASCII = /^\p{ASCII}*$/u;

/** {@link foldWords} in one string, words parted by one space. */
export function foldForSearch(text: string): string {
  return piecesOf(text)
    .map((piece) => foldWords(piece).join(' '))
    .filter((words) => words !== '')
    .join(' ');
}

/** A short readable name for addresses: folded words joined by hyphens, at most 60 characters; `unnamed` where nothing is left. */
export function slugOf(name: string): string {
  const slug = foldWords(name).join('-').slice(0, 60).replace(/-+$/u, '');
  return slug === '' ? 'unnamed' : slug;
}
