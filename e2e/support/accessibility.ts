import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** WCAG 2.0 to 2.2, A and AA, and what axe calls good practice: headings, landmarks. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What a journey does at each view it comes to. */
export type Look = (page: Page) => Promise<void>;

/** For a journey whose every view another journey has looked over already: axe takes longer than all that is done there. */
export const lookedOverElsewhere: Look = () => Promise.resolve();

/**
 * Fails with a readable list where axe finds something on the page as it stands.
 * `except` holds CSS selectors of what is left out, which a comment beside the call should justify.
 */
export async function expectAccessible(
  page: Page,
  { except = [] }: { except?: readonly string[] } = {},
): Promise<void> {
  // Only violations are told in full, and by one run in the page: the newer mode gathers every pass in full and carries it to a
  // second page, which took four times as long. It is for frames of other sites, of which there are none here.
  const axe = new AxeBuilder({ page }).options({ runOnly: RULES, resultTypes: ['violations'] }).setLegacyMode();
  for (const selector of except) axe.exclude(selector);
  const { violations, passes } = await axe.analyze();
  const found = violations.map(({ id, impact, help, nodes }) => {
    const where = nodes.map(({ target }) => target.join(' ')).join(', ');
    return `${id} (${impact ?? 'unrated'}): ${help} — ${where}`;
  });
  expect(found, 'axe should find nothing').toEqual([]);
  expect(passes.length, 'axe should have found something to look at').toBeGreaterThan(0);
}
