import { useEffect, useRef, type ReactNode } from 'react';
import text from '../../ui/text.module.css';
import { capitalised, counted, figures } from '../../ui/words.ts';
import { FoundRow, type Known } from './found-row.tsx';
import type { Found } from './found.ts';
import styles from './search.module.css';
import type { FoundNow } from './use-found.ts';

interface FoundListProps {
  readonly id: string;
  readonly found: FoundNow;
  readonly active: number;
  readonly known: (key: string) => Known | null;
  readonly onPoint: (at: number) => void;
  readonly onChoose: (found: Found, adds: boolean) => void;
}

/** What is found, in typed groups, and the keys under it. */
export function FoundList({ id, found, active, known, onPoint, onChoose }: FoundListProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const nothing = !found.groups.some(({ type }) => type !== 'commands' && type !== 'outside');
  const isOutside = found.groups.some(({ type }) => type === 'outside');
  const rows = found.groups.flatMap((group) => group.rows);
  return (
    <div className={styles['found']}>
      <div ref={box} className={styles['list']}>
        {found.error !== null ? (
          <p className={styles['nothing']} role="alert">
            {found.error.message}
          </p>
        ) : nothing && isOutside && !found.isSearching ? (
          <p className={styles['nothing']}>Nothing for “{found.words}” within your filter.</p>
        ) : nothing && !found.isSearching && found.words !== '' ? (
          <p className={styles['nothing']}>
            Nothing found for “{found.words}”. Try a family name, a country or one word of a passage.
          </p>
        ) : found.isGuess ? (
          <p className={styles['nothing']}>{guessWords(found, known)}</p>
        ) : null}
        <div id={id} role="listbox" aria-label="Suggestions">
          {found.groups.map((group) => (
            <div
              key={group.type}
              role="group"
              aria-label={group.type === 'outside' ? 'Outside the filter' : capitalised(group.type)}
            >
              {group.type === 'outside' ? null : (
                <span className={`${String(text['caps'])} ${String(styles['group'])}`} aria-hidden="true">
                  {group.type}
                  {group.total === null ? null : (
                    <span>
                      {' '}
                      {figures(group.rows.length)} of {figures(group.total)}
                    </span>
                  )}
                </span>
              )}
              <ul role="presentation">
                {group.rows.map((row) => {
                  const own = rows.indexOf(row);
                  return (
                    <FoundRow
                      key={row.key}
                      id={`${id}-${String(own)}`}
                      found={row}
                      words={found.words}
                      known={'suggestion' in row ? known(row.key) : null}
                      isActive={own === active}
                      onPoint={() => {
                        onPoint(own);
                      }}
                      onChoose={(adds) => {
                        onChoose(row, adds);
                      }}
                    />
                  );
                })}
              </ul>
            </div>
          ))}
        </div>
      </div>
      <footer className={styles['keys']} aria-hidden="true">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> move
        </span>
        <span>
          <kbd>↵</kbd> open
        </span>
        <span>
          <kbd>Shift</kbd> <kbd>↵</kbd> add to view
        </span>
        <span>
          <kbd>Tab</kbd> narrow to type
        </span>
      </footer>
    </div>
  );
}

/** `Nothing found for “Lavrow”. Did you mean Lavrov (3 contacts)?` */
function guessWords(found: FoundNow, known: (key: string) => Known | null): string {
  const [first] = found.groups.flatMap((group) => group.rows);
  if (first === undefined || !('suggestion' in first)) return '';
  const contacts = known(first.key)?.contacts;
  const count = contacts === undefined ? '' : ` (${counted(contacts, 'contact')})`;
  return `Nothing found for “${found.words}”. Did you mean ${first.suggestion.name}${count}?`;
}
