import { Waypoints } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { useDrawing } from '../../ui/drawing-handle.tsx';
import type { ElementKey } from '@readout/drawing';

/** Asks what more of this is to be drawn, in words alone beside acts that come first; there is nothing to ask where no drawing stands. */
export function ExpandButton({
  element,
  isBeside = false,
}: {
  readonly element: ElementKey;
  readonly isBeside?: boolean;
}): ReactNode {
  const { drawing } = useDrawing();
  if (drawing === null) return null;
  return (
    <Button
      title="Expand (E)"
      look={isBeside ? 'quiet' : 'plain'}
      onClick={() => {
        drawing.expand(element);
      }}
    >
      {isBeside ? null : <Waypoints size={16} strokeWidth={1.5} aria-hidden="true" />}
      Expand
    </Button>
  );
}
