import { useId, useState, type ReactNode } from 'react';
import text from '../../ui/text.module.css';
import { figures } from '../../ui/words.ts';
import { withOrWithout } from './chosen.ts';
import { FacetRow } from './facet-row.tsx';
import styles from './filters.module.css';

const SHOWN_AT_FIRST = 5;
const SHOWN_AT_MOST = 200;

interface OpenFacetProps<Value extends string> {
  readonly title: string;
  readonly rows: readonly {
    readonly value: Value;
    readonly label: string;
    readonly count: number;
    readonly total: number;
  }[];
  readonly chosen: readonly Value[];
  /** What its values rest on, where that is not plain. */
  readonly note?: string;
  readonly startsOpen?: boolean;
  readonly onChange: (chosen: readonly Value[]) => void;
  /** Something else that can be done to a value. */
  readonly beside?: { readonly words: string; readonly run: (value: Value) => void };
}

/** Countries, people and so on: five rows, then all in a list that can be searched. Ticks narrow the view to some. */
export function OpenFacet<Value extends string>(props: OpenFacetProps<Value>): ReactNode {
  const { title, rows, chosen, note, startsOpen = false, onChange, beside } = props;
  const [isOpen, setOpen] = useState(startsOpen || chosen.length > 0);
  const [showsAll, setShowsAll] = useState(false);
  const [words, setWords] = useState('');
  const body = useId();
  const matching = rows.filter((row) => row.label.toLocaleLowerCase().includes(words.trim().toLocaleLowerCase()));
  const first = rows.filter((row, at) => at < SHOWN_AT_FIRST || chosen.includes(row.value));
  const shown = showsAll ? matching.slice(0, SHOWN_AT_MOST) : first;
  const largest = Math.max(0, ...rows.map((row) => row.total));
  const left = rows.length - first.length;
  return (
    <section className={styles['facet']} aria-label={title}>
      <h3>
        <button
          type="button"
          className={styles['summary']}
          aria-expanded={isOpen}
          aria-controls={body}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          <span>{title}</span>
          <em>{chosen.length === 0 ? figures(rows.length) : `${figures(chosen.length)} of ${figures(rows.length)}`}</em>
        </button>
      </h3>
      <div id={body} hidden={!isOpen}>
        {showsAll ? (
          <input
            className={styles['find']}
            aria-label={`Find in ${title.toLowerCase()}`}
            placeholder={`Find in ${figures(rows.length)}`}
            value={words}
            onChange={(event) => {
              setWords(event.target.value);
            }}
          />
        ) : null}
        <div className={showsAll ? styles['list'] : undefined}>
          {shown.map(({ value, label, count, total }) => (
            <FacetRow
              key={value}
              name={label}
              count={count}
              total={total}
              largest={largest}
              ticked={chosen.includes(value)}
              off={chosen.length > 0 && !chosen.includes(value)}
              onTick={() => {
                onChange(withOrWithout(chosen, value));
              }}
              {...(beside === undefined
                ? {}
                : {
                    beside: {
                      words: beside.words,
                      run: () => {
                        beside.run(value);
                      },
                    },
                  })}
            />
          ))}
          {note !== undefined && rows.length > 0 ? (
            <p className={`${String(text['label'])} ${String(styles['note'])}`}>{note}</p>
          ) : null}
          {rows.length === 0 ? <p className={text['label']}>None yet</p> : null}
          {showsAll && matching.length === 0 ? <p className={text['label']}>No name holds these letters.</p> : null}
          {showsAll && matching.length > SHOWN_AT_MOST ? (
            <p className={text['label']}>{figures(matching.length - SHOWN_AT_MOST)} more; write more letters.</p>
          ) : null}
        </div>
        {left > 0 ? (
          <button
            type="button"
            className={`${String(text['link'])} ${String(styles['more'])}`}
            onClick={() => {
              setShowsAll(!showsAll);
              setWords('');
            }}
          >
            {showsAll ? 'Show fewer' : `${figures(left)} more`}
          </button>
        ) : null}
      </div>
    </section>
  );
}
