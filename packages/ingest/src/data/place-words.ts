/** Prepositions before a capital that make a place of it rather than a government. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  'in at near outside from to into around via through leaving left reached of across towards toward visit visiting'.split(
    ' ',
  ),
);
