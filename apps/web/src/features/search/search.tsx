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
import { useGraph } from '../../questions/drawn.ts';
import { FoundList } from './found-list.tsx';
import type { Command, Found, FoundType } from './found.ts';
import { guessesIn } from './guesses.ts';
import styles from './search.module.css';
import { useFound } from './use-found.ts';
import { useKnown } from './use-known.ts';
import { useOpenFound } from './use-open-found.ts';

interface SearchProps {
  readonly commands: readonly Command[];
  /** Why nothing can be looked for now; null where it can. */
  readonly waitsFor: string | null;
  /** For the key that leads here. */
  readonly field: RefObject<HTMLInputElement | null>;
}

/** Search over people, countries, agreements, topics, passages and commands. A combo box: focus stays in the field. */
export function Search({ commands, waitsFor, field }: SearchProps): ReactNode {
  const [typed, setTyped] = useState('');
  const [only, setOnly] = useState<FoundType | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [showsOutside, setShowsOutside] = useState(false);
  const awaited = useRef<{ readonly adds: boolean } | null>(null);
  const list = useId();
  const frame = useRef<HTMLDivElement>(null);
  const { data: graph } = useGraph();
  const guesses = useMemo(() => guessesIn(graph), [graph]);
  const known = useKnown();
  const found = useFound(typed, only, commands, { guesses, known, showsOutside });
  const rows = found.groups.flatMap((group) => group.rows);
  const at = active === FIRST_OUTSIDE ? Math.max(0, rows.findIndex(isOutside)) : Math.min(active, rows.length - 1);
  const isShown = isOpen && (typed.trim() !== '' || only === 'commands');
  const open = useOpenFound(known);
  const close = (): void => {
    setOpen(false);
    setActive(0);
    setShowsOutside(false);
  };
  const choose = (row: Found | undefined, adds: boolean): void => {
    if (row === undefined) return;
    if (row.type === 'outside') {
      setShowsOutside(true);
      setActive(FIRST_OUTSIDE);
      return;
    }
    if (!adds) {
      close();
      setTyped('');
      setOnly(null);
      leave(field.current);
    }
    open(row, adds);
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
    else if (act === 'narrow') setOnly(only === null ? narrowedTo(rows[at]) : null);
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
          placeholder={waitsFor ?? 'Search people, countries, topics, passages'}
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
            setShowsOutside(false);
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

/** Stands for the first row outside the filter, wherever that comes to stand once it is shown. */
const FIRST_OUTSIDE = -1;
function isOutside(row: Found): boolean {
  return 'isOutside' in row && row.isOutside;
}

/** The type that Tab narrows to; what lies outside the filter is none. */
function narrowedTo(row: Found | undefined): FoundType | null {
  return row === undefined || row.type === 'outside' ? null : row.type;
}

/** What was asked for is read in the pane: the next key is for it, and no letter of another search. */
function leave(field: HTMLInputElement | null): void {
  field?.blur();
  document.getElementById('reading')?.focus({ preventScroll: true });
}

const KEYS: Readonly<Record<string, 'open' | 'narrow' | 'close' | 1 | -1>> = {
  Enter: 'open',
  Tab: 'narrow',
  Escape: 'close',
  ArrowDown: 1,
  ArrowUp: -1,
};
