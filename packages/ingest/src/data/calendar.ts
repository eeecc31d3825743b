/** Months by printed word, short forms included, counted from 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, i): [string, number][] => [
      [name, i + 1],
      [name.slice(0, 3), i + 1],
      [`${name.slice(0, 3)}.`, i + 1],
      [`${name.slice(0, 4)}.`, i + 1],
      ...(name === 'september'
        ? ([
            ['sept', 9],
            ['sept.', 9],
          ] as [string, number][])
        : []),
    ]),
);

/** Weekdays by printed word, short forms included: 1 is Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' ').flatMap((name, i): [string, number][] => [
    [name, i + 1],
    [name.slice(0, 3), i + 1],
    [`${name.slice(0, 3)}.`, i + 1],
    [`${name.slice(0, 4)}.`, i + 1],
    ...(name === 'thursday'
      ? ([
          ['thurs', 4],
          ['thurs.', 4],
          ['thur', 4],
        ] as [string, number][])
      : []),
    ...(name === 'tuesday'
      ? ([
          ['tues', 2],
          ['tues.', 2],
        ] as [string, number][])
      : []),
  ]),
);

/** Seasons as in the northern half of the year: first and last month. */
export const SEASONS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['spring', [3, 5]],
  ['summer', [6, 8]],
  ['autumn', [9, 11]],
  ['fall', [9, 11]],
  ['winter', [12, 2]],
]);

/** Ordinals as words, for weeks of a month and days of a month. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth ' +
    'twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'
  )
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
);

/** Numbers as words, as in "two days ago". */
export const NUMBERS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1] as [string, number])
    .concat([
      ['a', 1],
      ['an', 1],
      ['thirty', 30],
      ['forty', 40],
      ['sixty', 60],
      ['ninety', 90],
    ]),
);
