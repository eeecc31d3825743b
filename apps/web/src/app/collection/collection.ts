import type { ServerState } from '@readout/api';
import type { CollectionId } from '@readout/domain';
import type { View } from '../../view/view.ts';

/** The name of what is read: of the chosen collection, or of everything. */
export function collectionName(state: ServerState | undefined, view: View): string {
  const [chosen] = view.selection.scope.collections;
  const collection = state?.collections.find(({ id }) => id === chosen);
  if (collection !== undefined) return collection.name;
  return state?.store.counts.documents === 0 ? 'No collection' : 'All documents';
}

/** How many documents the chosen collection has, or all there are. */
export function documentsOf({ collections, store }: Pick<ServerState, 'collections' | 'store'>, view: View): number {
  const [chosen] = view.selection.scope.collections;
  return collections.find(({ id }) => id === chosen)?.documents ?? store.counts.documents;
}

/** How many documents the view sees; null where it leaves sources out or stands at an earlier day, which nobody counts. */
export function documentsSeen(state: Pick<ServerState, 'collections' | 'store'>, view: View): number | null {
  const { withoutSources, knownBy, collections } = view.selection.scope;
  const isWhole = withoutSources.length === 0 && knownBy === null && collections.length < 2;
  return isWhole ? documentsOf(state, view) : null;
}

/** The view of other collections. */
export function withCollection(view: View, collections: CollectionId[]): View {
  return { ...view, selection: { ...view.selection, scope: { ...view.selection.scope, collections } } };
}
