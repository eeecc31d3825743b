// @ts-check
/** How each state that the design shows comes about in the running program. */

/**
 * @typedef {object} Stage
 * @property {import('@playwright/test').Page} page
 * @property {import('./readout.mjs').Readout} readout
 */

/**
 * @typedef {object} State
 * @property {readonly string[]} [own] arguments of a server of its own; without, the state is shown from the sample
 * @property {true} [moves] it never comes to rest
 * @property {(stage: Stage) => Promise<unknown>} show
 */

const NOTHING_READ = ['--no-sample'];
const MEETINGS_TOO_MANY = 420;
const SLOW_MS = 4_000;
/** Longer than a picture is waited for. */
const NEVER_MS = 120_000;
const STORY = {
  title: 'Helsinki calls Gaborone',
  text: 'President Ilmari Vuorensola of Finland spoke by telephone with Prime Minister Thandiwe Mokoena of Botswana on Tuesday, the Finnish presidency said.',
};

/** @type {Record<string, State>} */
export const STATES = {
  explore: { show: ({ page, readout }) => open(page, readout, '/') },
  contact: {
    show: async ({ page, readout }) => open(page, readout, `/?select=contact.${await told(readout, () => true)}`),
  },
  dispute: {
    show: async ({ page, readout }) =>
      open(page, readout, `/?select=contact.${await told(readout, (one) => one.status !== 'held')}`),
  },
  'graph-on-phone': { show: ({ page, readout }) => open(page, readout, '/?show=graph') },
  person: {
    show: async ({ page, readout }) => open(page, readout, `/?select=person.${await facet(readout, 'people')}`),
  },
  country: {
    show: async ({ page, readout }) =>
      open(page, readout, `/?draw=countries&select=side.${await facet(readout, 'countries', 1)}`),
  },
  agreement: {
    show: async ({ page, readout }) =>
      open(page, readout, `/?select=agreement.${await facet(readout, 'agreements')}&amount=all`),
  },
  people: { show: ({ page, readout }) => open(page, readout, '/?draw=people') },
  countries: {
    show: async ({ page, readout }) => {
      const ends = [await facet(readout, 'countries'), await facet(readout, 'countries', 1)]
        .map((id) => `side.${id}`)
        .sort();
      return open(page, readout, `/?draw=countries&select=pair.${ends.join('~')}`);
    },
  },
  filtered: { show: ({ page, readout }) => open(page, readout, '/?kind=phone-call&from=2022-01-01&to=2022-06-30') },
  'filter-hides-all': { show: ({ page, readout }) => page.goto(`${readout.address}/?status=denied`) },
  matrix: { show: ({ page, readout }) => page.goto(`${readout.address}/?show=matrix`) },
  table: { show: ({ page, readout }) => page.goto(`${readout.address}/?show=table`) },
  path: {
    show: async ({ page, readout }) => {
      const [from, to] = await farApart(readout);
      return open(page, readout, `/?select=path.any.1.person.${from}~person.${to}`);
    },
  },
  compare: {
    show: async ({ page, readout }) => page.goto(`${readout.address}/?compare=${await richest(readout)}&point=1`),
  },
  document: {
    show: async ({ page, readout }) => {
      await open(page, readout, `/?select=contact.${await told(readout, () => true)}`);
      await page
        .getByRole('button', { name: /^Document/u })
        .first()
        .click();
    },
  },
  search: {
    show: async ({ page, readout }) => {
      await open(page, readout, '/');
      await page.getByRole('combobox', { name: 'Search' }).fill('bl');
    },
  },
  'search-finds-nothing': {
    show: async ({ page, readout }) => {
      await open(page, readout, '/');
      await page.getByRole('combobox', { name: 'Search' }).fill('Zelenski');
    },
  },
  expand: {
    show: async ({ page, readout }) => {
      await open(page, readout, `/?select=person.${await facet(readout, 'people')}`);
      await page.getByRole('button', { name: 'Expand' }).first().click();
    },
  },
  'capped-expansion': {
    show: async ({ page, readout }) => {
      await STATES['expand']?.show({ page, readout });
      await page.getByRole('dialog').getByRole('radio', { name: '10' }).check({ force: true });
      await page.getByRole('button', { name: /^Add \d+/u }).click();
    },
  },
  export: {
    show: async ({ page, readout }) => {
      await open(page, readout, `/?select=person.${await facet(readout, 'people')}`);
      await page.getByRole('button', { name: 'Export this view' }).click();
      await page.locator('iframe[title="Preview of the report"]').waitFor({ timeout: 45_000 });
    },
  },
  add: {
    show: async ({ page, readout }) => {
      await open(page, readout, '/');
      await page.getByRole('button', { name: /^Add/u }).first().click();
    },
  },
  keys: {
    show: async ({ page, readout }) => {
      await open(page, readout, '/');
      await page
        .getByRole('button', { name: /[Kk]ey/u })
        .first()
        .click();
    },
  },
  loading: {
    moves: true,
    show: async ({ page, readout }) => {
      await page.route('**/api/graph**', async (route) => {
        await new Promise((done) => setTimeout(done, NEVER_MS));
        await route.abort().catch(() => undefined);
      });
      await page.goto(readout.address);
      await page.waitForTimeout(SLOW_MS + 2_000);
    },
  },
  empty: { own: NOTHING_READ, show: ({ page, readout }) => page.goto(readout.address) },
  importing: {
    own: NOTHING_READ,
    show: async ({ page, readout }) => {
      await page.goto(readout.address);
      await drop(page, [...stories(6, 3), { name: 'broken.pdf', text: '%PDF-1.7 nothing more' }]);
      await page.getByRole('region', { name: 'Reading documents' }).waitFor();
    },
  },
  'too-many': {
    own: NOTHING_READ,
    show: async ({ page, readout }) => {
      await page.goto(readout.address);
      await drop(page, stories(MEETINGS_TOO_MANY / 20, 20));
      await page
        .getByText(/^Read \d+ documents/u)
        .first()
        .waitFor({ timeout: 120_000 });
      await page.goto(`${readout.address}/?amount=all`);
    },
  },
  'old-link': {
    show: ({ page, readout }) => open(page, readout, '/?v=1&from=2022-02-31&select=contact.aaaaaaaaaaaaaaaa'),
  },
  'store-away': {
    own: [],
    show: async ({ page, readout }) => {
      await open(page, readout, `/?select=contact.${await told(readout, () => true)}`);
      await readout.stop();
      const filters = page.getByRole('checkbox', { name: /^Meeting,/u });
      if (await filters.isVisible()) await filters.uncheck({ force: true });
      else await page.getByRole('button', { name: 'Table', exact: true }).click();
    },
  },
};

