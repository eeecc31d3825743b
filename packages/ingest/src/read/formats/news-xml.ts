import type { About } from '../about/about.ts';
import { dayOfField } from '../about/printed-day.ts';
import { withoutProlog } from '../detect-format.ts';
import { buildBlocks } from '../html/build-blocks.ts';
import { parseXml, type PageElement } from '../html/dom.ts';
import { fragmentBlocks } from '../html/fragment.ts';
import { makeDocument } from '../make-document.ts';
import { oneLine } from '../normalise/characters.ts';
import { problem } from '../problems.ts';
import { refused, type Reading, type Source } from '../source.ts';
import { Gathered } from './records.ts';

/** The roots of what agencies send: NITF, NewsML 1, NewsML-G2 (all of the IPTC). */
const ROOT = /^\s*<(?:[\w-]+:)?(?:nitf|NewsML|newsMessage|newsItem)[\s>]/u;
/** Where the text stands, the most telling first: NITF by itself or within NewsML, a page within G2, the data of NewsML 1. */
const CONTENTS = ['body.content', 'body', 'inlineXML', 'inlineData', 'DataContent'];
const NOT_THE_TEXT = new Set(['media', 'body.head', 'body.end', 'head', 'title']);
const DAYS = ['date.issue', 'story.date', 'date.release', 'contentCreated', 'versionCreated', 'DateId', 'FirstCreated'];
const DAY_ATTRIBUTES = ['norm', 'date.publication'];

const PROVIDERS = ['provider', 'Provider'];

/** Whether a text is a story in a news agency's XML. */
export function looksLikeNewsXml(text: string): boolean {
  return ROOT.test(withoutProlog(text.slice(0, 4_000)));
}

/** Reads the stories of a news agency's XML: headline, day and text, without captions and what is said for editors alone. */
export function readNewsXml(text: string, source: Source): Reading {
  const root = parseXml(text);
  const ofAll = firstNamed(root, PROVIDERS);
  const items = root === null ? [] : storiesOf(root);
  const gathered = new Gathered(source);
  let texts = 0;
  for (const [at, item] of items.entries()) {
    const where = items.length === 1 ? null : `Item ${String(at + 1)}`;
    const body = bodyOf(item);
    if (body === null) continue;
    texts++;
    const origins =
      where === null
        ? body.origins
        : [{ start: 0, end: body.text.length, unit: 'item' as const, label: String(at + 1) }];
    const own = aboutStory(item, ofAll);
    gathered.add(makeDocument(source, { text: body.text, origins, own, printed: {}, where }), where ?? 'The story');
  }
  return texts === 0 ? refused(problem('xml-without-text', source.file)) : gathered.reading();
}

/** The stories of a message, each without those that stand within it: they are stories of their own, and each element is then of one story. */
function storiesOf(root: PageElement): PageElement[] {
  if (nameOf(root) === 'nitf' || nameOf(root) === 'newsItem') return [root];
  const named = [...root.querySelectorAll('*')].filter((one) => /^newsItem$/iu.test(nameOf(one)));
  for (const story of named) story.remove();
  return named.length > 0 ? named : [root];
}

function bodyOf(story: PageElement): ReturnType<typeof buildBlocks> | null {
  for (const name of CONTENTS) {
    const content = firstNamed(story, [name]);
    if (content === null) continue;
    for (const part of [...content.querySelectorAll('*')]) if (NOT_THE_TEXT.has(nameOf(part))) part.remove();
    const inner = (content as unknown as { readonly innerHTML: string }).innerHTML;
    const isPlain = [...content.children].length === 0;
    const markup = isPlain ? inner.replaceAll(/\n\s*\n/gu, '<br><br>') : inner;
    const built = buildBlocks(fragmentBlocks(asHtml(markup)).filter(({ text }) => text !== ''));
    if (built.text !== '') return built;
  }
  return null;
}

/** NITF's own elements within a paragraph mark names and need nothing; its lower headlines are headings. */
function asHtml(markup: string): string {
  return markup.replaceAll(/<(\/?)(?:[\w-]+:)?hl2(?=[\s>])/giu, '<$1h2').replaceAll(/<(\/?)[\w-]+:(?=[a-z])/giu, '<$1');
}

function aboutStory(story: PageElement, ofAll: PageElement | null): Partial<About> {
  const day = DAYS.map((name) => firstNamed(story, [name]))
    .flatMap((one) => (one === null ? [] : [...DAY_ATTRIBUTES.map((at) => one.getAttribute(at)), one.textContent]))
    .map((given) => (given === null || given.trim() === '' ? null : dayOfField(given)))
    .find((found) => found !== null);
  const named = firstNamed(story, ['pubdata']);
  const provider = firstNamed(story, [...PROVIDERS, 'distributor']) ?? ofAll;
  const party = provider === null ? null : firstNamed(provider, ['name', 'Party']);
  return {
    title: oneLine(firstNamed(story, ['hl1', 'headline', 'HeadLine'])?.textContent ?? titleOf(story) ?? ''),
    publishedOn: day ?? null,
    publisher:
      oneLine(named?.getAttribute('name') ?? '') ??
      oneLine(party?.getAttribute('FormalName') ?? party?.textContent ?? provider?.textContent ?? ''),
  };
}

function titleOf(story: PageElement): string | null {
  const head = firstNamed(story, ['head']);
  return head === null ? null : (firstNamed(head, ['title'])?.textContent ?? null);
}

/** The first element of one of the names, by the order of the names. */
function firstNamed(within: PageElement | null, names: readonly string[]): PageElement | null {
  if (within === null) return null;
  const all = [...within.querySelectorAll('*')];
  for (const name of names) {
    const found = all.find((one) => nameOf(one) === name);
    if (found !== undefined) return found;
  }
  return null;
}

function nameOf(element: PageElement): string {
  return element.tagName.replace(/^[\w-]+:/u, '');
}
