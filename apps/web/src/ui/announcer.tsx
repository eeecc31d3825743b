import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import text from './text.module.css';

type Announce = (words: string) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

/** Says things aloud that are seen elsewhere: a selection, an act taken back. */
export function AnnouncerProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [said, setSaid] = useState({ words: '', turn: 0 });
  const announce = useMemo<Announce>(
    () => (words) => {
      setSaid((before) => ({ words, turn: before.turn + 1 }));
    },
    [],
  );
  return (
    <AnnounceContext value={announce}>
      {children}
      <div aria-live="polite" className={text['hidden']} data-testid="announcer">
        {/* A new element, so that the same words are said again. */}
        <span key={said.turn}>{said.words}</span>
      </div>
    </AnnounceContext>
  );
}

/** The function that says words aloud. */
export function useAnnounce(): Announce {
  return use(AnnounceContext);
}
