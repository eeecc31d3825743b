import { countryById, isUndated, topicName, type FacetsAnswer, type Filter, type TopicId } from '@readout/domain';
import { counted, figures, listed } from '../words/count-words.ts';
import { periodWords } from '../words/day-words.ts';
import type { DrawnScene } from './drawn-scene.ts';

/** What stands above the drawing: what is held in heavy type, with whom or on what it is narrowed by name, the rest, and by what else. */
export interface Sentence {
  readonly held: string;
  readonly named: readonly NamedPart[];
  readonly rest: string;
  /** `Filtered by kind and source.`; empty where nothing but names and the period narrows. */
  readonly narrowed: string;
}

/** Those of whom any will do: `with France or Italy`, `and with Vladimir Putin`, `on UNCLOS`, `about “Energy”`. */
interface NamedPart {
  readonly word: 'with' | 'and with' | 'on' | 'about';
  readonly names: readonly string[];
}

const NOT_HELD = ['planned', 'proposed', 'cancelled', 'denied', 'disputed'] as const;
/** Names of one kind that the sentence holds; it has two lines. */
const MOST_NAMES = 2;
/** What the filters without names are called in the sentence. */
const SHORT_WORDS = {
  kinds: 'kind',
  statuses: 'status',
  evidence: 'evidence',
  readers: 'reader',
  sources: 'source',
} as const;

/** Says what is drawn: held, with whom, planned, proposed, cancelled, denied; the period; how surely those held fall into it; by what else it is narrowed. */
export function sentenceOf(facets: FacetsAnswer, filter: Filter): Sentence {
  const { summary } = facets;
  const others = NOT_HELD.filter((status) => summary[status] > 0).map(
    (status) => `${figures(summary[status])} ${status}`,
  );
  const isAsked = !isUndated(filter.period);
  const period = periodWords(isAsked ? filter.period : facets.days);
  const first = [...others, ...(period === '' ? [] : [period])].join(', ');
  return {
    held: `${counted(summary.held, 'contact')} held`,
    named: namedParts(facets, filter),
    rest: `${first === '' ? '' : `, ${first}`}.${isAsked ? certaintyWords(summary) : undatedWords(summary)}`,
    narrowed: narrowedWords(filter),
  };
}

/** The whole sentence as one text. */
export function sentenceText({ held, named, rest, narrowed }: Sentence): string {
  return [held, ...named.map((part) => ` ${partText(part)}`), rest, narrowed === '' ? '' : ` ${narrowed}`].join('');
}

/** `with France or Italy and with Vladimir Putin on UNCLOS`; empty where nothing is chosen by name. */
export function namedText(named: Sentence['named']): string {
  return named.map(partText).join(' ');
}

/** `40 of 204 contacts drawn, the best told first.`; null where all that fits is drawn. */
export function drawnWords({ unit, drawn, all }: DrawnScene['extent']): string | null {
  if (drawn >= all) return null;
  const order = unit === 'contact' ? 'the best told first' : 'the strongest first';
  return `${figures(drawn)} of ${counted(all, unit)} drawn, ${order}.`;
}

function partText({ word, names }: NamedPart): string {
  return `${word} ${listed(names, 'or')}`;
}

function namedParts(facets: FacetsAnswer, filter: Filter): readonly NamedPart[] {
  const labelsOf = (
    ids: readonly string[],
    rows: readonly { readonly value: string; readonly label: string }[],
  ): readonly string[] => {
    const labels = ids.map((id) => rows.find(({ value }) => value === id)?.label ?? countryById(id)?.name ?? id);
    return labels.length <= MOST_NAMES + 1
      ? labels
      : [...labels.slice(0, MOST_NAMES), `${figures(labels.length - MOST_NAMES)} more`];
  };
  const parties = [
    labelsOf(filter.countries, facets.countries),
    labelsOf(filter.organisations, facets.organisations),
    labelsOf(filter.people, facets.people),
  ].filter((names) => names.length > 0);
  const agreements = labelsOf(filter.agreements, facets.agreements);
  const topics = labelsOf(filter.topics.map(topicWords), []);
  return [
    ...parties.map((names, at) => ({ word: at === 0 ? ('with' as const) : ('and with' as const), names })),
    ...(agreements.length === 0 ? [] : [{ word: 'on' as const, names: agreements }]),
    ...(topics.length === 0 ? [] : [{ word: 'about' as const, names: topics }]),
  ];
}

/** A topic's name is a heading: in quotation marks it does not run into the sentence. */
function topicWords(id: TopicId): string {
  return `“${topicName(id)}”`;
}

function narrowedWords(filter: Filter): string {
  const facets = (['kinds', 'statuses', 'evidence', 'readers', 'sources'] as const)
    .filter((facet) => filter[facet].length > 0)
    .map((facet) => SHORT_WORDS[facet]);
  const words = filter.atLeast === 1 ? facets : [...facets, 'contacts per pair'];
  return words.length === 0 ? '' : `Filtered by ${listed(words)}.`;
}

function certaintyWords(summary: FacetsAnswer['summary']): string {
  const { heldCertainly, heldPossibly, heldUndated } = summary;
  return ` Held certainly in the period: ${figures(heldCertainly)}; possibly: ${figures(heldPossibly)}; on no known day: ${figures(heldUndated)}.`;
}

function undatedWords({ heldUndated }: FacetsAnswer['summary']): string {
  return heldUndated === 0 ? '' : ` Held on no known day: ${figures(heldUndated)}.`;
}
