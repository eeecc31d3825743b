import { isInstitution, isPaper } from '../about/printed-head.ts';
import { oneLine } from '../normalise/characters.ts';
import type { PageDocument, PageElement } from './dom.ts';

/** What a page without heading elements sets large or bold. */
const SET_LARGE =
  '.MsoTitle,h2,h3,b,strong,big,font[size="4"],font[size="5"],font[size="6"],font[size="+1"],font[size="+2"],[class*=title i],[class*=headline i]';
const FEWEST_WORDS = 3;
const LONGEST_HEADLINE = 200;
const MOST_TRIED = 40;
const FOOTERS = 'footer,[class*=footer i],[id*=footer i],[class*=copyright i],[id*=copyright i],[role=contentinfo]';
/** "© 2019–2022 Office of the Prime Minister. All rights reserved." */
const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s*(?:©|\(c\)|copyright)?\s*(?:(?:19|20)\d{2}(?:\s*[-–—]\s*(?:(?:19|20)\d{2}|present))?\s*,?\s*)?(?:by\s+)?(?:the\s+(?=\p{Lu}))?(\p{Lu}[^.|©·•\n]{3,90})/iu;
const REST =
  /[\s,–—-]*(?:all rights? reserved|tous droits|alle rechte|todos los derechos|(?:19|20)\d{2}\b|designed by|powered by|website by).*$/iu;

/** The institution whose name stands alone in large letters at the top of a page without headings. */
export function letterheadOf(page: PageDocument): string | null {
  return largeTexts(page).find(isInstitution) ?? null;
}

/** The first line set large or bold that is a headline, not a letterhead or a link. */
export function headlineAsSet(page: PageDocument, letterhead: string | null): string | null {
  return largeTexts(page).find((text) => text !== letterhead && !isInstitution(text)) ?? null;
}

/** Whose copyright the foot of the page is under, where that is an institution or a paper. */
export function publisherOfFooter(page: PageDocument): string | null {
  for (const element of page.querySelectorAll(FOOTERS)) {
    const name = COPYRIGHT.exec((element.textContent ?? '').slice(-2_000))?.[1]
      ?.replace(REST, '')
      .trim();
    if (name !== undefined && (isInstitution(name) || isPaper(name))) return name;
  }
  return null;
}

function largeTexts(page: PageDocument): string[] {
  const texts: string[] = [];
  let tried = 0;
  for (const element of page.querySelectorAll(SET_LARGE)) {
    if (++tried > MOST_TRIED) break;
    const text = oneLine(element.textContent ?? '');
    if (text === null || text.length > LONGEST_HEADLINE || text.split(' ').length < FEWEST_WORDS) continue;
    if (/[.:]$/u.test(text) || isLinked(element)) continue;
    texts.push(text);
  }
  return texts;
}

function isLinked(element: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parentElement) {
    if (at.localName === 'a' && at.hasAttribute('href')) return true;
  }
  return element.querySelector('a[href]') !== null;
}
