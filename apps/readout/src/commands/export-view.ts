import { parseSelection, SelectionQuerySchema, type Selection } from '@readout/api';
import { isUndated, ReadoutError, type CollectionId, type ContactAnswer, type GraphAnswer } from '@readout/domain';
import { sentenceOf } from '@readout/drawing';
import {
  drawingOfView,
  exportedIds,
  FORMATS,
  snapshotOf,
  svgOfDrawing,
  textOf,
  type FormatId,
} from '@readout/exchange';
import { namedCollections } from '@readout/joining';
import { MAX_IDS, type ContactStore } from '@readout/store';
import { ContactIndex } from '@readout/contact-index';

/** Most contacts in one export, as in the page. */
const MOST_CONTACTS = 20_000;

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
  /** Contacts beyond the most that one export holds; the latest are kept. */
  readonly leftOut: number;
}

/** A view in one of the forms of `@readout/exchange`, as the page makes it; the drawing of a report is laid out here as there. */
export async function viewText(store: ContactStore, asked: ViewExport, now: Date): Promise<ExportedView> {
  const view = await addressOf(store, asked.view);
  const selection = selectionOf(view);
  const index = new ContactIndex();
  const revision = await store.revision();
  await index.feed(store.contactColumns(null), revision, { anew: true });
  const graph = index.graph(selection, { faded: asked.faded, limit: MOST_CONTACTS });
  const facets = index.facets(selection);
  const { held, rest } = sentenceOf(facets, selection.filter);
  const period = isUndated(selection.filter.period) ? facets.days : selection.filter.period;
  const snapshot = snapshotOf({
    view,
    takenAt: now.toISOString(),
    revision,
    standfirst: `${held}${rest}`,
    contacts: await contactsOf(store, exportedIds(graph, asked)),
  });
  const collection = await collectionName(store, selection.scope.collections);
  const all = graph.fitting + (asked.faded ? graph.total - graph.fitting : 0);
  return {
    text: textOf(asked.format, snapshot, {
      collection,
      period,
      drawing: asked.format === 'html' ? drawingFor(view, graph, snapshot.standfirst) : null,
      fullPassages: asked.fullPassages,
    }),
    contacts: snapshot.contacts.length,
    leftOut: graph.capped ? all - graph.contacts.length : 0,
  };
}

function drawingFor(view: string, graph: GraphAnswer, title: string): string | null {
  const drawing = drawingOfView(view, graph);
  return drawing === null ? null : svgOfDrawing(drawing, title, { theme: 'light', background: true });
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

async function contactsOf(store: ContactStore, ids: readonly ContactAnswer['id'][]): Promise<ContactAnswer[]> {
  const contacts: ContactAnswer[] = [];
  for (let at = 0; at < ids.length; at += MAX_IDS)
    contacts.push(...(await store.contacts(ids.slice(at, at + MAX_IDS))));
  return contacts;
}

async function collectionName(store: ContactStore, chosen: readonly CollectionId[]): Promise<string> {
  const known = namedCollections(await store.collections(), await store.decisions());
  return known.find(({ id }) => id === chosen[0])?.name ?? 'All documents';
}
