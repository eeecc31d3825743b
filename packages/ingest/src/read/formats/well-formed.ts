/** Whether XML holds together, as far as reading needs to know. */
export interface WellFormedness {
  /** What is wrong, in words; null where nothing was found. */
  readonly fault: string | null;
  /** The text ends before its root does. */
  readonly isCutOff: boolean;
  /** The numbers (from 1) of items that are closed. */
  readonly closesItems: ReadonlySet<number>;
}

const TOKEN = /<!\[CDATA\[|<!--|<\?|<(\/?)([A-Za-z_][\w:.-]*)|&/gu;
const ENTITY = /&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/iuy;
const NAMED = /&([A-Za-z]\w{1,30});/uy;

/** Looks through XML in one pass: open and closed elements, entities it does not declare, bare ampersands, a missing end. */
export function wellFormedness(xml: string): WellFormedness {
  const open: string[] = [];
  const closesItems = new Set<number>();
  const faults = new Set<string>();
  let items = 0;
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(xml); token !== null; token = TOKEN.exec(xml)) {
    const [mark, slash, name = ''] = token;
    if (mark === '<![CDATA[' || mark === '<!--' || mark === '<?') {
      const end = xml.indexOf(mark === '<!--' ? '-->' : mark === '<?' ? '?>' : ']]>', token.index);
      if (end < 0) break;
      TOKEN.lastIndex = end + 2;
    } else if (mark === '&') {
      faults.add(entityFault(xml, token.index));
    } else if (slash === '/') {
      if (open.at(-1) !== name) faults.add(`</${name}> closes nothing that is open`);
      while (open.length > 0 && open.pop() !== name);
      if (isItem(name)) closesItems.add(items);
    } else {
      const end = tagEnd(xml, TOKEN.lastIndex);
      if (isItem(name)) items++;
      if (xml[end - 1] !== '/') open.push(name);
      else if (isItem(name)) closesItems.add(items);
      TOKEN.lastIndex = end;
    }
  }
  const isCutOff = open.length > 0;
  if (isCutOff) faults.add(`it is cut off before </${open[0] ?? ''}>`);
  faults.delete('');
  return { fault: faults.size === 0 ? null : [...faults].slice(0, 3).join('; '), isCutOff, closesItems };
}

function entityFault(xml: string, at: number): string {
  ENTITY.lastIndex = at;
  if (ENTITY.test(xml)) return '';
  NAMED.lastIndex = at;
  const name = NAMED.exec(xml)?.[1];
  return name === undefined ? 'a bare “&”' : `the undeclared entity &${name};`;
}

function tagEnd(xml: string, from: number): number {
  let quote = '';
  for (let at = from; at < xml.length; at++) {
    const mark = xml[at] ?? '';
    if (quote !== '') {
      if (mark === quote) quote = '';
    } else if (mark === '"' || mark === "'") {
      quote = mark;
    } else if (mark === '>') {
      return at;
    }
  }
  return xml.length;
}

function isItem(name: string): boolean {
  return /^(?:\w+:)?(?:item|entry)$/iu.test(name);
}
