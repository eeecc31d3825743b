import { Waypoints } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { useDrawing } from '../../ui/drawing-handle.tsx';
import type { ElementKey } from '@readout/drawing';

/** Asks what more of this is to be drawn; there is nothing to ask where no drawing stands. */
export function ExpandButton({ element }: { readonly element: ElementKey }): ReactNode {
  const { drawing } = useDrawing();
  if (drawing === null) return null;
  return (
    <Button
      title="Expand (E)"
      onClick={() => {
        drawing.expand(element);
      }}
    >
      <Waypoints size={16} strokeWidth={1.5} aria-hidden="true" />
      Expand
    </Button>
  );
}
