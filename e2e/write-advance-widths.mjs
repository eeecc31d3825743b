// @ts-check
/**
 * Measures how wide every letter of the drawing's faces is, in the browser that shows them, and writes
 * packages/drawing/src/faces/advance-widths.generated.ts: `npm run build`, then `node e2e/write-advance-widths.mjs`. To be run
 * again when the faces or their sizes change.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { format } from 'prettier';
import { findBrowser } from '../tooling/browser.mjs';
import { ROOT } from '../tooling/run.mjs';
import { BROWSER_FLAGS } from './support/browser-flags.mjs';
import { startReadout, temporaryFolder } from './support/readout.mjs';

/** The styles of `FACES` in packages/drawing, each at the size that its optical size is taken from. */
const STYLES = {
  'sans-500': "500 11px 'Source Sans 3 Variable'",
  'sans-600': "600 13px 'Source Sans 3 Variable'",
  'sans-650': "650 11px 'Source Sans 3 Variable'",
  'sans-italic-500': "italic 500 11px 'Source Sans 3 Variable'",
  'serif-italic-500': "italic 500 13px 'Source Serif 4 Variable'",
};
/** First and last code points of the scripts that the faces hold: Latin, Greek, Cyrillic, marks of both, signs of text. */
const RANGES = /** @type {const} */ ([
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x259, 0x259],
  [0x2b0, 0x2dd],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x1e00, 0x1eff],
  [0x2010, 0x203a],
  [0x20ac, 0x20ac],
  [0x2116, 0x2122],
  [0x2248, 0x2265],
  [0x2460, 0x2473],
]);

const folder = await temporaryFolder();
const readout = await startReadout({ store: join(folder.path, 'readout.db'), args: ['--no-sample'] });
const browser = await chromium.launch({ ...findBrowser(), args: BROWSER_FLAGS });
try {
  const page = await browser.newPage();
  await page.goto(readout.address);
  const measured = await page.evaluate(measureAll, /** @type {const} */ ([STYLES, RANGES]));
  const styles = Object.entries(measured).map(
    ([style, ranges]) =>
      `  '${style}': {\n${Object.entries(ranges)
        .map(([start, widths]) => `    ${start}:\n      '${widths.map((width) => width.toString(36)).join(' ')}',\n`)
        .join('')}  },\n`,
  );
  const text = `/**
 * Written by \`node e2e/write-advance-widths.mjs\`: how far each letter goes, in thousandths of the size, base 36, from the
 * first code point of each range on; 0 where the faces have no such letter.
 */
export const ADVANCE_WIDTHS = {
${styles.join('')}} as const;
`;
  const formatted = await format(text, { parser: 'typescript', singleQuote: true, printWidth: 120 });
  await writeFile(join(ROOT, 'packages', 'drawing', 'src', 'faces', 'advance-widths.generated.ts'), formatted);
} finally {
  await browser.close();
  await readout.stop();
  await folder.remove();
}

/**
 * Runs in the page. A letter that the face lacks is as wide as the one of whichever face stands in.
 * @param {readonly [typeof STYLES, typeof RANGES]} asked
 * @returns {Promise<Record<string, Record<number, number[]>>>}
 */
async function measureAll([styles, ranges]) {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.fontKerning = 'none';
  context.textRendering = 'geometricPrecision';
  /** @type {Record<string, Record<number, number[]>>} */
  const found = {};
  for (const [style, font] of Object.entries(styles)) {
    const size = Number(/(\d+)px/u.exec(font)?.[1]);
    /** @type {Record<number, number[]>} */
    const own = (found[style] = {});
    for (const [first, last] of ranges) {
      const letters = Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));
      await document.fonts.load(font, letters.join(''));
      own[first] = letters.map((letter) => {
        const [one, other] = ['monospace', 'cursive'].map((fallback) => {
          context.font = `${font}, ${fallback}`;
          return context.measureText(letter).width;
        });
        return one === other && document.fonts.check(font, letter) ? Math.round(((one ?? 0) * 1000) / size) : 0;
      });
    }
  }
  return found;
}
