/** Offices that exist in one country or body alone. */
export const OFFICE_SIDES: ReadonlyMap<string, string> = new Map([
  ['taoiseach', 'ireland'],
  ['tánaiste', 'ireland'],
  ['tanaiste', 'ireland'],
  ['pope', 'vatican'],
  ['pontiff', 'vatican'],
  ['nuncio', 'vatican'],
  ['beretitenti', 'kiribati'],
]);

/** Offices that without a country are those of one alone, as printed in lower case. */
export const PRINTED_OFFICE_SIDES: ReadonlyMap<string, string> = new Map([['secretary of state', 'united-states']]);

/** Words of offices that a country does not have, for countries whose texts name their own people without a country. */
export const OFFICES_NOT_IN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'united-states',
    new Set([
      'prime',
      'minister',
      'premier',
      'chancellor',
      'king',
      'queen',
      'emir',
      'sultan',
      'crown',
      'taoiseach',
      'pope',
    ]),
  ],
  ['united-kingdom', new Set(['president', 'emir', 'sultan', 'taoiseach', 'pope'])],
  ['canada', new Set(['president', 'chancellor', 'king', 'emir', 'sultan', 'taoiseach', 'pope'])],
  ['australia', new Set(['president', 'chancellor', 'king', 'emir', 'sultan', 'taoiseach', 'pope'])],
  ['new-zealand', new Set(['president', 'chancellor', 'king', 'emir', 'sultan', 'taoiseach', 'pope'])],
  ['japan', new Set(['president', 'chancellor', 'king', 'emir', 'sultan', 'taoiseach', 'pope'])],
]);

/** Heads of offices that lead a state or body, to whom "the Russian leader" can point. */
export const TOP_OFFICES: ReadonlySet<string> = new Set(
  'president premier chancellor king queen emir amir sultan pope emperor monarch prime taoiseach leader head chairman general captain ruler secretary-general crown'.split(
    ' ',
  ),
);
