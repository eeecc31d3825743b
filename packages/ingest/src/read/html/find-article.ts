import { Readability } from '@mozilla/readability';
import { blocksOf, type Block } from './blocks.ts';
import type { PageDocument, PageElement } from './dom.ts';

const MARK = 'data-readout-mark';
const MARKED = 'p,div,td,li,h2,h3,h4,blockquote,pre,section,article,main,span';
/** A container that holds this share of the prose of the best one is taken for it, if it is smaller. */
const ENOUGH_OF_THE_BEST = 0.85;
/** Beyond this its opinion costs seconds, and pages so large are rarely without a plain container. */
const MOST_ELEMENTS = 15_000;
const FEWEST_CHARACTERS = 40;
const WORD_PROCESSOR =
  'meta[name=generator i][content^="Microsoft Word" i],meta[name=generator i][content^=LibreOffice i],meta[name=generator i][content^=OpenOffice i],[class^=WordSection]';

/** The blocks of a cleaned page's article: of the smallest container that holds (nearly) all prose that any reader of pages would take. */
export function articleBlocks(page: PageDocument): Block[] {
  const whole = blocksOf(page.body);
  // What a word processor saved is nothing but the document; its notes stand behind the section.
  if (page.querySelector(WORD_PROCESSOR) !== null) return whole;
  const semantic = [
    ...page.querySelectorAll('[itemprop~=articleBody],article,[role=article],main,[role=main],.h-entry .e-content'),
  ];
  const candidates = semantic.map(candidateOf);
  const best = Math.max(0, ...candidates.map(({ prose }) => prose));
  if (best < proseOf(whole) * ENOUGH_OF_THE_BEST) {
    const located = locateByReadability(page);
    if (located !== null) candidates.push(candidateOf(located));
  }
  candidates.push({ element: page.body, blocks: whole, prose: proseOf(whole) });
  return smallestOf(candidates);
}

interface Candidate {
  readonly element: PageElement;
  readonly blocks: Block[];
  readonly prose: number;
}

function candidateOf(element: PageElement): Candidate {
  const blocks = blocksOf(element);
  return { element, blocks, prose: proseOf(blocks) };
}

/** The body comes last: it is taken only where nothing else holds prose, or the prose lies scattered outside of all others. */
function smallestOf(candidates: readonly Candidate[]): Block[] {
  const body = candidates.at(-1);
  const others = candidates.slice(0, -1);
  const most = Math.max(0, ...others.map(({ prose }) => prose));
  if (body === undefined || most === 0) return body?.blocks ?? [];
  const enough = others.filter(({ prose }) => prose >= most * ENOUGH_OF_THE_BEST);
  const lengthOf = ({ blocks }: Candidate): number => blocks.reduce((sum, block) => sum + block.text.length, 0);
  return enough.reduce((a, b) => (lengthOf(b) < lengthOf(a) ? b : a)).blocks;
}

/** Whether a block is running text rather than a headline, label or list of links. */
export function isProse(block: Pick<Block, 'text' | 'linked' | 'kind'>): boolean {
  const unlinked = lengthInLetters(block.text) - block.linked;
  if (block.kind === 'heading' || unlinked < FEWEST_CHARACTERS) return false;
  return /[.!?…。؟]["'”’»)\]]*(?:\s|$)/u.test(block.text) || unlinked >= FEWEST_CHARACTERS * 4;
}

/** How long a text would be in letters: a sign of Chinese or Japanese says as much as three of them. */
function lengthInLetters(text: string): number {
  return text.length + 2 * (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0);
}

function proseOf(blocks: readonly Block[]): number {
  return blocks.filter(isProse).reduce((sum, block) => sum + block.text.length - block.linked, 0);
}

/**
 * Where Readability sees the article. It is used to locate, not to read: the elements that it keeps are found again in
 * the page by marks, so that no short paragraph, table or line break is lost.
 */
function locateByReadability(page: PageDocument): PageElement | null {
  const marked = [...page.body.querySelectorAll(MARKED)];
  for (const [at, element] of marked.entries()) element.setAttribute(MARK, String(at));
  let content: PageElement | null;
  try {
    const copy = (page as unknown as { cloneNode(deep: boolean): never }).cloneNode(true);
    const options = {
      charThreshold: 100,
      maxElemsToParse: MOST_ELEMENTS,
      disableJSONLD: true,
      serializer: (node: unknown) => node as PageElement,
    };
    content = new Readability<PageElement>(copy, options).parse()?.content ?? null;
  } catch {
    // A page that it cannot take (too many elements, an odd tree) is read without its opinion.
    return null;
  }
  if (content === null) return null;
  const kept = [...content.querySelectorAll(`[${MARK}]`)]
    .map((element) => marked[Number(element.getAttribute(MARK))])
    .filter((element) => element !== undefined);
  return commonContainer(kept);
}

function commonContainer(elements: readonly PageElement[]): PageElement | null {
  const paragraphs = elements.filter((element) => isProseElement(element));
  const first = paragraphs[0];
  if (first === undefined) return null;
  let container: PageElement | null = first;
  while (container !== null && !paragraphs.every((element) => container?.contains(element) === true)) {
    container = container.parentElement;
  }
  return container;
}

function isProseElement(element: PageElement): boolean {
  return lengthInLetters((element.textContent ?? '').trim()) >= FEWEST_CHARACTERS;
}
