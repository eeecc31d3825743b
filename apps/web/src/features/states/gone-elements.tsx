import type { ReactNode } from 'react';
import { Banner } from '../../ui/notice.tsx';
import { counted, figures } from '../../ui/words.ts';

/** A link names contacts that the store no longer holds. */
export function GoneElements({ gone, named }: { readonly gone: number; readonly named: number }): ReactNode {
  return <Banner tone="caution">{goneWords(gone, named)}</Banner>;
}

function goneWords(gone: number, named: number): string {
  const lost =
    named === 1
      ? 'The contact in this link no longer exists.'
      : gone === named
        ? `None of the ${counted(named, 'contact')} in this link exists any more.`
        : `${figures(gone)} of the ${counted(named, 'contact')} in this link no longer ${gone === 1 ? 'exists' : 'exist'}.`;
  return `${lost} ${gone === 1 ? 'Its document' : 'Their documents'} may have been forgotten or read again.`;
}
