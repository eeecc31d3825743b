import type { DocumentId, PassageHit, PassageHits } from '@readout/domain';

/** Paragraphs asked for at once, and looked through at most. */
const AT_ONCE = 100;
const MOST_LOOKED_AT = 1000;

interface Page {
  readonly after: string | null;
  readonly limit: number;
}

/**
 * The first paragraphs that stand in a document that is wanted, and how many do. A store finds words in all documents, so that its pages are looked
 * through one after another: to the end, or until that many were looked at and the answer says so. There is no page after it.
 */
export async function passagesWithin(
  isWanted: (document: DocumentId) => boolean,
  { after, limit }: Page,
  ask: (page: Page) => Promise<PassageHits>,
): Promise<PassageHits> {
  const hits: PassageHit[] = [];
  let fitting = 0;
  let page: PassageHits = { total: 0, hits: [], next: after };
  for (let looked = 0; looked < MOST_LOOKED_AT && (looked === 0 || page.next !== null); looked += AT_ONCE) {
    page = await ask({ after: page.next, limit: AT_ONCE });
    const inside = page.hits.filter(({ document }) => isWanted(document.id));
    fitting += inside.length;
    hits.push(...inside.slice(0, Math.max(0, limit - hits.length)));
  }
  return { total: page.total, hits, next: null, fitting: { total: fitting, isCounted: page.next === null } };
}
