import type { GraphAnswer } from '@readout/domain';
import { useId, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useGraph } from '../../../questions/drawn.ts';
import { type ElementKey, elementKey, type PairEnd, parseElement, plateBook } from '@readout/drawing';
import { Dialog } from '../../../ui/dialog.tsx';
import text from '../../../ui/text.module.css';
import { counted } from '../../../ui/words.ts';
import { useView } from '../../../view/use-view.tsx';
import styles from './path.module.css';

interface PathDialogProps {
  readonly from: ElementKey;
  readonly onClose: () => void;
}

interface Goal {
  readonly end: PairEnd;
  readonly name: string;
  readonly aside: string;
}

const MOST_SHOWN = 40;

/** Asks whereto: a field that narrows a list, arrows to walk it, Enter to go. */
export default function PathDialog({ from, onClose }: PathDialogProps): ReactNode {
  const { adjust } = useView();
  const { data: graph } = useGraph();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const list = useId();
  const start = parseElement(from);
  const goals = useMemo(() => (graph === undefined ? [] : goalsFrom(graph, start)), [graph, start]);
  const words = folded(typed)
    .split(' ')
    .filter((word) => word !== '');
  const matching = goals.filter(({ name, aside }) => words.every((word) => folded(`${name} ${aside}`).includes(word)));
  const shown = matching.slice(0, MOST_SHOWN);
  const current = Math.min(at, shown.length - 1);
  const name = graph === undefined ? '' : (plateBook(graph).nameOf(from) ?? '');
  const go = (goal: Goal | undefined): void => {
    if (goal === undefined || (start?.type !== 'person' && start?.type !== 'side')) return;
    const ends = [start, goal.end] as const;
    adjust((before) => ({
      ...before,
      selected: [elementKey({ type: 'path', ends, order: 'dates', withLarge: false, nth: 1 })],
    }));
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Enter') go(shown[current]);
    else if (step !== 0) setAt(Math.min(shown.length - 1, Math.max(0, current + step)));
    else return;
    event.preventDefault();
  };
  return (
    <Dialog
      title={`Path from ${name} to …`}
      dek="Over contacts that were held and fit the filters, at most 6 hops."
      width={520}
      onClose={onClose}
    >
      <input
        className={styles['field']}
        role="combobox"
        aria-label="To whom"
        aria-expanded
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={current < 0 ? undefined : `${list}-${String(current)}`}
        autoComplete="off"
        spellCheck={false}
        autoFocus
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p role="status" className={text['label']}>
        {shown.length < matching.length
          ? `${counted(matching.length, 'name')}, the ${String(shown.length)} with most contacts shown`
          : counted(matching.length, 'name')}
      </p>
      <ul id={list} role="listbox" aria-label="Whereto" className={styles['list']}>
        {shown.map((goal, index) => (
          <li
            key={elementKey(goal.end)}
            id={`${list}-${String(index)}`}
            role="option"
            aria-selected={index === current}
            className={styles['option']}
            onClick={() => {
              go(goal);
            }}
          >
            <bdi>{goal.name}</bdi>
            <span className={text['label']}>{goal.aside}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** Everybody of the same kind, those with most contacts first. */
function goalsFrom(graph: GraphAnswer, start: ReturnType<typeof parseElement>): readonly Goal[] {
  const counts = new Map<number, number>();
  const isPerson = start?.type === 'person';
  for (const contact of graph.contacts) {
    if (!contact.fits) continue;
    for (const at of isPerson ? contact.leaders : contact.sides) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const book = plateBook(graph);
  const ends: readonly PairEnd[] = isPerson
    ? graph.leaders.map(({ id }) => ({ type: 'person', id }))
    : graph.sides.map(({ id }) => ({ type: 'side', id }));
  return ends
    .map((end, at) => ({ end, at, count: counts.get(at) ?? 0 }))
    .filter(({ end, count }) => count > 0 && (start === null || !('id' in start) || end.id !== start.id))
    .sort((a, b) => b.count - a.count || a.at - b.at)
    .map(({ end, count }) => {
      const side = end.type === 'person' ? book.sideOf(end) : null;
      const country = side === null ? '' : `${book.nameOf(`side.${side}`) ?? ''}, `;
      return { end, name: book.nameOf(elementKey(end)) ?? '', aside: `${country}${counted(count, 'contact')}` };
    });
}

function folded(words: string): string {
  return words.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
