import type { ServerState } from '@readout/api';
import type { CollectionId, Day } from '@readout/domain';
import { expect, it } from 'vitest';
import { FIRST_VIEW, withScope } from '../../view/view.ts';
import { collectionName, documentsSeen, withCollection } from './collection.ts';

const state = {
  store: { counts: { documents: 171 } },
  collections: [{ id: 'winter', name: 'Winter', documents: 114 }],
} as unknown as ServerState;
const winter = withCollection(FIRST_VIEW, ['winter' as CollectionId]);

it('counts the documents of the collection that is read, not of the store', () => {
  expect([collectionName(state, FIRST_VIEW), documentsSeen(state, FIRST_VIEW)]).toEqual(['All documents', 171]);
  expect([collectionName(state, winter), documentsSeen(state, winter)]).toEqual(['Winter', 114]);
});

it('counts none where only some of them are seen', () => {
  expect(documentsSeen(state, withScope(winter, { knownBy: '2022-02-01' as Day }))).toBeNull();
  expect(documentsSeen(state, withScope(FIRST_VIEW, { withoutSources: ['x' as never] }))).toBeNull();
});
