import type { Kind } from '@readout/domain';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import type { ScreenBox } from '../../../graph/graph-events.ts';
import { type Element, elementKey, plateBook } from '@readout/drawing';
import { addedWords, withAdded } from '../../../questions/adding.ts';
import { Button } from '../../../ui/button.tsx';
import { Segments } from '../../../ui/segments.tsx';
import { useToast } from '../../../ui/toasts.tsx';
import { figures } from '../../../ui/words.ts';
import { useView } from '../../../view/use-view.tsx';
import { elementWords } from '../element-words.ts';
import explore from '../explore.module.css';
import type { DrawnNow } from '../use-drawn-scene.ts';
import { ExpandKinds } from './expand-kinds.tsx';
import { OtherActs } from './other-acts.tsx';
import styles from './expand.module.css';
import {
  EXPAND_CAPS,
  EXPAND_ORDERS,
  expansionOf,
  wished,
  withoutBrought,
  type ExpandCap,
  type ExpandOrder,
} from './expansion.ts';

interface ExpandPopoverProps {
  readonly element: Exclude<Element, { type: 'pair' }>;
  readonly box: ScreenBox;
  readonly graph: NonNullable<DrawnNow['graph']>;
  readonly drawn: NonNullable<DrawnNow['drawn']>;
  readonly onClose: () => void;
  /** Brings everything into view: what is added moves nothing, and may stand outside. */
  readonly onFit: () => void;
}

/** What the drawing lacks at a plate: how many of each kind, which first, how many at most; the button names the number. */
export function ExpandPopover({ element, box, graph, drawn, onClose, onFit }: ExpandPopoverProps): ReactNode {
  const { view, act } = useView();
  const toast = useToast();
  const anchor = useRef<HTMLDivElement>(null);
  const [without, setWithout] = useState<ReadonlySet<Kind>>(new Set());
  const [order, setOrder] = useState<ExpandOrder>('latest');
  const [cap, setCap] = useState<ExpandCap>('25');
  const { scene } = drawn;
  const shown = useMemo(() => ({ graph, book: plateBook(graph), scene, view }), [graph, scene, view]);
  const expansion = expansionOf(element, shown);
  const kinds = new Set(expansion.kinds.map(({ kind }) => kind).filter((kind) => !without.has(kind)));
  const all = wished(expansion, { kinds, order }, shown);
  const brings = all.slice(0, Number(cap));
  const name = elementWords(scene, elementKey(element))?.name ?? 'Contact';
  const isWhole = expansion.missing.length === 0;
  const addFrom = (first: number): void => {
    const some = all.slice(first, first + Number(cap));
    const next = first + some.length;
    const left = all.length - next;
    act(`expand ${name}`, (before) => withAdded(before, some));
    toast({
      words: addedWords(some, left, cap, shown, all.slice(0, first)),
      act:
        left === 0
          ? { label: 'Fit to view', run: onFit }
          : {
              label: `Draw next ${figures(Math.min(left, Number(cap)))}`,
              run: () => {
                addFrom(next);
              },
            },
    });
  };
  const add = (): void => {
    onClose();
    addFrom(0);
  };
  const collapse = (): void => {
    onClose();
    act(`collapse ${name}`, (before) => withoutBrought(before, expansion.brought));
    toast({ words: `Took away ${figures(expansion.brought.length)} that an expansion brought.` });
  };
  return (
    <>
      <div
        ref={anchor}
        className={explore['anchor']}
        style={{ left: box.left, top: box.top, width: Math.max(1, box.width), height: Math.max(1, box.height) }}
      />
      <Popover
        className={styles['popover'] ?? ''}
        triggerRef={anchor}
        isOpen
        placement="bottom start"
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <Dialog className={styles['dialog'] ?? ''} aria-label={`Expand ${name}`}>
          <header className={styles['head']}>
            <b>
              <bdi>{name}</bdi>
            </b>
            <span>
              {figures(expansion.fitting - expansion.missing.length)} of {figures(expansion.fitting)} contacts drawn
            </span>
          </header>
          {isWhole ? (
            <p className={styles['whole']}>Every contact that fits the filters is drawn.</p>
          ) : (
            <>
              <ExpandKinds
                kinds={expansion.kinds}
                without={without}
                onToggle={(kind) => {
                  setWithout(toggledIn(without, kind));
                }}
              />
              <div className={styles['choice']}>
                <span>First</span>
                <Segments
                  label="Which first"
                  options={EXPAND_ORDERS.map((value) => ({ value, label: value }))}
                  value={order}
                  onChange={setOrder}
                />
              </div>
              <div className={styles['choice']}>
                <span>At most</span>
                <Segments
                  label="At most"
                  options={EXPAND_CAPS.map((value) => ({ value, label: value }))}
                  value={cap}
                  onChange={setCap}
                />
                <Button look="main" disabled={brings.length === 0} onClick={add}>
                  Add {figures(brings.length)}
                </Button>
              </div>
              <p className={styles['promise']}>What you pinned or placed does not move.</p>
            </>
          )}
          <footer className={styles['foot']}>
            {expansion.brought.length === 0 ? null : (
              <Button look="quiet" onClick={collapse}>
                Collapse {figures(expansion.brought.length)}
              </Button>
            )}
            <OtherActs element={element} onDone={onClose} />
          </footer>
        </Dialog>
      </Popover>
    </>
  );
}

function toggledIn(kinds: ReadonlySet<Kind>, kind: Kind): ReadonlySet<Kind> {
  const next = new Set(kinds);
  if (!next.delete(kind)) next.add(kind);
  return next;
}