/**
 * Opens an address and waits until it is drawn.
 * @param {import('@playwright/test').Page} page
 * @param {import('./readout.mjs').Readout} readout
 * @param {string} address
 */
async function open(page, readout, address) {
  await page.goto(`${readout.address}${address}`);
  await page
    .getByRole('group', { name: 'Contact graph' })
    .or(page.getByRole('table'))
    .first()
    .waitFor({ timeout: 45_000 });
}

/**
 * The contact that most documents tell of.
 * @param {import('./readout.mjs').Readout} readout
 * @param {(contact: { status: string, documents: number }) => boolean} isWanted
 */
async function told(readout, isWanted) {
  const { contacts } = /** @type {{ contacts: { id: string, status: string, documents: number }[] }} */ (
    await ask(`${readout.address}/api/graph?limit=5000`)
  );
  return contacts.filter(isWanted).toSorted((a, b) => b.documents - a.documents)[0]?.id ?? '';
}

/**
 * The contact whose accounts make most points that can be compared.
 * @param {import('./readout.mjs').Readout} readout
 */
async function richest(readout) {
  const { contacts } = /** @type {{ contacts: { id: string, documents: number }[] }} */ (
    await ask(`${readout.address}/api/graph?limit=5000`)
  );
  let best = { id: '', points: -1 };
  for (const { id } of contacts.filter(({ documents }) => documents > 1)) {
    const { points } = /** @type {{ points: unknown[] }} */ (
      await ask(`${readout.address}/api/contacts/${id}/comparison`)
    );
    if (points.length > best.points) best = { id, points: points.length };
  }
  return best.id;
}

