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

/** Heads of offices that lead a state or body, to whom "the Russian leader" can point. */
export const TOP_OFFICES: ReadonlySet<string> = new Set(
  'president premier chancellor king queen emir amir sultan pope emperor monarch prime taoiseach leader head chairman general captain ruler secretary-general crown'.split(
    ' ',
  ),
);
