import { describe, expect, it } from 'vitest';
import { storableAddress } from './about.ts';
import { takeFrontMatter } from './front-matter.ts';
import { dayOfField, findDays } from './printed-day.ts';
import { bylineParts, printedHead } from './printed-head.ts';

describe('days', () => {
  it.each([
    ['Tuesday, 13th May, 2003', '2003-05-13'],
    ['MARCH 5, 2024', '2024-03-05'],
    ['21–22 July 2010', '2010-07-22'],
    ['4 октября 2019 года', '2019-10-04'],
    ['2019. április 11.', '2019-04-11'],
    ['22.10.2019', '2019-10-22'],
    ['17/06/2020', '2020-06-17'],
    ['8 December 2011', '2011-12-08'],
    ['14-Mar-2022', '2022-03-14'],
    ['Mar-14-2022', '2022-03-14'],
    ['令和4年3月14日', '2022-03-14'],
    ['中華民國111年3月14日', '2022-03-14'],
    ['2022년 3월 14일', '2022-03-14'],
    ['الاثنين ١٤ مارس ٢٠٢٢', '2022-03-14'],
    ['14 تشرين الثاني 2022', '2022-11-14'],
    ['۲۳ اسفند ۱۴۰۰', '2022-03-14'],
    ['14 มีนาคม 2565', '2022-03-14'],
    ['14 मार्च 2022', '2022-03-14'],
    ['14 במרץ 2022', '2022-03-14'],
    ['ngày 14 tháng 3 năm 2022', '2022-03-14'],
    ['2022 m. kovo 14 d.', '2022-03-14'],
    ['2022. gada 14. martā', '2022-03-14'],
    ['2022 жылғы 14 наурыз', '2022-03-14'],
    ['14 de març del 2022', '2022-03-14'],
  ])('%s', (text, day) => {
    expect(findDays(text)[0]?.day).toBe(day);
  });

  it.each(['3/4/2020', 'May 2020', '31 February 2020', 'yesterday', '1432000000'])('%s is no known day', (text) => {
    expect(dayOfField(text)).toBeNull();
  });

  it('takes the day in the place of publication, not that of UTC', () => {
    expect(dayOfField('2024-08-13T21:30:00-04:00')).toBe('2024-08-13');
    expect(dayOfField('Wed, 06 Mar 2024 00:40:00 +0900')).toBe('2024-03-06');
  });
});

describe('the printed head of a text', () => {
  it('finds headline, byline and day', () => {
    const text =
      'Envoys at the lake\nAlpine Wire, 3 March 2011\n\nGENEVA, March 3 (Alpine Wire) - The envoys of both sides met on Thursday, the ministry said.';
    expect(printedHead(text)).toMatchObject({
      title: 'Envoys at the lake',
      publisher: 'Alpine Wire',
      publishedOn: '2011-03-03',
    });
  });

  it('does not take a place for a publisher, nor a letterhead for a headline', () => {
    const text =
      'OFFICE OF THE PRESIDENT\nOttawa, Ontario – March 3, 2010\n\nThe President spoke by telephone with the Prime Minister of Norway today.';
    expect(printedHead(text)).toMatchObject({
      title: null,
      publisher: 'OFFICE OF THE PRESIDENT',
      publishedOn: '2010-03-03',
    });
  });

  it('leaves the day open where the dateline has no year', () => {
    expect(
      printedHead('LIMA, March 5 (Andes Wire) - The ministers met on Tuesday, the palace said in a statement.')
        .publishedOn,
    ).toBeNull();
  });

  it('takes the day published, not the day updated', () => {
    expect(bylineParts('Savannah Post · 30 August 2023 · Updated 5 September 2023')).toEqual({
      publisher: 'Savannah Post',
      day: '2023-08-30',
    });
  });
});

describe('front matter', () => {
  it('reads its keys in any case and passes over others', () => {
    const front = takeFrontMatter(
      '---\nTitle: "A: b"\nDATE: 2024-03-06 00:40:00 +09:00\nSource: X Wire\nmood: calm\n---\nBody',
      'a.md',
    );
    expect(front).toMatchObject({
      body: 'Body',
      bodyLine: 7,
      problems: [],
      about: { title: 'A: b', publishedOn: '2024-03-06', publisher: 'X Wire' },
    });
  });

  it('saves what single lines say where the YAML is broken', () => {
    const front = takeFrontMatter('---\ntitle: "No" is a word: so\n\tdate: 2021-12-15\n---\nBody', 'a.md');
    expect(front?.problems.map(({ code }) => code)).toEqual(['front-matter-broken']);
    expect(front?.about).toMatchObject({ title: '"No" is a word: so', publishedOn: '2021-12-15' });
  });

  it('is not seen in a text that only begins with a rule', () => {
    expect(takeFrontMatter('---\n\nThe text.\n\n---\n', 'a.md')).toBeNull();
  });

  it('does not unfold aliases', () => {
    const list = Array.from(
      { length: 9 },
      (_, at) =>
        `k${String(at)}: &k${String(at)} [${
          at === 0
            ? 'x'
            : Array(9)
                .fill(`*k${String(at - 1)}`)
                .join()
        }]`,
    );
    expect(takeFrontMatter(`---\n${list.join('\n')}\ntitle: t\n---\nBody`, 'a.md')?.problems[0]?.code).toBe(
      'front-matter-broken',
    );
  });
});

it('stores addresses of the web only', () => {
  expect(storableAddress('https://example.org/a b')).toBe('https://example.org/a%20b');
  for (const address of ['javascript:alert(1)', 'file:///etc/passwd', 'https://user:secret@example.org/', '42', '']) {
    expect(storableAddress(address)).toBeNull();
  }
});
