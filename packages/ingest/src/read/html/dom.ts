import { DOMParser, parseHTML } from 'linkedom';

/** The little of a DOM node that reading needs; typed here so that the package does not know the browser's globals. */
export interface PageNode {
  /** 1 element, 3 text; others are passed over. */
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  readonly parentElement: PageElement | null;
}

/** The little of a DOM element that reading needs. */
export interface PageElement extends PageNode {
  readonly tagName: string;
  readonly localName: string;
  readonly children: Iterable<PageElement>;
  readonly previousElementSibling: PageElement | null;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  remove(): void;
  contains(node: PageNode | null): boolean;
  matches(selector: string): boolean;
  closest(selector: string): PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** A parsed page. */
export interface PageDocument {
  readonly body: PageElement;
  readonly documentElement: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const parse = parseHTML as (html: string) => { readonly document: PageDocument };

/** Parses a page; a fragment gets the elements around it that a page has. No script runs, nothing is fetched. */
export function parsePage(html: string): PageDocument {
  const whole = /<body[\s>]/iu.test(html) && /<html[\s>]/iu.test(html);
  const source = whole ? html : `<!doctype html><html><head></head><body>${withoutShell(html)}</body></html>`;
  return parse(source).document;
}

/** Parses XML leniently: what is not well-formed is made out as far as possible. Entities are never expanded. */
export function parseXml(xml: string): PageElement | null {
  const document = new DOMParser().parseFromString(xml, 'text/xml') as unknown as PageDocument | null;
  return (document?.documentElement as PageElement | null | undefined) ?? null;
}

/** Whether the node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

function withoutShell(html: string): string {
  return html.replace(/<!doctype[^>]*>|<\/?(?:html|head|body)(?=[\s>/])[^>]*>/giu, '');
}
