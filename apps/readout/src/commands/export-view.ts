import { parseSelection, SelectionQuerySchema, type Selection } from '@readout/api';
import { ConversationIdSchema, ReadoutError, type CollectionId } from '@readout/domain';
import { FORMATS, gatherView, makeFile, type FormatId, type ViewSource } from '@readout/exchange';
import { namedCollections } from '@readout/joining';
import type { ContactStore } from '@readout/store';
import { ContactIndex } from '@readout/contact-index';

/** What of a view is exported, and how. */
export interface ViewExport {
  readonly format: FormatId;
  /** The address of the view as it was copied, whole or from its `?` on; empty for all there is. */
  readonly view: string;
  readonly faded: boolean;
  readonly denied: boolean;
  readonly fullPassages: boolean;
}

/** An exported view. */
export interface ExportedView {
  readonly text: string;
  readonly contacts: number;
  readonly passages: number;
  /** Contacts beyond the most that one export holds; the latest are kept. */
  readonly leftOut: number;
}

/** A view in one of the forms of `@readout/exchange`, the same bytes as from the page. */
export async function viewFile(store: ContactStore, asked: ViewExport, now: Date): Promise<ExportedView> {
  const view = await addressOf(store, asked.view);
  const selection = selectionOf(view);
  const index = new ContactIndex();
  await index.feed(store.contactColumns(null), await store.revision(), { anew: true });
  const collection = await collectionName(store, selection.scope.collections);
  const gathered = await gatherView({ ...asked, view, selection, collection, now }, sourceOf(store, index));
  const { text } = makeFile(gathered, { ...asked, theme: 'light', background: true });
  const { snapshot, passages, leftOut } = gathered;
  return { text, contacts: snapshot.contacts.length, passages, leftOut };
}

/** The questions of a file, answered by a store without a server. */
function sourceOf(store: ContactStore, index: ContactIndex): ViewSource {
  return {
    graph: (selection, options) => Promise.resolve(index.graph(selection, options)),
    facets: (selection) => Promise.resolve(index.facets(selection)),
    paths: (selection, path) => Promise.resolve(index.paths(selection, path)),
    contacts: (ids) => store.contacts(ids.map((id) => ConversationIdSchema.parse(id))),
  };
}

/** The form of that name. */
export function formatNamed(name: string): FormatId {
  const found = (Object.keys(FORMATS) as FormatId[]).find((id) => id === name);
  if (found !== undefined) return found;
  throw new ReadoutError(
    'format-unknown',
    `There is no format “${name}”. Choose one of ${Object.keys(FORMATS).join(', ')}.`,
  );
}

/** The part of an address that says what is shown, from its `?` on; a kept view is looked up in the store. */
async function addressOf(store: ContactStore, address: string): Promise<string> {
  const query = address.includes('?') ? address.slice(address.indexOf('?')) : '';
  const kept = new URLSearchParams(query.split('#')[0]).get('view');
  if (kept === null) return query;
  const view = await store.savedView(kept);
  if (view !== null) return view.view;
  throw new ReadoutError(
    'view-not-found',
    `This store keeps no view “${kept}”. Copy the link again from the store that made it.`,
  );
}

function selectionOf(view: string): Selection {
  const query = SelectionQuerySchema.parse(Object.fromEntries(new URLSearchParams(view.split('#')[0])));
  const selection = parseSelection(query);
  if (!('wrong' in selection)) return selection;
  throw new ReadoutError(
    'view-not-understood',
    `“${selection.wrong}” in the address of the view is not of its form. Copy the link again from the page.`,
  );
}

async function collectionName(store: ContactStore, chosen: readonly CollectionId[]): Promise<string> {
  const known = namedCollections(await store.collections(), await store.decisions());
  return known.find(({ id }) => id === chosen[0])?.name ?? 'All documents';
}
