import type { ReactNode } from 'react';
import { Banner } from '../../ui/notice.tsx';
import { listed } from '../../ui/words.ts';

const PART_NAMES: Readonly<Record<string, string>> = {
  v: 'its version',
  show: 'how it is shown',
  draw: 'the drawing',
  select: 'the selection',
  open: 'the open document',
  at: 'the place in the document',
  from: 'the start of the period',
  to: 'the end of the period',
  unfitting: 'what does not fit',
  view: 'the kept view',
  compare: 'the comparison',
  with: 'which accounts are compared',
  point: 'the point that was picked',
  dating: 'by which day contacts stand on the time bar',
  matrix: 'how the matrix is set',
  sort: 'the order of the table',
};

/** Parts of the address could not be read: what is left is shown, and what is missing is named. */
export function OldLink({ parts }: { readonly parts: readonly string[] }): ReactNode {
  const names = [...new Set(parts.map((part) => PART_NAMES[part] ?? part))];
  return (
    <Banner tone="caution">
      <b>Part of this link could not be read.</b> It opens without {listed(names)}. The rest is as it was copied.
    </Banner>
  );
}
