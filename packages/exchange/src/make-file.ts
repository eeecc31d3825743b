import {
  isUndated,
  ReadoutError,
  type ContactAnswer,
  type FacetsAnswer,
  type Filter,
  type GraphAnswer,
  type PathsAnswer,
  type Scope,
} from '@readout/domain';
import {
  drawnPath,
  NO_PATH,
  selectedPath,
  namedText,
  drawnWords,
  sentenceOf,
  sentenceText,
  type DrawnPath,
  type Theme,
} from '@readout/drawing';
import { drawingOfView, viewParts, type DrawingOfView, type ViewParts } from './drawing-of-view.ts';
import { exportedIds, isPicture, textOf, type ExportChoice, type FormatId } from './formats.ts';
import { svgOfDrawing } from './picture.ts';
import { filteredBy } from './report/filtered-by.ts';
import type { DrawnReport } from './report/report.ts';
import { snapshotOf, type Snapshot } from './snapshot.ts';

/** Most contacts in one export. */
const MOST_EXPORTED = 20_000;
/** Contacts asked for at once, as many as the server gives. */
const IDS_A_CALL = 100;
/** Questions under way at the same time. */
const CALLS_AT_ONCE = 4;

/** What is asked of a record: the filter and what may be seen of it. */
interface Selection {
  readonly filter: Filter;
  readonly scope: Scope;
}

/** Where a file's facts come from: the server's questions, whoever answers them. */
export interface ViewSource {
  graph(selection: Selection, options: { readonly faded: boolean; readonly limit: number }): Promise<GraphAnswer>;
  facets(selection: Selection): Promise<FacetsAnswer>;
  contacts(ids: readonly string[]): Promise<readonly ContactAnswer[]>;
  paths(
    selection: Selection,
    path: {
      readonly ends: 'people' | 'sides';
      readonly from: string;
      readonly to: string;
      readonly inDateOrder: boolean;
      readonly withLarge: boolean;
    },
  ): Promise<PathsAnswer>;
}

/** Which view leaves, and what of it. */
export interface ViewAsked extends ExportChoice {
  /** The address of the view from its `?` on, with the places that its drawing has. */
  readonly view: string;
  /** What that address selects. */
  readonly selection: Selection;
  /** What the view is of, as people call it: a collection, or all documents. */
  readonly collection: string;
  readonly now: Date;
}

/** How a view leaves. */
export interface FormAsked {
  readonly format: FormatId;
  /** Passages in full, not only their places. */
  readonly fullPassages: boolean;
  /** The look of a picture, and whether it has the canvas's ground; a report's is always light. */
  readonly theme: Theme;
  readonly background: boolean;
}

/** Everything that files of a view are made of. */
export interface GatheredView {
  readonly asked: ViewAsked;
  readonly graph: GraphAnswer;
  readonly facets: FacetsAnswer;
  readonly path: DrawnPath;
  readonly snapshot: Snapshot;
  readonly passages: number;
  /** Contacts beyond the most that one export holds; the latest are kept. */
  readonly leftOut: number;
}

/** A file, and the digest of the snapshot in or behind it. */
export interface MadeFile {
  readonly text: string;
  readonly digest: string;
}

/** Asks for everything that files of a view are made of. */
export async function gatherView(asked: ViewAsked, source: ViewSource): Promise<GatheredView> {
  const { selection, view } = asked;
  const parts = viewParts(view);
  const [graph, facets] = await Promise.all([
    source.graph(selection, { faded: parts.unfitting === 'faded' || asked.faded, limit: MOST_EXPORTED }),
    source.facets(selection),
  ]);
  const [contacts, path] = await Promise.all([
    contactsOf(source, exportedIds(graph, asked)),
    pathOf(parts, graph, source, selection),
  ]);
  const snapshot = snapshotOf({
    view,
    takenAt: `${asked.now.toISOString().slice(0, 10)}T00:00:00.000Z`,
    revision: graph.revision,
    standfirst: sentenceText(sentenceOf(facets, selection.filter)),
    contacts,
  });
  const wanted = graph.fitting + (asked.faded ? graph.total - graph.fitting : 0);
  return {
    asked,
    graph,
    facets,
    path,
    snapshot,
    passages: contacts.reduce((sum, { accounts }) => sum + accounts.flatMap(({ passages }) => passages).length, 0),
    leftOut: graph.capped ? Math.max(0, wanted - graph.contacts.length) : 0,
  };
}

