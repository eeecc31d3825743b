import type { Selection } from '@readout/api';

/** Asks for everything. */
export const EVERYTHING_ASKED: Selection = {
  filter: {
    period: { earliest: null, latest: null },
    certainty: 'undated',
    kinds: [],
    statuses: [],
    evidence: [],
    readers: [],
    countries: [],
    organisations: [],
    people: [],
    agreements: [],
    topics: [],
    sources: [],
    atLeast: 1,
  },
  scope: { collections: [], withoutSources: [], knownBy: null },
};
