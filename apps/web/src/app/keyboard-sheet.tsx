import type { ReactNode } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import styles from './keyboard-sheet.module.css';

interface KeyboardSheetProps {
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
  readonly onClose: () => void;
}

const SECTIONS: readonly { readonly title: string; readonly rows: readonly (readonly [string, string])[] }[] = [
  {
    title: 'In the drawing',
    rows: [
      ['Arrows', 'walk along lines'],
      ['Enter, Ctrl Enter', 'select, add to the selection'],
      ['J, K', 'next, previous contact by date'],
      ['E', 'expand a plate, open or close a line'],
      ['P', 'path to …, or between the two that are selected'],
      ['Ctrl A', 'select everything drawn'],
      ['Shift drag', 'select what lies in a frame'],
      ['.', 'pin'],
      ['H', 'hide'],
      ['Shift arrows', 'move a plate, which pins it'],
      ['Alt arrows, + and −', 'pan, zoom'],
      ['F', 'fit to view'],
      ['Menu key, Shift F10', 'menu'],
    ],
  },
  {
    title: 'On the time bar',
    rows: [
      ['Arrows, with Shift', 'move a handle by a day, a week'],
      ['Home, End', 'a handle to its end'],
      ['Space', 'play, pause'],
      [', and ;', 'one step back, on'],
    ],
  },
  {
    title: 'Views',
    rows: [
      ['1, 2, 3', 'contacts, people, countries'],
      ['G, M, T', 'graph, matrix, table'],
      ['O', 'hide what is faded, show it again'],
      ['Arrows, Enter', 'in table and matrix: walk, read'],
      ['C', 'compare the accounts of what is read'],
      ['D', 'document of what is read'],
      ['Esc', 'close the topmost thing'],
      ['[ and ]', 'put away filters, pane'],
      ['F6, Shift F6', 'next, previous part of the page'],
    ],
  },
  {
    title: 'Reading',
    rows: [
      ['N, Shift N', 'next, previous passage'],
      ['Enter, Shift Enter', 'in a document: next, previous passage'],
      ['Arrows', 'in a comparison: walk its points'],
    ],
  },
  {
    title: 'Everywhere',
    rows: [
      ['/ or Ctrl K', 'search'],
      ['Ctrl Z, Ctrl Shift Z', 'undo, redo the view; also Back and Forward'],
      ['L', 'copy link'],
      ['X', 'export'],
      ['A', 'add documents'],
      ['?', 'this sheet'],
    ],
  },
];

/** The keys of the page, and the switch for those without Ctrl. */
export function KeyboardSheet({ singleKeys, onSingleKeys, onClose }: KeyboardSheetProps): ReactNode {
  return (
    <Dialog
      title="Keyboard"
      dek="Single keys act while the drawing, a document or the pane has the focus."
      width={720}
      onClose={onClose}
    >
      <div className={styles['sections']}>
        {SECTIONS.map(({ title, rows }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {rows.map(([keys, words]) => (
                <div key={keys}>
                  <dt>
                    <kbd>{keys}</kbd>
                  </dt>
                  <dd>{words}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <label className={styles['switch']}>
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => {
            onSingleKeys(event.target.checked);
          }}
        />
        Single keys act
      </label>
    </Dialog>
  );
}