/**
 * A view as the text of a file. The page and the command line both make it here, so that the same address of the same
 * store gives the same bytes on the same day; it is for that that a file says the day it was made and no hour.
 */
export function makeFile(gathered: GatheredView, form: FormAsked): MadeFile {
  const { snapshot } = gathered;
  if (isPicture(form.format)) {
    const picture = draw(gathered, form.theme, form.background);
    if (picture !== null) return { text: picture.svg, digest: snapshot.digest };
    throw new ReadoutError(
      'nothing-drawn',
      'This view draws nothing, or more than can be read, so there is no picture of it. Narrow it, or choose a form without a picture.',
    );
  }
  const { filter, scope } = gathered.asked.selection;
  const { period } = filter;
  const report = {
    collection: gathered.asked.collection,
    period: isUndated(period) ? gathered.facets.days : period,
    named: namedText(sentenceOf(gathered.facets, filter).named),
    filtered: form.format === 'html' ? filteredBy(filter, scope, gathered.facets) : '',
    drawing: form.format === 'html' ? draw(gathered, 'light', true) : null,
    fullPassages: form.fullPassages,
  };
  return { text: textOf(form.format, snapshot, report), digest: snapshot.digest };
}

/** Drawings of views that were gathered: looking for places takes seconds, and report and picture show the same. */
const drawings = new WeakMap<GatheredView, DrawingOfView | null>();

function drawingOf(gathered: GatheredView): DrawingOfView | null {
  const { asked, graph, path } = gathered;
  const held = drawings.get(gathered);
  const drawing = held === undefined ? drawingOfView(viewParts(asked.view), graph, path) : held;
  drawings.set(gathered, drawing);
  return drawing;
}

/** The sentence above the drawing, how much of it is drawn where that is less, and what is faint in it: nobody told the reader of the file. */
function captionOf({ snapshot }: GatheredView, { extent, hasFaded }: DrawingOfView): string {
  const drawn = drawnWords(extent);
  return [
    snapshot.standfirst,
    ...(drawn === null ? [] : [drawn]),
    ...(hasFaded ? ['What is faint does not fit the filters.'] : []),
  ].join(' ');
}

function draw(gathered: GatheredView, theme: Theme, background: boolean): DrawnReport | null {
  const drawing = drawingOf(gathered);
  if (drawing === null) return null;
  const caption = captionOf(gathered, drawing);
  const svg = svgOfDrawing(drawing, caption, { theme, background });
  return svg === null ? null : { svg, caption };
}

async function pathOf(
  { drawing, selected }: ViewParts,
  graph: GraphAnswer,
  source: ViewSource,
  selection: Selection,
): Promise<DrawnPath> {
  const path = selectedPath(selected);
  if (path === null) return NO_PATH;
  const [from, to] = path.ends;
  const found = await source.paths(selection, {
    ends: from.type === 'side' ? 'sides' : 'people',
    from: from.id,
    to: to.id,
    inDateOrder: path.order === 'dates',
    withLarge: path.withLarge,
  });
  return drawnPath(path, found, drawing, graph);
}

/** In the order asked for; a few questions at once, so that the answers do not wait for each other. */
async function contactsOf(source: ViewSource, ids: readonly string[]): Promise<ContactAnswer[]> {
  const pages = Array.from({ length: Math.ceil(ids.length / IDS_A_CALL) }, (_, page) =>
    ids.slice(page * IDS_A_CALL, (page + 1) * IDS_A_CALL),
  );
  const answers: (readonly ContactAnswer[])[] = [];
  let next = 0;
  const ask = async (): Promise<void> => {
    for (;;) {
      const page = next;
      const wanted = pages[page];
      if (wanted === undefined) return;
      next += 1;
      answers[page] = await source.contacts(wanted);
    }
  };
  await Promise.all(Array.from({ length: CALLS_AT_ONCE }, ask));
  return answers.flat();
}
