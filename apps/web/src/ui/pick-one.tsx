import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import styles from './pick-one.module.css';
import text from './text.module.css';
import { counted } from './words.ts';

/** One of many names. */
interface Option {
  readonly id: string;
  readonly name: string;
  /** What stands beside the name: a country, a count. */
  readonly aside: string;
}

interface PickOneProps {
  /** What the field asks, and what its list is called. */
  readonly label: string;
  readonly listLabel: string;
  /** Likeliest first; the first of those that match are shown. */
  readonly options: readonly Option[];
  /** What one of them is, in words; a name where it is not said. */
  readonly things?: string;
  /** By what the first of the options are chosen, as `with most contacts`. */
  readonly order: string;
  readonly onPick: (option: Option) => void;
}

const MOST_SHOWN = 40;

/** A field that narrows a list of names, arrows to walk it, Enter to pick. */
export function PickOne({ label, listLabel, options, things = 'name', order, onPick }: PickOneProps): ReactNode {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const list = useId();
  const words = folded(typed)
    .split(' ')
    .filter((word) => word !== '');
  const matching = options.filter(({ name, aside }) =>
    words.every((word) => folded(`${name} ${aside}`).includes(word)),
  );
  const shown = matching.slice(0, MOST_SHOWN);
  const current = Math.min(at, shown.length - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const option = shown[current];
    if (event.key === 'Enter' && option !== undefined) onPick(option);
    else if (step !== 0) setAt(Math.min(shown.length - 1, Math.max(0, current + step)));
    else if (event.key !== 'Enter') return;
    event.preventDefault();
  };
  return (
    <>
      <input
        className={styles['field']}
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={current < 0 ? undefined : `${list}-${String(current)}`}
        autoComplete="off"
        spellCheck={false}
        autoFocus
        placeholder={label}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p role="status" className={`${String(text['label'])} ${String(styles['count'])}`}>
        {shown.length < matching.length
          ? `${counted(matching.length, things)}, the ${String(shown.length)} ${order} shown`
          : counted(matching.length, things)}
      </p>
      <ul id={list} role="listbox" aria-label={listLabel} className={styles['list']}>
        {shown.map((option, index) => (
          <li
            key={option.id}
            id={`${list}-${String(index)}`}
            role="option"
            aria-selected={index === current}
            className={styles['option']}
            onClick={() => {
              onPick(option);
            }}
          >
            <bdi>{option.name}</bdi>
            <span className={text['label']}>{option.aside}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function folded(words: string): string {
  return words.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
