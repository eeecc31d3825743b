import type { PageDocument, PageElement } from './dom.ts';

/** Rules of a page's own style sheets that hide elements for good. Wider selectors (the whole body of an AMP page until it is ready) do not count. */
const SIMPLE_SELECTOR = /^[a-z][a-z0-9]*(?:[.#][\w-]+)+$|^(?:[.#][\w-]+)+$/iu;
const HIDES =
  /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:left|top|right|text-indent)\s*:\s*-\d{3,}(?:px|em|rem)?|font-size\s*:\s*0(?:px|em|%)?\s*(?:;|$|!)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$|!)|clip\s*:\s*rect\(\s*[01](?:px)?[ ,])/iu;
const HIDDEN_CLASSES =
  '.sr-only,.visually-hidden,.visuallyhidden,.screen-reader-text,.screen-reader-only,.element-invisible';
const LONGEST_STYLE = 200_000;

/** The elements that a reader of the page does not see: by attribute, own style, the page's simple style rules or usual class names. */
export function hiddenElements(page: PageDocument): PageElement[] {
  const hidden: PageElement[] = [];
  for (const element of page.querySelectorAll('[hidden],[aria-hidden="true"],dialog:not([open])')) hidden.push(element);
  for (const element of page.querySelectorAll('[style]')) {
    if (HIDES.test(element.getAttribute('style') ?? '')) hidden.push(element);
  }
  const selectors = [HIDDEN_CLASSES, ...hidingSelectors(page)];
  for (const selector of selectors) {
    for (const element of page.querySelectorAll(selector)) hidden.push(element);
  }
  return hidden;
}

function hidingSelectors(page: PageDocument): string[] {
  const selectors: string[] = [];
  for (const style of page.querySelectorAll('style')) {
    const css = (style.textContent ?? '').slice(0, LONGEST_STYLE);
    for (const { selector, body } of topLevelRules(css)) {
      if (!HIDES.test(body)) continue;
      selectors.push(
        ...selector
          .split(',')
          .map((part) => part.trim())
          .filter((part) => SIMPLE_SELECTOR.test(part)),
      );
    }
  }
  return selectors;
}

/** The rules outside of at-rules (what holds for print or narrow screens hides nothing from everybody). */
function* topLevelRules(css: string): Generator<{ selector: string; body: string }> {
  const text = css.replace(/\/\*[\s\S]*?\*\//gu, '');
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{', at);
    if (open < 0) return;
    const selector = text.slice(at, open).trim();
    let depth = 1;
    let end = open + 1;
    for (; end < text.length && depth > 0; end++) {
      if (text[end] === '{') depth++;
      else if (text[end] === '}') depth--;
    }
    if (!selector.startsWith('@')) yield { selector, body: text.slice(open + 1, end - 1) };
    at = end;
  }
}
