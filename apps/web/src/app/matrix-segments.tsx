import type { ReactNode } from 'react';
import { Segments } from '../ui/segments.tsx';
import { useView } from '../view/use-view.tsx';

/** Between whom the rows of the matrix stand, and what its columns are. */
export function MatrixSegments(): ReactNode {
  const { view, act } = useView();
  return (
    <>
      <Segments
        label="Rows"
        value={view.matrix.ends}
        options={[
          { value: 'countries', label: 'Countries' },
          { value: 'people', label: 'People' },
        ]}
        onChange={(ends) => {
          act(`pairs of ${ends}`, (before) => ({ ...before, matrix: { ...before.matrix, ends } }));
        }}
      />
      <Segments
        label="Columns"
        value={view.matrix.columns}
        options={[
          { value: 'week', label: 'Week' },
          { value: 'month', label: 'Month' },
        ]}
        onChange={(columns) => {
          act(`pairs by ${columns}`, (before) => ({ ...before, matrix: { ...before.matrix, columns } }));
        }}
      />
    </>
  );
}
