import {
  CONFIRMATIONS,
  countryById,
  isUndated,
  KINDS,
  READERS,
  STATUSES,
  topicName,
  type FacetsAnswer,
  type Filter,
  type Scope,
} from '@readout/domain';
import { counted, listed, longDay, periodWords, xmlText } from '@readout/drawing';

/** The sentence's words for the days that a filter's certainty keeps; `undated` keeps all. */
const CERTAINTY_WORDS = {
  certainly: 'certainly in the period',
  possibly: 'certainly or possibly in the period',
} as const;

/**
 * By what a view is narrowed, as one line of HTML in the words of the filters: `Filtered: country <bdi>France</bdi>; kind
 * <bdi>Meeting</bdi> or <bdi>Talks</bdi>.` Empty where everything is shown.
 *
 * @param facets where the names of countries, people and so on come from: those of the same filter and scope
 */
export function filteredBy(filter: Filter, scope: Scope, facets: FacetsAnswer): string {
  const { certainty, period } = filter;
  const parts = [
    isUndated(period) ? '' : `period ${periodWords(period)}`,
    certainty === 'undated' ? '' : `uncertain dates ${CERTAINTY_WORDS[certainty]}`,
    chosen(['kind', 'kind'], filter.kinds, (kind) => KINDS[kind].label),
    chosen(['status', 'status'], filter.statuses, (status) => STATUSES[status].label),
    chosen(['evidence', 'evidence'], filter.evidence, (evidence) => CONFIRMATIONS[evidence].label),
    chosen(['found by', 'found by'], filter.readers, (reader) => READERS[reader].label),
    chosen(
      ['country', 'countries'],
      filter.countries,
      (id) => named(facets.countries, id) ?? countryById(id)?.name ?? id,
    ),
    chosen(['organisation', 'organisations'], filter.organisations, (id) => named(facets.organisations, id) ?? id),
    chosen(['person', 'people'], filter.people, (id) => named(facets.people, id) ?? id),
    chosen(['agreement', 'agreements'], filter.agreements, (id) => named(facets.agreements, id) ?? id),
    chosen(['topic', 'topics'], filter.topics, topicName),
    chosen(['source', 'sources'], filter.sources, (id) => named(facets.sources, id) ?? id),
    filter.atLeast === 1 ? '' : `at least ${counted(filter.atLeast, 'contact')} per pair`,
    scope.withoutSources.length === 0 ? '' : `left out ${counted(scope.withoutSources.length, 'source')}`,
    scope.knownBy === null ? '' : `as it could be known by ${longDay(scope.knownBy)}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `Filtered: ${parts.join('; ')}.`;
}

/** Any of the values of a facet fits: `countries France or Italy`. */
function chosen<Value extends string>(
  [one, several]: readonly [string, string],
  values: readonly Value[],
  labelOf: (value: Value) => string,
): string {
  if (values.length === 0) return '';
  const words = values.map((value) => `<bdi>${xmlText(labelOf(value))}</bdi>`);
  return `${words.length === 1 ? one : several} ${listed(words, 'or')}`;
}

function named(rows: readonly { readonly value: string; readonly label: string }[], id: string): string | null {
  return rows.find(({ value }) => value === id)?.label ?? null;
}
