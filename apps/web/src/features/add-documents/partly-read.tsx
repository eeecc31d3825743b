import type { ReactNode } from 'react';
import { Banner } from '../../ui/notice.tsx';
import { partlyReadWords } from './progress.ts';
import type { Import } from './use-import.ts';

/** Says above everything that contacts are missing, as long as what could not be read is listed. */
export function PartlyRead({ importing: { job, leftOut } }: { readonly importing: Import }): ReactNode {
  const words = partlyReadWords(job, leftOut.length);
  return words === null ? null : <Banner tone="caution">{words}</Banner>;
}
