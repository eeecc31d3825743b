import { Route } from 'lucide-react';
import type { ReactNode } from 'react';
import { useAskPath } from '../../ui/ask-path.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import type { ElementKey } from '@readout/drawing';

/** Asks whereto a path from this plate, or from one of this contact's parties, is to lead; as a sign alone where other acts need the room. */
export function PathButton({
  element,
  isSign = false,
}: {
  readonly element: ElementKey;
  readonly isSign?: boolean;
}): ReactNode {
  const ask = useAskPath();
  const sign = <Route size={16} strokeWidth={1.5} aria-hidden="true" />;
  const open = (): void => {
    ask(element);
  };
  if (isSign)
    return (
      <IconButton label="Path to …" shortcut="P" onClick={open}>
        {sign}
      </IconButton>
    );
  return (
    <Button title="Path to … (P)" onClick={open}>
      {sign}
      Path to
    </Button>
  );
}
