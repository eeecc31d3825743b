import { EVERYTHING_ASKED } from '../support/asked.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { expect, test } from '../support/journey.ts';
import { canvasOf, serverAt } from '../support/reading.ts';

test('a month is replayed by what could be known, step by step, and every step agrees with the server', async ({
  page,
  readout,
}) => {
  const server = serverAt(readout.address);
  await page.goto(`${readout.address}/?show=table`);
  const bar = page.getByRole('region', { name: 'Time bar' });
  await expect(bar.getByRole('slider')).toHaveCount(2);
  await bar.getByRole('radio', { name: 'we could know' }).check({ force: true });
  await expect(page).toHaveURL(/dating=known/u);
  const handle = bar.getByRole('slider', { name: 'Known by' });
  await handle.focus();
  await page.keyboard.press('Home');
  const standfirst = page.getByRole('status').first();
  let before = -1;
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press(';');
    await expect(page).toHaveURL(/knownBy=\d{4}-\d\d-\d\d/u);
    const knownBy = new URL(page.url()).searchParams.get('knownBy');
    const { summary } = await server.facets({
      ...EVERYTHING_ASKED,
      scope: { ...EVERYTHING_ASKED.scope, knownBy: knownBy as never },
    });
    await expect(standfirst).toContainText(`${String(summary.held)} contact`);
    await expect(standfirst).toContainText('As it could be known by');
    expect(summary.held).toBeGreaterThanOrEqual(before);
    before = summary.held;
  }
  expect(before).toBeGreaterThan(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'All that is known' }).click();
  await expect(page).not.toHaveURL(/knownBy/u);
});

test('the period is set on the time bar with keys and with the mouse, and one act takes it back', async ({
  page,
  readout,
}) => {
  await page.goto(readout.address);
  await canvasOf(page);
  const bar = page.getByRole('region', { name: 'Time bar' });
  const from = bar.getByRole('slider', { name: 'First day shown' });
  await from.focus();
  const start = await from.getAttribute('aria-valuetext');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(from).not.toHaveAttribute('aria-valuetext', start ?? '');
  await expect(page).toHaveURL(/from=/u);
  await expect(page.getByRole('textbox', { name: 'From', exact: true })).not.toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(page).not.toHaveURL(/from=/u);
  const line = bar.getByRole('img', { name: /^Contacts by day/u });
  const box = await line.boundingBox();
  if (box === null) throw new Error('the line is not on the screen');
  const at = (share: number): readonly [number, number] => [box.x + box.width * share, box.y + 20];
  await page.mouse.move(...at(0.2));
  await page.mouse.down();
  await page.mouse.move(...at(0.4), { steps: 4 });
  await page.mouse.move(...at(0.5), { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=.*to=/u);
  await expect(bar.getByRole('button', { name: 'Whole time' })).toBeVisible();
  await expectAccessible(page);
  await bar.getByRole('button', { name: 'Play' }).click();
  await expect(bar.getByRole('button', { name: 'Pause' })).toBeVisible();
  const dragged = new URL(page.url()).searchParams.get('to');
  await expect.poll(() => new URL(page.url()).searchParams.get('to')).not.toBe(dragged);
  await bar.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByTestId('announcer')).toContainText('Stopped at');
  await page.getByRole('button', { name: /^Undo/u }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('to')).toBe(dragged);
  await page.getByRole('button', { name: /^Undo/u }).click();
  await expect(page).not.toHaveURL(/from=/u);
});
