import type { GraphAnswer } from '@readout/domain';
import { Search as SearchSign, X } from 'lucide-react';
import {
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { contactsAt } from '../../questions/contact-lists.ts';
import { useGraph } from '../../questions/drawn.ts';
import { plateBook } from '../../questions/plate-book.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { useDrawing } from '../../ui/drawing-handle.tsx';
import { parseElement } from '../../view/element.ts';
import { useView } from '../../view/use-view.tsx';
import { FoundList } from './found-list.tsx';
import type { Known } from './found-row.tsx';
import type { Command, Found, FoundType } from './found.ts';
import { guessesIn } from './guesses.ts';
import styles from './search.module.css';
import { useFound } from './use-found.ts';

interface SearchProps {
  readonly commands: readonly Command[];
  /** Why nothing can be looked for now; null where it can. */
  readonly waitsFor: string | null;
  /** For the key that leads here. */
  readonly field: RefObject<HTMLInputElement | null>;
}

/** Search over people, countries, agreements, passages and commands. A combo box: focus stays in the field. */
export function Search({ commands, waitsFor, field }: SearchProps): ReactNode {
  const [typed, setTyped] = useState('');
  const [only, setOnly] = useState<FoundType | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const awaited = useRef<{ readonly adds: boolean } | null>(null);
  const list = useId();
  const frame = useRef<HTMLDivElement>(null);
  const { data: graph } = useGraph();
  const guesses = useMemo(() => guessesIn(graph), [graph]);
  const found = useFound(typed, only, commands, guesses);
  const rows = found.groups.flatMap((group) => group.rows);
  const at = Math.min(active, rows.length - 1);
  const isShown = isOpen && (typed.trim() !== '' || only === 'commands');
  const open = useOpenFound();
  const known = useKnown();
  const close = (): void => {
    setOpen(false);
    setActive(0);
  };
  const choose = (row: Found | undefined, adds: boolean): void => {
    if (row === undefined) return;
    open(row, adds);
    if (adds) return;
    close();
    setTyped('');
    setOnly(null);
  };
  const chooseAwaited = useEffectEvent(() => {
    if (awaited.current === null) return;
    const { adds } = awaited.current;
    awaited.current = null;
    choose(rows[at], adds);
  });
  useEffect(() => {
    if (!found.isSearching) chooseAwaited();
  }, [found.isSearching]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = KEYS[event.key];
    if (event.key === 'Backspace' && typed === '' && only !== null) setOnly(null);
    if (act === undefined || (act === 'narrow' && (event.shiftKey || !isShown || rows.length === 0))) return;
    if (act === 'close' && !isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    // What is on the list answers earlier words for a moment: nothing is opened that was not asked for.
    if (act === 'open' && found.isSearching) awaited.current = { adds: event.shiftKey };
    else if (act === 'open') choose(rows[at], event.shiftKey);
    else if (act === 'narrow') setOnly(only === null ? (rows[at]?.type ?? null) : null);
    else if (act === 'close') close();
    else {
      setOpen(true);
      setActive((at + act + rows.length) % Math.max(1, rows.length));
    }
  };
  return (
    <div
      ref={frame}
      className={styles['search']}
      role="search"
      onBlur={(event) => {
        if (!frame.current?.contains(event.relatedTarget)) close();
      }}
    >
      <div className={styles['field']}>
        <SearchSign size={16} strokeWidth={1.5} aria-hidden="true" />
        {only === null ? null : (
          <button
            type="button"
            className={styles['chip']}
            aria-label={`Only ${only}. Look for everything`}
            onClick={() => {
              setOnly(null);
            }}
          >
            {only} <X size={12} strokeWidth={1.5} aria-hidden="true" />
          </button>
        )}
        <input
          ref={field}
          role="combobox"
          aria-label="Search"
          aria-expanded={isShown}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={isShown && rows.length > 0 ? `${list}-${String(at)}` : undefined}
          placeholder={waitsFor ?? 'Search people, countries, agreements, passages'}
          disabled={waitsFor !== null}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onFocus={() => {
            setOpen(true);
          }}
          onChange={(event) => {
            setTyped(event.target.value);
            awaited.current = null;
            setActive(0);
            setOpen(true);
          }}
          onKeyDown={onKeyDown}
        />
        <kbd aria-hidden="true">/</kbd>
      </div>
      {isShown ? (
        <FoundList id={list} found={found} active={at} known={known} onPoint={setActive} onChoose={choose} />
      ) : null}
    </div>
  );
}

const KEYS: Readonly<Record<string, 'open' | 'narrow' | 'close' | 1 | -1>> = {
  Enter: 'open',
  Tab: 'narrow',
  Escape: 'close',
  ArrowDown: 1,
  ArrowUp: -1,
};

/** Opens what was found: a plate is selected, or added to the selection; a passage opens its document; a command runs. */
function useOpenFound(): (found: Found, adds: boolean) => void {
  const { act, adjust } = useView();
  const { drawing } = useDrawing();
  const announce = useAnnounce();
  return (found, adds) => {
    if (found.type === 'commands') {
      found.command.run();
    } else if (found.type === 'passages') {
      const { document, start } = found.hit;
      act('open document', (view) => ({ ...view, document: { id: document.id, part: 'text', at: start } }));
    } else {
      const { key, suggestion } = found;
      adjust((view) => ({
        ...view,
        selected: adds ? [...view.selected.filter((other) => other !== key), key] : [key],
      }));
      drawing?.centreOn(key);
      announce(adds ? `${suggestion.name} added to the selection.` : `${suggestion.name} selected.`);
    }
  };
}

/** What the drawing knows of names that are found. */
function useKnown(): (key: string) => Known | null {
  const { data: graph } = useGraph();
  return useMemo(() => knownIn(graph), [graph]);
}

function knownIn(graph: GraphAnswer | undefined): (key: string) => Known | null {
  if (graph === undefined) return () => null;
  const book = plateBook(graph);
  return (key) => {
    const element = parseElement(key);
    if (element === null) return null;
    const plate = book.plate(key, 0);
    const side = element.type === 'person' ? book.sideOf(element) : null;
    const code = element.type === 'side' ? (graph.sides.find(({ id }) => id === element.id)?.code3 ?? null) : null;
    return {
      code: plate?.type === 'person' ? plate.code : code,
      sideName: side === null ? null : book.nameOf(`side.${side}`),
      contacts: contactsAt(graph, book, element).length,
    };
  };
}
