import type { FacetsAnswer, PassageHit, PassageHits, Suggestion } from '@readout/domain';
import { elementKey, type ElementKey } from '@readout/drawing';
import { capitalised, counted, listed } from '../../ui/words.ts';
import { holds } from './highlight.ts';

/** A command of the page that can be found by its words. */
export interface Command {
  readonly id: string;
  readonly words: string;
  readonly shortcut: string | null;
  readonly run: () => void;
}

/** The groups of what is found, in their order. */
const FOUND_TYPES = [
  'people',
  'countries',
  'organisations',
  'agreements',
  'topics',
  'passages',
  'outside',
  'commands',
] as const;
export type FoundType = (typeof FOUND_TYPES)[number];
const OUTSIDE_BEFORE_PASSAGES: readonly FoundType[] = [
  ...FOUND_TYPES.slice(0, FOUND_TYPES.indexOf('passages')),
  ...(['outside', 'passages', 'commands'] as const),
];
/** The groups whose rows are names. */
type NameType = Exclude<FoundType, 'topics' | 'passages' | 'outside' | 'commands'>;
/** A topic as the filters count it. */
type Topic = FacetsAnswer['topics'][number];

/** One row of what is found. */
export type Found =
  | {
      readonly type: NameType;
      readonly key: ElementKey;
      readonly suggestion: Suggestion;
      /** Whether none of its contacts fits the filter. */
      readonly isOutside: boolean;
    }
  /** What contacts are about: opened, it is a filter. */
  | { readonly type: 'topics'; readonly key: string; readonly topic: Topic }
  | { readonly type: 'passages'; readonly key: string; readonly hit: PassageHit; readonly isOutside: boolean }
  /** What lies outside the filter is not on the list before it is asked for. */
  | { readonly type: 'outside'; readonly key: 'outside'; readonly words: string }
  | { readonly type: 'commands'; readonly key: string; readonly command: Command };

/** A group with its rows; `total` where there are more than shown. */
export interface FoundGroup {
  readonly type: FoundType;
  readonly rows: readonly Found[];
  readonly total: number | null;
}

const GROUP_OF: Readonly<Record<Suggestion['type'], NameType>> = {
  person: 'people',
  country: 'countries',
  organisation: 'organisations',
  agreement: 'agreements',
};

interface Answers {
  readonly words: string;
  readonly suggestions: readonly Suggestion[];
  readonly topics: readonly Topic[];
  /** Those within the filter, where there is one. */
  readonly passages: PassageHits | undefined;
  /** Those outside it, once they are asked for. */
  readonly passagesOutside: PassageHits | undefined;
  readonly commands: readonly Command[];
  readonly only: FoundType | null;
  /** Whether a contact at this name fits the filter. */
  readonly fits: (key: ElementKey) => boolean;
  /** Whether what lies outside the filter stands on the list, behind what does not. */
  readonly showsOutside: boolean;
}

/** Everything that is found, in typed groups; with `only`, one type alone. What lies outside the filter is only counted before it is asked for. */
export function foundGroups(answers: Answers): readonly FoundGroup[] {
  const { words, suggestions, topics, passages, passagesOutside, commands, only, fits, showsOutside } = answers;
  const names = suggestions.map((suggestion) => {
    const key = keyOf(suggestion);
    return { type: GROUP_OF[suggestion.type], key, suggestion, isOutside: !fits(key) };
  });
  const asked = only === null ? names : names.filter(({ type }) => type === only);
  const namesOutside = asked.filter(({ isOutside }) => isOutside).length;
  const left = showsOutside
    ? ''
    : outsideWords(namesOutside, only === null || only === 'passages' ? passages : undefined);
  const rows: Found[] = [
    ...names.filter(({ isOutside }) => !isOutside),
    ...(showsOutside ? names.filter(({ isOutside }) => isOutside) : []),
    ...topics
      .filter(({ label }) => words !== '' && holds(label, words))
      .map((topic): Found => ({ type: 'topics', key: `topic.${topic.value}`, topic })),
    ...(passages?.hits ?? []).map((hit) => passageRow(hit, false)),
    ...(showsOutside ? (passagesOutside?.hits ?? []) : []).map((hit) => passageRow(hit, true)),
    ...(left === '' ? [] : [{ type: 'outside' as const, key: 'outside' as const, words: left }]),
    ...commands
      .filter((command) => (words !== '' || only === 'commands') && holds(command.words, words))
      .map((command): Found => ({ type: 'commands', key: `command.${command.id}`, command })),
  ];
  // A name outside is more likely meant than a passage within, and `Enter` must not open the passage for it.
  const inOrder = namesOutside > 0 ? OUTSIDE_BEFORE_PASSAGES : FOUND_TYPES;
  return inOrder
    .filter((type) => only === null || type === only || type === 'outside')
    .map((type) => ({
      type,
      rows: rows.filter((row) => row.type === type),
      total: type === 'passages' ? totalOf(passages, showsOutside) : null,
    }))
    .filter((group) => group.rows.length > 0);
}

function passageRow(hit: PassageHit, isOutside: boolean): Found {
  return { type: 'passages', key: `passage.${hit.document.id}.${String(hit.start)}`, hit, isOutside };
}

/** How many paragraphs the group is a part of; null where nobody counted them. */
function totalOf(passages: PassageHits | undefined, showsOutside: boolean): number | null {
  if (passages === undefined) return null;
  const { total, fitting } = passages;
  if (fitting === undefined || showsOutside) return total;
  return fitting.isCounted ? fitting.total : null;
}

/** `1 name and 57 passages outside the filter`; empty where there are none. */
function outsideWords(names: number, passages: PassageHits | undefined): string {
  const { total = 0, fitting } = passages ?? {};
  const others = fitting === undefined ? 0 : total - fitting.total;
  const parts = [
    ...(names === 0 ? [] : [counted(names, 'name')]),
    ...(others === 0 ? [] : [fitting?.isCounted === false ? 'passages' : counted(others, 'passage')]),
  ];
  return parts.length === 0 ? '' : `${capitalised(listed(parts))} outside the filter`;
}

/** Whether none of the names holds the words: then they were found by sound or script, and are asked about. */
export function isGuess(suggestions: readonly Suggestion[], words: string): boolean {
  return suggestions.length > 0 && suggestions.every((suggestion) => !holds(suggestion.name, words));
}

function keyOf(suggestion: Suggestion): ElementKey {
  switch (suggestion.type) {
    case 'person':
      return elementKey({ type: 'person', id: suggestion.id });
    case 'country':
    case 'organisation':
      return elementKey({ type: 'side', id: suggestion.id });
    case 'agreement':
      return elementKey({ type: 'agreement', id: suggestion.id });
  }
}
