import { NO_FILTER } from '@readout/domain';
import { elementKey, parseElement, type Element, type ElementKey, type SingleElement } from '@readout/drawing';
import { toggled, unfittingAct, withFilter, type View } from '../../view/view.ts';

/** Something that can be done to an element of the drawing. */
export interface ElementAct {
  readonly id: string;
  readonly label: string;
  readonly shortcut: string | null;
  /** What undo calls it. */
  readonly name: string;
  /** Whether it makes an entry that Back takes back; a selection does not. */
  readonly isAct: boolean;
  readonly change: (view: View) => View;
}

/** What can be done to an element, or to the drawing as a whole (null), in the order of the menu. */
export function elementActs(element: Element | null, view: View): readonly ElementAct[] {
  if (element === null) return wholeActs(view);
  const key = elementKey(element);
  const acts: ElementAct[] = [
    {
      id: 'read',
      label: 'Read what the sources say',
      shortcut: 'Enter',
      name: 'select',
      isAct: false,
      change: (before) => ({ ...before, selected: [key] }),
    },
  ];
  if (element.type === 'pair') {
    const isOpen = view.opened.includes(key);
    acts.push({
      id: 'open',
      label: isOpen ? 'Close the line' : 'Open the line',
      shortcut: 'E',
      name: isOpen ? 'close a line' : 'open a line',
      isAct: true,
      change: (before) => ({ ...before, opened: toggled(before.opened, key) }),
    });
    return acts;
  }
  if (element.type === 'cell' || element.type === 'path') return acts;
  acts.push({
    id: 'expand',
    label: 'Expand …',
    shortcut: 'E',
    name: 'expand',
    isAct: false,
    change: (before) => before,
  });
  if (element.type !== 'agreement') {
    acts.push({
      id: 'path',
      label: 'Path to …',
      shortcut: 'P',
      name: 'path',
      isAct: false,
      change: (before) => before,
    });
  }
  const only = onlyAct(element);
  if (only !== null) acts.push(only);
  const isPinned = view.pinned.includes(key);
  // What was caught with a lasso is pinned and hidden together.
  const keys = view.selected.includes(key) ? view.selected.filter(isPlate) : [key];
  const many = keys.length > 1 ? ` ${String(keys.length)}` : '';
  acts.push(
    {
      id: 'pin',
      label: `${isPinned ? 'Unpin' : 'Pin'}${many}`,
      shortcut: '.',
      name: `${isPinned ? 'unpin' : 'pin'}${many}`,
      isAct: true,
      change: (before) => ({ ...before, pinned: withOrWithout(before.pinned, keys, !isPinned) }),
    },
    {
      id: 'hide',
      label: `Hide${many}`,
      shortcut: 'H',
      name: `hide${many}`,
      isAct: true,
      change: (before) => ({
        ...before,
        hidden: withOrWithout(before.hidden, keys, true),
        selected: before.selected.filter((other) => !keys.includes(other)),
      }),
    },
  );
  return acts;
}

function isPlate(key: ElementKey): boolean {
  const element = parseElement(key);
  return element !== null && 'id' in element;
}

function withOrWithout(
  all: readonly ElementKey[],
  keys: readonly ElementKey[],
  isWith: boolean,
): readonly ElementKey[] {
  const others = all.filter((key) => !keys.includes(key));
  return isWith ? [...others, ...keys].sort() : others;
}

function onlyAct(element: SingleElement): ElementAct | null {
  const change = (before: View): View => {
    switch (element.type) {
      case 'person':
        return withFilter(before, { people: [element.id] });
      case 'agreement':
        return withFilter(before, { agreements: [element.id] });
      case 'side':
      case 'contact':
        return before;
    }
  };
  if (element.type !== 'person' && element.type !== 'agreement') return null;
  return {
    id: 'only',
    label: element.type === 'person' ? 'Only contacts of this person' : 'Only contacts on this agreement',
    shortcut: null,
    name: element.type === 'person' ? 'set people' : 'set agreements',
    isAct: true,
    change,
  };
}

function wholeActs(view: View): readonly ElementAct[] {
  const acts: ElementAct[] = [
    {
      id: 'unfitting',
      label: view.unfitting === 'faded' ? 'Hide what is faded' : 'Show what is hidden',
      shortcut: 'O',
      isAct: true,
      ...unfittingAct(view),
    },
    {
      id: 'clear',
      label: 'Clear all filters',
      shortcut: null,
      name: 'clear filters',
      isAct: true,
      change: (before) => withFilter(before, NO_FILTER),
    },
  ];
  if (view.hidden.length > 0) {
    acts.push({
      id: 'bring-back',
      label: 'Bring back what was taken out',
      shortcut: null,
      name: 'bring back what was taken out',
      isAct: true,
      change: (before) => ({ ...before, hidden: [] }),
    });
  }
  return acts;
}
