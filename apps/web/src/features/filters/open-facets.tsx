import type { FacetsAnswer, Filter, SourceId } from '@readout/domain';
import type { ReactNode } from 'react';
import { useView } from '../../view/use-view.tsx';
import { withScope } from '../../view/view.ts';
import { OpenFacet } from './open-facet.tsx';

interface OpenFacetsProps {
  readonly facets: FacetsAnswer;
  readonly filter: Filter;
  readonly set: (name: string, change: Partial<Filter>) => void;
}

/** The facets whose values depend on what was read: who, about what, and who tells. A source can be left out altogether. */
export function OpenFacets({ facets, filter, set }: OpenFacetsProps): ReactNode {
  const { act } = useView();
  return (
    <>
      <OpenFacet
        title="Countries"
        rows={facets.countries}
        chosen={filter.countries}
        startsOpen
        onChange={(countries) => {
          set('countries', { countries: [...countries] });
        }}
      />
      <OpenFacet
        title="Organisations"
        rows={facets.organisations}
        chosen={filter.organisations}
        onChange={(organisations) => {
          set('organisations', { organisations: [...organisations] });
        }}
      />
      <OpenFacet
        title="People"
        rows={facets.people}
        chosen={filter.people}
        onChange={(people) => {
          set('people', { people: [...people] });
        }}
      />
      <OpenFacet
        title="Agreements"
        rows={facets.agreements}
        chosen={filter.agreements}
        onChange={(agreements) => {
          set('agreements', { agreements: [...agreements] });
        }}
      />
      <OpenFacet
        title="Topics"
        note="By the words of what a text says was spoken of. Many texts do not say."
        rows={facets.topics}
        chosen={filter.topics}
        onChange={(topics) => {
          set('topics', { topics: [...topics] });
        }}
      />
      <OpenFacet
        title="Sources"
        rows={facets.sources}
        chosen={filter.sources}
        onChange={(sources) => {
          set('sources', { sources: sources as Filter['sources'] });
        }}
        beside={{
          words: 'leave out',
          run: (source) => {
            act('leave out a source', (before) =>
              withScope(before, {
                withoutSources: [...before.selection.scope.withoutSources, source as SourceId].sort(),
              }),
            );
          },
        }}
      />
    </>
  );
}
