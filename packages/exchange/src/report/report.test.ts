import {
  EVERYTHING,
  FilterSchema,
  hashOf,
  NO_FILTER,
  type Day,
  type DecidedLine,
  type DecisionId,
} from '@readout/domain';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parsedPage } from '../testing/parsed.ts';
import { takenOf, toldContact } from '../testing/told-contact.ts';
import { filteredBy } from './filtered-by.ts';
import { reportOf } from './report.ts';

const aya = { name: 'Aya Quill', side: 'peru' };
const evil = { name: '<img src=x onerror=alert(1)>', side: 'chad' };
const call = toldContact('call', `Aya Quill rang ${evil.name} & "friends".`, {
  between: [aya, evil],
  url: 'javascript:alert(1)',
});
const plan = toldContact('plan', 'Aya Quill is to meet somebody.', {
  between: [aya],
  kind: 'meeting',
  status: 'planned',
  earliest: null,
  latest: null,
  open: ['several ministers'],
});
const alone = toldContact('alone', 'Peru wrote a letter.', { kind: 'letter', url: 'https://example.org/a' });
const options = {
  collection: 'All documents',
  period: { earliest: null, latest: null },
  named: '',
  filtered: '',
  drawing: null,
  fullPassages: true,
};
const report = reportOf(takenOf([call, plan, alone]), options);
const document = parsedPage(report);

describe('the report of a view', () => {
  it('runs nothing and fetches nothing: its content policy allows its own style sheet alone', () => {
    expect([...document.querySelectorAll('script, img, link, iframe, object, [onerror], [style]')]).toEqual([]);
    const style = document.querySelector('style')?.textContent ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain(
      `default-src 'none'; style-src 'sha256-${hash}'`,
    );
  });

  it('has every reference lead to a footnote with the very words, and back', () => {
    const references = [...document.querySelectorAll('sup a')];
    const notes = [...document.querySelectorAll('ol > li')];
    expect(notes.map((note) => note.querySelector('bdi')?.textContent)).toEqual(
      [call, plan, alone].map(({ accounts }) => accounts[0]?.passages[0]?.text),
    );
    for (const reference of references)
      expect(document.querySelector(reference.getAttribute('href') ?? '-')).not.toBeNull();
    for (const note of notes)
      expect(document.querySelector(note.querySelector('.back')?.getAttribute('href') ?? '-')).not.toBeNull();
  });

  it('tells of each person what was held and what is only planned, and what is not known', () => {
    const prose = [...document.querySelectorAll('section > p')].map(({ textContent }) => textContent);
    expect(prose[0]).toBe(
      'Spoke by telephone with <img src=x onerror=alert(1)> on 1 February 2022 (told by one side)[1]. Planned: a meeting with “several ministers” on a day that is not given (told by one side)[2].',
    );
    expect(prose.at(-1)).toMatch(/^Corresponded with somebody who is not named/u);
  });

  it('says at a passage that a model found what rests on it, and nothing where the rules did', () => {
    const by = (rules: string[]) => ({ ...call, accounts: call.accounts.map((account) => ({ ...account, rules })) });
    const notes = (rules: string[]): string[] =>
      [...parsedPage(reportOf(takenOf([by(rules)]), options)).querySelectorAll('ol > li')].map(
        ({ textContent }) => textContent,
      );
    expect(notes(['model.said'])[0]).toContain('paragraph 1, found by a model');
    expect(notes(['verb', 'model.said'])[0]).toContain('paragraph 1, found by rules and by a model');
    expect(notes(['verb'])[0]).not.toContain('found by');
  });

  it('links to addresses of the web alone', () => {
    const addresses = [...document.querySelectorAll('cite a')].map((link) => link.getAttribute('href'));
    expect(addresses).toEqual(['https://example.org/a']);
  });

  it('says beside a passage what analysts put right and noted, as text alone', () => {
    const [account] = call.accounts;
    if (account === undefined) throw new Error('there is one');
    const line: DecidedLine = {
      ...{ account: account.id, decision: '00000000-0000-4000-8000-000000000001' as DecisionId, what: 'correct' },
      ...{ by: 'Ana <b>Ruiz</b>', at: '2022-03-01T10:00:00Z', why: null, name: null },
      correction: { of: 'kind', kind: 'phone-call' },
      read: { of: 'kind', kind: 'talks' },
    };
    const note: DecidedLine = { ...line, what: 'note', why: 'Ask Rome', correction: null, read: null };
    const decided = { ...call, accounts: [{ ...account, decided: [line, note] }] };
    const item = parsedPage(reportOf(takenOf([decided]), options)).querySelector('ol > li');
    expect([...(item?.querySelectorAll('.decided') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Corrected by Ana <b>Ruiz</b>, 1 March 2022: the kind is phone call, the text was read as talks.',
      'Note by Ana <b>Ruiz</b>, 1 March 2022: Ask Rome.',
    ]);
  });

  it('says by what the view is filtered, in the words of the filters, and nothing where all is shown', () => {
    const filter = FilterSchema.parse({
      ...{
        ...NO_FILTER,
        kinds: ['meeting', 'talks'],
        countries: ['peru'],
        people: [hashOf('leader', 'x')],
        topics: ['energy', 'chile'],
        atLeast: 2,
      },
      ...{ certainty: 'possibly', period: { earliest: '2022-02-01', latest: '2022-02-28' } },
    });
    const facets = { countries: [], people: [{ value: hashOf('leader', 'x'), label: evil.name }] };
    const filtered = filteredBy(filter, { ...EVERYTHING, knownBy: '2022-03-01' as Day }, facets as never);
    const page = parsedPage(reportOf(takenOf([call]), { ...options, filtered }));
    expect(page.querySelector('h1 + .filtered')?.textContent).toBe(
      `Filtered: period 1 to 28 February 2022; uncertain dates certainly or possibly in the period; kind Meeting or Talks; country Peru; person ${evil.name}; topics Energy or Chile; at least 2 contacts per pair; as it could be known by 1 March 2022.`,
    );
    expect(page.querySelector('img')).toBeNull();
    expect(filteredBy(NO_FILTER, EVERYTHING, facets as never)).toBe('');
    expect(document.querySelector('.filtered')).toBeNull();
  });

  it('gives places without words where that is asked', () => {
    const places = reportOf(takenOf([call]), { ...options, fullPassages: false });
    expect(places).not.toContain('friends');
    expect(parsedPage(places).querySelector('ol > li')?.textContent).toContain('paragraph 1');
  });
});
