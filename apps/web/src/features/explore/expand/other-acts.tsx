import { elementKey, type Element } from '@readout/drawing';
import type { ReactNode } from 'react';
import { useAskPath } from '../../../ui/ask-path.tsx';
import { Button } from '../../../ui/button.tsx';
import { useView } from '../../../view/use-view.tsx';
import { elementActs } from '../element-acts.ts';

/** Those of the menu's acts that stand beside an expansion. */
const BESIDE: readonly string[] = ['path', 'pin', 'hide'];

interface OtherActsProps {
  readonly element: Element;
  readonly onDone: () => void;
}

/** What else can be done to a plate, each with its key. */
export function OtherActs({ element, onDone }: OtherActsProps): ReactNode {
  const { view, act } = useView();
  const askPath = useAskPath();
  return elementActs(element, view)
    .filter(({ id }) => BESIDE.includes(id))
    .map(({ id, label, shortcut, name, change }) => (
      <Button
        key={id}
        look="quiet"
        onClick={() => {
          onDone();
          if (id === 'path') askPath(elementKey(element));
          else act(name, change);
        }}
      >
        {label} {shortcut === null ? null : <kbd aria-hidden="true">{shortcut}</kbd>}
      </Button>
    ));
}
