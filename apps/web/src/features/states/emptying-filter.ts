import {
  CONFIRMATIONS,
  FACETS,
  isUndated,
  KINDS,
  NO_FILTER,
  READERS,
  STATUSES,
  type FacetsAnswer,
  type Filter,
} from '@readout/domain';
import { periodWords } from '../../ui/days.ts';
import { listed } from '../../ui/words.ts';

/** A filter that empties the view, in words, and what takes it back. */
export interface EmptyingFilter {
  /** As in `Take back “cancelled only”`. */
  readonly name: string;
  /** As in `Status is “cancelled”.` */
  readonly sentence: string;
  readonly without: Partial<Filter>;
  /** What the act that set it is called. */
  readonly act: string;
}

type FacetKey = (typeof FACETS)[number];

const TITLES: Readonly<Record<FacetKey, { title: string; act: string }>> = {
  kinds: { title: 'Kind', act: 'set kind' },
  statuses: { title: 'Status', act: 'set status' },
  evidence: { title: 'Evidence', act: 'set evidence' },
  readers: { title: 'Reader', act: 'set reader' },
  countries: { title: 'Country', act: 'set countries' },
  organisations: { title: 'Organisation', act: 'set organisations' },
  people: { title: 'Person', act: 'set people' },
  agreements: { title: 'Agreement', act: 'set agreements' },
  topics: { title: 'Topic', act: 'set topics' },
  sources: { title: 'Source', act: 'set sources' },
};
const LABELS: Readonly<Record<string, string>> = Object.fromEntries(
  [KINDS, STATUSES, CONFIRMATIONS, READERS].flatMap((table) =>
    Object.entries(table).map(([key, term]: [string, { label: string }]) => [key, term.label.toLowerCase()]),
  ),
);

/** The filters of which taking back one alone would show contacts again; the one set last stands first. */
export function emptyingFilters(
  filter: Filter,
  facets: FacetsAnswer,
  lastAct: string | null,
): readonly EmptyingFilter[] {
  const found: EmptyingFilter[] = [];
  const isPeriodSet = !isUndated(filter.period) || filter.certainty !== NO_FILTER.certainty;
  const set = FACETS.filter((facet) => filter[facet].length > 0).length + (isPeriodSet ? 1 : 0);
  const isAlone = set === 1 && filter.atLeast === NO_FILTER.atLeast;
  for (const facet of FACETS) {
    if (filter[facet].length === 0 || !facets[facet].some((row) => row.count > 0)) continue;
    found.push(facetWords(facet, filter, facets, isAlone));
  }
  const { certainly, possibly, undated } = facets.certainty;
  if (isPeriodSet && certainly + possibly + undated > 0) found.push(periodFilter(filter, isAlone));
  return found.sort((a, b) => Number(b.act === lastAct) - Number(a.act === lastAct));
}

function facetWords(facet: FacetKey, filter: Filter, facets: FacetsAnswer, isAlone: boolean): EmptyingFilter {
  const { title, act } = TITLES[facet];
  const rows: readonly { readonly value: string; readonly label: string }[] = facets[facet];
  const names = filter[facet].map((value) => LABELS[value] ?? rows.find((row) => row.value === value)?.label ?? value);
  const quoted = names.map((name) => `“${name}”`);
  return {
    name: `${listed(names, 'or')} only`,
    sentence: `${title} is ${listed(quoted, 'or')}, and no contact that ${whose(isAlone)} is.`,
    without: { [facet]: [] },
    act,
  };
}

function periodFilter(filter: Filter, isAlone: boolean): EmptyingFilter {
  const words = periodWords(filter.period);
  const how = filter.certainty === 'undated' ? '' : `, ${filter.certainty}`;
  return {
    name: words === '' ? `${filter.certainty} only` : `${words}${how}`,
    sentence: `The period is ${words === '' ? 'open' : words}${how}, and no contact that ${whose(isAlone)} falls into it.`,
    without: { period: NO_FILTER.period, certainty: NO_FILTER.certainty },
    act: 'set period',
  };
}

function whose(isAlone: boolean): string {
  return isAlone ? 'has been read' : 'fits your other filters';
}
