import { addDays, type Day, type FacetsAnswer, type GraphAnswer } from '@readout/domain';
import { BEST_CONTACTS, pairsOf, plateBook } from '@readout/drawing';
import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { useApi } from '../../questions/api.tsx';
import { facetsQuery } from '../../questions/drawn.ts';
import { useRevision } from '../../questions/state.ts';
import { Button } from '../../ui/button.tsx';
import { periodWords } from '../../ui/days.ts';
import { counted, figures } from '../../ui/words.ts';
import { useView } from '../../view/use-view.tsx';
import { withFilter, type View } from '../../view/view.ts';
import styles from './states.module.css';

const YEAR = 365;
const ENOUGH = 3;
/** A way that leaves more than this share is none. */
const MOST_LEFT = 0.9;

interface TooManyProps {
  readonly graph: GraphAnswer;
  /** The last day there is. */
  readonly latest: Day | null;
  readonly most: number;
  readonly onSearch: () => void;
  /** Draws it all the same; null where the contacts have not even been fetched. */
  readonly onDraw: (() => void) | null;
}

/** More than can be read: the ways out, each with what it leaves. */
export function TooMany({ graph, latest, most, onSearch, onDraw }: TooManyProps): ReactNode {
  const { view, act } = useView();
  const { fitting, capped } = graph;
  const lines = useMemo(() => pairsOf('countries', plateBook(graph), graph.contacts).size, [graph]);
  const year = latest === null ? null : { earliest: addDays(latest, 1 - YEAR), latest };
  const change = (name: string, to: (view: View) => View) => () => {
    act(name, to);
  };
  return (
    <div className={styles['state']}>
      <div className={styles['box']} role="alert">
        <h2>{counted(fitting, 'contact')} match. A drawing of them would be a hairball.</h2>
        <p>
          The canvas stays legible up to about {figures(most)} plates, contacts and lines.
          {capped ? '' : ` Table and matrix show all ${figures(fitting)}.`}
        </p>
        <ol className={styles['ways']}>
          {view.drawing === 'countries' ? null : (
            <Way
              name="Draw countries instead of people"
              aside="Lines are added up per pair"
              count={counted(lines, 'line')}
              isMain
              onDraw={change('draw countries', (before) => ({ ...before, drawing: 'countries' }))}
            />
          )}
          {view.amount === 'best' ? null : (
            <Way
              name="Only the best told"
              aside="Those of which most is known"
              count={counted(BEST_CONTACTS, 'contact')}
              onDraw={change('draw the best told', (before) => ({ ...before, amount: 'best' }))}
            />
          )}
          {year === null ? null : (
            <CountedWay
              name="Only the last twelve months"
              aside={periodWords(year)}
              to={(before) => withFilter(before, { period: year })}
              act="set period"
              most={fitting * MOST_LEFT}
            />
          )}
          <CountedWay
            name="Only pairs with three contacts or more"
            aside="Minimum count 3"
            to={(before) => withFilter(before, { atLeast: ENOUGH })}
            act="set least number per pair"
            most={fitting * MOST_LEFT}
          />
          <Way
            name="Start from one person"
            aside="Search, then open what you need"
            count=""
            label="Search"
            onDraw={onSearch}
          />
        </ol>
        <div className={styles['acts']}>
          <Button look="quiet" onClick={change('show the matrix', (before) => ({ ...before, shows: 'matrix' }))}>
            Open the matrix instead
          </Button>
          {onDraw === null ? null : (
            <Button look="quiet" onClick={onDraw}>
              Draw all the same, may be slow
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}

interface CountedWayProps {
  readonly name: string;
  readonly aside: string;
  readonly to: (view: View) => View;
  readonly act: string;
  /** Leaves it more, it is not offered: it would lead back to here. */
  readonly most: number;
}

function CountedWay({ name, aside, to, act: actName, most }: CountedWayProps): ReactNode {
  const { view, act } = useView();
  const { data } = useQuery(facetsQuery(useApi(), to(view).selection, useRevision()));
  if (data !== undefined && fittingOf(data) > most) return null;
  return (
    <Way
      name={name}
      aside={aside}
      count={data === undefined ? '' : counted(fittingOf(data), 'contact')}
      onDraw={() => {
        act(actName, to);
      }}
    />
  );
}

interface WayProps {
  readonly name: string;
  readonly aside: string;
  readonly count: string;
  readonly label?: string;
  readonly isMain?: boolean;
  readonly onDraw: () => void;
}

function Way({ name, aside, count, label = 'Draw', isMain = false, onDraw }: WayProps): ReactNode {
  return (
    <li>
      <span>
        <b>{name}</b>
        <span>{aside}</span>
      </span>
      <span className={styles['number']}>{count}</span>
      <Button look={isMain ? 'main' : 'plain'} aria-label={`${label}: ${name}`} onClick={onDraw}>
        {label}
      </Button>
    </li>
  );
}

function fittingOf({ summary }: FacetsAnswer): number {
  const { held, planned, proposed, cancelled, denied } = summary;
  return held + planned + proposed + cancelled + denied;
}
