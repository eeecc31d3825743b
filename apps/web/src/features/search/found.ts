import type { PassageHit, PassageHits, Suggestion } from '@readout/domain';
import { elementKey, type ElementKey } from '@readout/drawing';
import { holds } from './highlight.ts';

/** A command of the page that can be found by its words. */
export interface Command {
  readonly id: string;
  readonly words: string;
  readonly shortcut: string | null;
  readonly run: () => void;
}

/** The groups of what is found, in their order. */
const FOUND_TYPES = ['people', 'countries', 'organisations', 'agreements', 'passages', 'commands'] as const;
export type FoundType = (typeof FOUND_TYPES)[number];

/** One row of what is found. */
export type Found =
  | {
      readonly type: Exclude<FoundType, 'passages' | 'commands'>;
      readonly key: ElementKey;
      readonly suggestion: Suggestion;
    }
  | { readonly type: 'passages'; readonly key: string; readonly hit: PassageHit }
  | { readonly type: 'commands'; readonly key: string; readonly command: Command };

/** A group with its rows; `total` where there are more than shown. */
export interface FoundGroup {
  readonly type: FoundType;
  readonly rows: readonly Found[];
  readonly total: number | null;
}

const GROUP_OF: Readonly<Record<Suggestion['type'], Exclude<FoundType, 'passages' | 'commands'>>> = {
  person: 'people',
  country: 'countries',
  organisation: 'organisations',
  agreement: 'agreements',
};

interface Answers {
  readonly words: string;
  readonly suggestions: readonly Suggestion[];
  readonly passages: PassageHits | undefined;
  readonly commands: readonly Command[];
  readonly only: FoundType | null;
}

/** Everything that is found, in typed groups; with `only`, one type alone. */
export function foundGroups({ words, suggestions, passages, commands, only }: Answers): readonly FoundGroup[] {
  const rows: Found[] = [
    ...suggestions.map((suggestion): Found => ({
      type: GROUP_OF[suggestion.type],
      key: keyOf(suggestion),
      suggestion,
    })),
    ...(passages?.hits ?? []).map((hit): Found => ({
      type: 'passages',
      key: `passage.${hit.document.id}.${String(hit.start)}`,
      hit,
    })),
    ...commands
      .filter((command) => (words !== '' || only === 'commands') && holds(command.words, words))
      .map((command): Found => ({ type: 'commands', key: `command.${command.id}`, command })),
  ];
  return FOUND_TYPES.filter((type) => only === null || type === only)
    .map((type) => ({
      type,
      rows: rows.filter((row) => row.type === type),
      total: type === 'passages' ? (passages?.total ?? null) : null,
    }))
    .filter((group) => group.rows.length > 0);
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
