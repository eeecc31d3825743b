import { Route } from 'lucide-react';
import type { ReactNode } from 'react';
import { useAskPath } from '../../ui/ask-path.tsx';
import { Button } from '../../ui/button.tsx';
import type { ElementKey } from '@readout/drawing';

/** Asks whereto a path from this plate, or from one of this contact's parties, is to lead; in words alone beside acts that come first. */
export function PathButton({
  element,
  isBeside = false,
}: {
  readonly element: ElementKey;
  readonly isBeside?: boolean;
}): ReactNode {
  const ask = useAskPath();
  return (
    <Button
      title="Path to … (P)"
      look={isBeside ? 'quiet' : 'plain'}
      onClick={() => {
        ask(element);
      }}
    >
      {isBeside ? null : <Route size={16} strokeWidth={1.5} aria-hidden="true" />}
      Path to
    </Button>
  );
}
