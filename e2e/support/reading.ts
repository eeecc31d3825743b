import { createClient, type ApiClient } from '@readout/api';
import { EVERYTHING_ASKED } from './asked.ts';
import { expect } from './journey.ts';
import type { Locator, Page } from '@playwright/test';

/** The canvas's group of plates and events, once it has been drawn. */
export async function canvasOf(page: Page): Promise<Locator> {
  const canvas = page.getByRole('group', { name: 'Contact graph' });
  await expect(canvas.getByRole('button').first()).toBeVisible({ timeout: 45_000 });
  return canvas;
}

/** Where everything on the canvas stands, by its name without counts; what shares a name is left out. */
async function placesOnCanvas(page: Page): Promise<ReadonlyMap<string, string>> {
  const canvas = await canvasOf(page);
  const found = await canvas.getByRole('button').evaluateAll((buttons) =>
    buttons.map((button): [string, string] => {
      const { left, top, width, height } = button.getBoundingClientRect();
      const name = (button.getAttribute('aria-label') ?? '').replace(/, \d+ contacts?/u, '').replace(/, pinned$/u, '');
      return [name, `${String(Math.round(left + width / 2))} ${String(Math.round(top + height / 2))}`];
    }),
  );
  const names = found.map(([name]) => name);
  return new Map(found.filter(([name]) => names.indexOf(name) === names.lastIndexOf(name)));
}

/** Waits until every plate has found its place and nothing glides. */
export async function atRest(page: Page): Promise<ReadonlyMap<string, string>> {
  const drawing = page.locator('[data-view="graph"]');
  let last = await placesOnCanvas(page);
  let agreeing = 0;
  // A glide takes 600 ms, and on a busy machine frames lie far apart.
  await expect
    .poll(
      async () => {
        const before = last;
        last = await placesOnCanvas(page);
        const isSame = last.size === before.size && [...last].every(([name, place]) => before.get(name) === place);
        const isPlaced = (await drawing.getAttribute('aria-busy')) === 'false';
        agreeing = isSame && isPlaced ? agreeing + 1 : 0;
        return agreeing;
      },
      { intervals: [350], timeout: 60_000 },
    )
    .toBeGreaterThanOrEqual(3);
  return last;
}

/** What stands elsewhere now, with both places. A plate whose count changed is wider, which may round its middle one pixel off. */
export function movedBetween(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const numbers = (place: string): number[] => place.split(' ').map(Number);
  return [...before].flatMap(([name, place]) => {
    const now = after.get(name);
    if (now === undefined) return [];
    const [was, is] = [numbers(place), numbers(now)];
    return was.every((one, at) => Math.abs(one - (is[at] ?? one)) <= 1) ? [] : [`${name}: ${place} → ${now}`];
  });
}

/**
 * What stands elsewhere in the drawing now, whatever the camera did: where it turned, all places on the screen are the ones before, larger
 * or smaller by one number and shifted by one. Places are whole pixels, so that a few may be rounded off.
 */
export function movedInDrawing(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const names = [...before.keys()].filter((name) => after.has(name));
  const placesIn = (places: ReadonlyMap<string, string>): [number, number][] =>
    names.map((name) => {
      const [x = 0, y = 0] = (places.get(name) ?? '').split(' ').map(Number);
      return [x, y];
    });
  const fromMiddle = (places: readonly [number, number][]): [number, number][] => {
    const mean = (axis: 0 | 1): number => places.reduce((sum, place) => sum + place[axis], 0) / places.length;
    const [x, y] = [mean(0), mean(1)];
    return places.map((place) => [place[0] - x, place[1] - y]);
  };
  const [was, is] = [fromMiddle(placesIn(before)), fromMiddle(placesIn(after))];
  const spread = (places: readonly [number, number][]): number => Math.hypot(...places.flat());
  const scale = spread(is) / spread(was);
  const slack = 2 + scale;
  return names.filter((_, at) => {
    const [[x, y], [nowX, nowY]] = [was[at] ?? [0, 0], is[at] ?? [0, 0]];
    return Math.hypot(nowX - scale * x, nowY - scale * y) > slack;
  });
}

/** The pane on the right. */
export function paneOf(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Reading pane' });
}

/** Opens a plate or event of the canvas by its name, as somebody does who uses keys. */
export async function openOnCanvas(page: Page, name: RegExp): Promise<void> {
  const canvas = await canvasOf(page);
  await canvas.getByRole('button', { name }).first().focus();
  await page.keyboard.press('Enter');
}

/** Asks the server itself, to hold what the page shows against it. */
export function serverAt(address: string): ApiClient {
  return createClient(address, fetch);
}

/** The person with most contacts, and how many there are. */
export async function busiestPerson(server: ApiClient): Promise<{ id: string; label: string }> {
  const [first] = (await server.facets(EVERYTHING_ASKED)).people;
  if (first === undefined) throw new Error('the store holds nobody');
  return { id: first.value, label: first.label };
}

/** The passage on the page is the very slice of its document that the server says it is. */
export async function expectPassageOf(page: Page, server: ApiClient, contact: string): Promise<void> {
  const { accounts } = await server.contact(contact);
  const passage = accounts[0]?.passages[0];
  if (accounts[0] === undefined || passage === undefined) throw new Error('a contact without a passage');
  if (passage.in === 'text') {
    const { text } = await server.documentText(accounts[0].document.id, { start: passage.start, end: passage.end });
    expect(text).toBe(passage.text);
  }
  const shown = await paneOf(page).getByRole('blockquote').allTextContents();
  const plain = (words: string): string => words.replace(/\s+/gu, ' ').trim();
  expect(shown.some((quote) => plain(quote).includes(plain(passage.text)))).toBe(true);
}

/** The contact that the address says is selected, as soon as it says so. */
export async function selectedContact(page: Page): Promise<string> {
  await page.waitForURL(SELECTED);
  return SELECTED.exec(page.url())?.[1] ?? '';
}
const SELECTED = /select=contact\.([a-z2-7]{16})/u;

/** Types keys faster than anything is drawn; after each, how many rows below the first one the focus stands. */
export async function rowsWalkedWithinOneFrame(page: Page, keys: readonly string[]): Promise<readonly number[]> {
  return page.evaluate((typed) => {
    const row = (): number => Number(document.activeElement?.closest('[data-row]')?.getAttribute('data-row'));
    const first = row();
    return typed.map((key) => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      return row() - first;
    });
  }, keys);
}