/**
 * Two people with as many hops between them as any of the busiest have.
 * @param {import('./readout.mjs').Readout} readout
 */
async function farApart(readout) {
  let best = { ends: ['', ''], hops: -1 };
  const facets = /** @type {{ people: { value: string }[] }} */ (await ask(`${readout.address}/api/facets`));
  const people = facets.people.slice(0, 12).map(({ value }) => value);
  for (const [at, one] of people.entries()) {
    for (const other of people.slice(at + 1)) {
      const ends = [one, other].sort();
      const asked = `between=people&start=${ends[0]}&end=${ends[1]}&order=any`;
      const { paths } = /** @type {{ paths: unknown[][] }} */ (await ask(`${readout.address}/api/paths?${asked}`));
      const hops = paths[0]?.length ?? -1;
      if (hops > best.hops) best = { ends, hops };
    }
  }
  return best.ends;
}

/**
 * @param {import('./readout.mjs').Readout} readout
 * @param {'people' | 'countries' | 'agreements'} name
 * @param {number} [rank]
 */
async function facet(readout, name, rank = 0) {
  const facets = /** @type {Record<string, { value: string }[]>} */ (await ask(`${readout.address}/api/facets`));
  return facets[name]?.[rank]?.value ?? '';
}

/** @param {string} url */
async function ask(url) {
  return (await fetch(url)).json();
}

/**
 * Texts of made meetings, so many in each.
 * @param {number} texts
 * @param {number} each
 */
function stories(texts, each) {
  return Array.from({ length: texts }, (_, text) => ({
    name: `account-${String(text + 1)}.txt`,
    text: Array.from({ length: each }, (_none, at) => meeting(text * each + at)).join('\n\n'),
  })).concat([{ name: 'helsinki.txt', text: STORY.text }]);
}

const NAMES = ['ba', 'do', 'fe', 'gi', 'ku', 'la', 'mo', 'ne', 'pi', 'ra', 'so', 'tu', 've', 'zo'];
const COUNTRIES = ['Peru', 'Italy', 'Finland', 'Spain', 'Kenya', 'Chile', 'Ghana', 'Norway', 'Nepal', 'Cuba'];

/** @param {number} at */
function meeting(at) {
  const word = (/** @type {number} */ seed) => {
    const letters = [0, 1, 2].map((place) => NAMES[Math.floor(seed / NAMES.length ** place) % NAMES.length]).join('');
    return `${letters.charAt(0).toUpperCase()}${letters.slice(1)}n`;
  };
  const of = (/** @type {number} */ number) =>
    `${word(number * 7 + 3)} ${word(number * 31 + 11)} of ${COUNTRIES[number % 10]}`;
  return `President ${of(2 * at)} met President ${of(2 * at + 1)} in Geneva on ${String(1 + (at % 28))} March 2022.`;
}

/**
 * Lets go of files over the page, as a hand that dragged them there does.
 * @param {import('@playwright/test').Page} page
 * @param {readonly { name: string, text: string }[]} files
 */
async function drop(page, files) {
  await page.getByRole('button', { name: /^Add/u }).first().waitFor();
  await page.evaluate((given) => {
    const transfer = new DataTransfer();
    for (const { name, text } of given) transfer.items.add(new File([text], name));
    for (const type of ['dragenter', 'dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }
  }, files);
}
