/** Verbs whose object is the one to whom something is said. */
export const TELLING: ReadonlySet<string> = new Set(
  (
    'told tells tell warned warns warn urged urges urge assured assures assure informed informs inform reminded reminds remind pressed presses press ' +
    'briefed briefs brief reassured reassures reassure cautioned cautions thanked thanks thank congratulated congratulates congratulate consoled lectured ' +
    'invited invites invite asked asks ask encouraged encourages wished wishes greeted updated updates notified notifies advised advises consulted consults'
  ).split(' '),
);
