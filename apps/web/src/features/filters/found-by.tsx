import type { FacetsAnswer, Filter } from '@readout/domain';
import type { ReactNode } from 'react';
import { ClosedFacet } from './closed-facet.tsx';

interface FoundByProps {
  readonly rows: FacetsAnswer['readers'];
  readonly chosen: Filter['readers'];
  readonly onChange: (readers: Filter['readers']) => void;
}

/** Who found the contacts: the rules alone, a model alone, both, or an analyst’s hand. Shown where there is something to choose, or something was chosen. */
export function FoundBy({ rows, chosen, onChange }: FoundByProps): ReactNode {
  const found = rows.filter(({ value, total }) => total > 0 || chosen.includes(value));
  if (found.length < 2 && chosen.length === 0) return null;
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
