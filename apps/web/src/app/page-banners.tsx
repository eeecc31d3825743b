import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { PartlyRead } from '../features/add-documents/partly-read.tsx';
import type { Import } from '../features/add-documents/use-import.ts';
import { Capped } from '../features/states/capped.tsx';
import { GoneElements } from '../features/states/gone-elements.tsx';
import { OldLink } from '../features/states/old-link.tsx';
import { StoreAway } from '../features/states/store-away.tsx';
import { useFacets, useGraph } from '../questions/drawn.ts';
import { useServerState } from '../questions/state.ts';
import { Banner } from '../ui/notice.tsx';
import { useView } from '../view/use-view.tsx';
import { useGoneContacts } from './use-gone-contacts.ts';
import { useKeptView } from './use-kept-view.ts';

/** What has to be said about the whole page: a store that is away, a link that is too old, documents that could not be read. */
export function PageBanners({ importing }: { readonly importing: Import }): ReactNode {
  const { notUnderstood, kept } = useView();
  const state = useServerState();
  const graph = useGraph();
  const facets = useFacets();
  const keptView = useKeptView(kept);
  const queries = useQueryClient();
  const answerError = graph.error ?? facets.error;
  useEffect(() => {
    // Whatever hears first that the store is away, acts that need it are to know.
    if (answerError !== null) void queries.invalidateQueries({ queryKey: ['state'] });
  }, [answerError, queries]);
  const error = state.error ?? answerError;
  // The link that the visit began with; acts on the view do not take back what it said.
  const [missing] = useState(notUnderstood);
  const gone = useGoneContacts();
  return (
    <>
      {error === null ? null : (
        <StoreAway error={error} stoodAt={graph.data === undefined ? null : state.dataUpdatedAt} />
      )}
      {keptView.error === null ? null : (
        <Banner tone="wrong">
          <b>The kept view could not be opened.</b> {keptView.error.message}
        </Banner>
      )}
      {missing.length === 0 ? null : <OldLink parts={missing} />}
      {gone === null ? null : <GoneElements {...gone} />}
      {graph.data?.capped === true ? <Capped graph={graph.data} latest={facets.data?.days.latest ?? null} /> : null}
      <PartlyRead importing={importing} />
    </>
  );
}
