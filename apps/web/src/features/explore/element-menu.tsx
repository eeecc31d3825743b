import { type ElementId, parseElement, type Scene } from '@readout/drawing';
import { useRef, type ReactNode } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import type { ScreenBox } from '../../graph/graph-events.ts';
import menu from '../../ui/menu.module.css';
import { useAskPath } from '../../ui/ask-path.tsx';
import { useView } from '../../view/use-view.tsx';
import { elementActs } from './element-acts.ts';
import { elementWords } from './element-words.ts';
import styles from './explore.module.css';

interface ElementMenuProps {
  readonly scene: Scene;
  /** What it is for; null for the ground. */
  readonly id: ElementId | null;
  readonly box: ScreenBox;
  readonly onClose: () => void;
  readonly onFit: () => void;
  readonly onExpand: (id: ElementId) => void;
}

/** The menu at a plate, a contact, a line or the ground. Every entry exists elsewhere too. */
export function ElementMenu({ scene, id, box, onClose, onFit, onExpand }: ElementMenuProps): ReactNode {
  const { view, act, adjust } = useView();
  const anchor = useRef<HTMLDivElement>(null);
  const askPath = useAskPath();
  const element = id === null ? null : parseElement(id);
  const acts = elementActs(element, view);
  const label = id === null ? 'Drawing' : (elementWords(scene, id)?.name ?? 'Drawing');
  const run = (key: string): void => {
    onClose();
    if (key === 'fit') onFit();
    if (key === 'expand' && id !== null) onExpand(id);
    if (key === 'path' && id !== null) askPath(id);
    const chosen = acts.find((one) => one.id === key);
    if (chosen === undefined) return;
    if (chosen.isAct) act(chosen.name, chosen.change);
    else adjust(chosen.change);
  };
  return (
    <>
      <div
        ref={anchor}
        className={styles['anchor']}
        style={{ left: box.left, top: box.top, width: Math.max(1, box.width), height: Math.max(1, box.height) }}
      />
      <Popover
        className={menu['popover'] ?? ''}
        triggerRef={anchor}
        isOpen
        placement="bottom start"
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <Menu
          className={menu['menu'] ?? ''}
          aria-label={label}
          autoFocus="first"
          onAction={(key) => {
            run(String(key));
          }}
        >
          {acts.map(({ id: key, label: words, shortcut }) => (
            <MenuItem key={key} id={key} className={menu['item'] ?? ''} textValue={words}>
              <span>{words}</span>
              {shortcut === null ? null : <kbd>{shortcut}</kbd>}
            </MenuItem>
          ))}
          {element === null ? (
            <MenuItem id="fit" className={menu['item'] ?? ''} textValue="Fit to view">
              <span>Fit to view</span>
              <kbd>F</kbd>
            </MenuItem>
          ) : null}
        </Menu>
      </Popover>
    </>
  );
}
