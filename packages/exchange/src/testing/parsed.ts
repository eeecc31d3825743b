import { DOMParser, parseHTML } from 'linkedom';

/** The little of an element that a test asks. */
export interface ParsedElement {
  readonly textContent: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): ParsedElement | null;
  querySelectorAll(selector: string): Iterable<ParsedElement>;
}

const parse = parseHTML as unknown as (html: string) => { readonly document: ParsedElement };
const Parser = DOMParser as unknown as new () => { parseFromString(xml: string, type: 'text/xml'): ParsedElement };

/** A page as another library reads it. */
export function parsedPage(html: string): ParsedElement {
  return parse(html).document;
}
/** An XML document as another library reads it. */
export function parsedXml(xml: string): ParsedElement {
  return new Parser().parseFromString(xml, 'text/xml');
}
