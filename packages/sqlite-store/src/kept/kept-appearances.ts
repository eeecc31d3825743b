import type { CollectionId, Day, Publication, PublicationId } from '@readout/domain';
import type { Appearances } from '@readout/store';
import type { Row } from '../engine.ts';
import { list } from './kept-json.ts';

/** Publications and collections from a row of the view `appearances`. */
export function keptAppearances(row: Row): Appearances {
  return {
    publications: list<[string, string | null, string | null, string | null, string | null]>(row['publications']).map(
      ([id, publisher, publishedOn, url, rights]): Publication => ({
        id: id as PublicationId,
        publisher,
        publishedOn: publishedOn as Day | null,
        url,
        rights,
      }),
    ),
    collections: list<[string, string]>(row['collections']).map(([id, name]) => ({ id: id as CollectionId, name })),
  };
}
