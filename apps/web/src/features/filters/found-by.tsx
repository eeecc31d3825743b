import type { FacetsAnswer, Filter } from '@readout/domain';
import type { ReactNode } from 'react';
import { worthOffering } from './chosen.ts';
import { ClosedFacet } from './closed-facet.tsx';

interface FoundByProps {
  readonly rows: FacetsAnswer['readers'];
  readonly chosen: Filter['readers'];
  readonly onChange: (readers: Filter['readers']) => void;
}

/** Who found the contacts: the rules alone, a model alone, both, or an analyst’s hand; nothing where there is no choice. */
export function FoundBy({ rows, chosen, onChange }: FoundByProps): ReactNode {
  const found = worthOffering(rows, chosen);
  if (found.length === 0) return null;
  return (
    <ClosedFacet
      title="Found by"
      rows={found}
      chosen={chosen}
      onChange={(readers) => {
        onChange([...readers]);
      }}
    />
  );
}
