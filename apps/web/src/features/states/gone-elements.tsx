import type { ReactNode } from 'react';
import { Banner } from '../../ui/notice.tsx';
import { counted, figures } from '../../ui/words.ts';

/** A link names contacts that the store no longer holds. */
export function GoneElements({ gone, named }: { readonly gone: number; readonly named: number }): ReactNode {
  return (
    <Banner tone="caution">
      {figures(gone)} of the {counted(named, 'contact')} in this link no longer {gone === 1 ? 'exists' : 'exist'}. Their
      documents may have been forgotten or read again.
    </Banner>
  );
}
