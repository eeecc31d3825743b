import { useQueryClient } from '@tanstack/react-query';
import type { RefObject } from 'react';
import type { PanelImperativeHandle } from 'react-resizable-panels';
import { useApi } from '../questions/api.tsx';
import { contactQuery } from '../questions/read.ts';
import { useRevision } from '../questions/state.ts';
import type { Command } from '../features/search/found.ts';
import { useAnnounce } from '../ui/announcer.tsx';
import { useTheme } from '../ui/theme.tsx';
import { parseElement, type ElementKey, type Drawing } from '@readout/drawing';
import { useView } from '../view/use-view.tsx';
import { unfittingAct } from '../view/view.ts';
import { catchFocus, enterView } from '../ui/focus/enter-view.ts';
import type { PageDialog } from './page-dialogs.tsx';
import { goToRegion } from './regions.ts';
import { useCompare } from './use-compare.ts';
import { useFindPath } from './use-find-path.ts';
import type { Shortcut } from './shortcuts.ts';
import { useShows } from './use-shows.ts';
import { firstPlaceOf, useStep } from './use-step.ts';

interface PageParts {
  readonly search: RefObject<HTMLInputElement | null>;
  readonly filtersPanel: RefObject<PanelImperativeHandle | null>;
  readonly readingPanel: RefObject<PanelImperativeHandle | null>;
  readonly copyLink: () => void;
  readonly askPath: (from: ElementKey) => void;
  readonly open: (dialog: PageDialog) => void;
}

/** What the page can do by key and by name. Commands are found by search; shortcuts are a superset. */
export function usePageCommands(parts: PageParts): {
  readonly commands: readonly Command[];
  readonly shortcuts: readonly Shortcut[];
} {
  const { view, act, adjust, back, forward, undo, redo } = useView();
  const shown = useShows();
  const { choose, theme } = useTheme();
  const step = useStep();
  const openDocument = useOpenDocument();
  const compare = useCompare();
  const findPath = useFindPath(parts.askPath);
  const announce = useAnnounce();
  const draw = (drawing: Drawing) => () => {
    act(`draw ${drawing}`, (before) => ({
      ...before,
      drawing,
      shows: shown === 'graph' ? before.shows : 'graph',
      document: null,
      comparison: null,
    }));
    enterView('graph');
  };
  const show = (shows: 'graph' | 'matrix' | 'table') => () => {
    act(`show ${shows}`, (before) => ({ ...before, shows, document: null, comparison: null }));
    enterView(shows);
  };
  const close = (): void => {
    catchFocus(shown);
    if (view.comparison !== null) act('close comparison', (before) => ({ ...before, comparison: null }));
    else if (view.document !== null) act('close document', (before) => ({ ...before, document: null }));
    else if (view.selected.length > 0) adjust((before) => ({ ...before, selected: [] }));
  };
  const commands: readonly Command[] = [
    { id: 'contacts', words: 'Draw contacts', shortcut: '1', run: draw('contacts') },
    { id: 'people', words: 'Draw people', shortcut: '2', run: draw('people') },
    { id: 'countries', words: 'Draw countries instead of people', shortcut: '3', run: draw('countries') },
    { id: 'table', words: 'Show contacts as a table', shortcut: 'T', run: show('table') },
    { id: 'matrix', words: 'Show pairs as a matrix of months', shortcut: 'M', run: show('matrix') },
    { id: 'graph', words: 'Show contacts as a graph', shortcut: 'G', run: show('graph') },
    {
      id: 'unfitting',
      words: view.unfitting === 'faded' ? 'Hide what is faded' : 'Show what is hidden',
      shortcut: 'O',
      run: () => {
        const { name, change } = unfittingAct(view);
        act(name, change);
      },
    },
    { id: 'path', words: 'Path from what is selected to …', shortcut: 'P', run: findPath },
    { id: 'link', words: 'Copy link to this view', shortcut: 'L', run: parts.copyLink },
    {
      id: 'export',
      words: 'Export this view',
      shortcut: 'X',
      run: () => {
        parts.open('export');
      },
    },
    {
      id: 'add',
      words: 'Add documents',
      shortcut: 'A',
      run: () => {
        parts.open('add');
      },
    },
    {
      id: 'decisions',
      words: 'Decisions of analysts',
      shortcut: null,
      run: () => {
        parts.open('decisions');
      },
    },
    {
      id: 'keys',
      words: 'Keyboard shortcuts',
      shortcut: '?',
      run: () => {
        parts.open('keys');
      },
    },
    {
      id: 'theme',
      words: theme === 'dark' ? 'Light theme' : 'Dark theme',
      shortcut: null,
      run: () => {
        choose(theme === 'dark' ? 'light' : 'dark');
      },
    },
  ];
  const walk = (name: string | null, go: () => void, word: string) => () => {
    if (name === null) return;
    go();
    announce(`${word}: ${name}`);
  };
  const shortcuts: readonly Shortcut[] = [
    ...commands.flatMap(({ shortcut, run }) => (shortcut === null ? [] : [{ keys: shortcut.toLowerCase(), run }])),
    {
      keys: 'shift+?',
      run: () => {
        parts.open('keys');
      },
    },
    { keys: 'ctrl+z', run: walk(undo, back, 'Undone') },
    { keys: 'ctrl+shift+z', run: walk(redo, forward, 'Done again') },
    { keys: 'ctrl+y', run: walk(redo, forward, 'Done again') },
    { keys: 'ctrl+k', run: () => parts.search.current?.focus() },
    { keys: '/', run: () => parts.search.current?.focus() },
    {
      keys: 'f6',
      run: () => {
        goToRegion(1);
      },
    },
    {
      keys: 'shift+f6',
      run: () => {
        goToRegion(-1);
      },
    },
    { keys: 'd', run: openDocument },
    { keys: 'c', run: compare },
    { keys: 'escape', run: close },
    {
      keys: 'j',
      run: () => {
        step(1);
      },
    },
    {
      keys: 'k',
      run: () => {
        step(-1);
      },
    },
    {
      keys: 'n',
      run: () => {
        goToPassage(1);
      },
    },
    {
      keys: 'shift+n',
      run: () => {
        goToPassage(-1);
      },
    },
    {
      keys: '[',
      run: () => {
        fold(parts.filtersPanel.current);
      },
    },
    {
      keys: ']',
      run: () => {
        fold(parts.readingPanel.current);
      },
    },
  ];
  return { commands, shortcuts };
}

function fold(panel: PanelImperativeHandle | null): void {
  if (panel?.isCollapsed() === true) panel.expand();
  else panel?.collapse();
}

function goToPassage(step: 1 | -1): void {
  const passages = [...document.querySelectorAll<HTMLElement>('[data-passage]')];
  const at = passages.findIndex((passage) => passage.contains(document.activeElement));
  const next = at === -1 ? (step === 1 ? 0 : passages.length - 1) : at + step;
  passages[next]?.focus();
}

/** Opens the document of the selected contact at its first passage. */
function useOpenDocument(): () => void {
  const { view, act } = useView();
  const api = useApi();
  const queries = useQueryClient();
  const revision = useRevision();
  const key = view.selected.at(-1) ?? '';
  const element = parseElement(key);
  return () => {
    if (element?.type !== 'contact') return;
    // Pressed right after a contact was stepped to, it may still be on its way.
    queries.query({ ...contactQuery(api, element.id, revision), staleTime: 'static' }).then(
      (contact) => {
        const place = firstPlaceOf(contact);
        if (place === null) return;
        act('open document', (before) => (before.selected.at(-1) === key ? { ...before, document: place } : before));
      },
      () => undefined,
    );
  };
}
