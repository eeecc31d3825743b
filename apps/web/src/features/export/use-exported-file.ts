import { isUndated, type ContactAnswer } from '@readout/domain';
import { exportedIds, svgOfDrawing, type ExportChoice, type FormatId } from '@readout/exchange';
import type { Theme } from '@readout/drawing';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useApi } from '../../questions/api.tsx';
import { useFacets, useGraph } from '../../questions/drawn.ts';
import { contactsQuery } from '../../questions/read.ts';
import { useRevision } from '../../questions/state.ts';
import { useDrawing } from '../../ui/drawing-handle.tsx';
import { useView } from '../../view/use-view.tsx';
import type { FileToMake, MadeFile } from './make-file.ts';
import { makeInWorker } from './make-in-worker.ts';
import { snapshotOfView } from './snapshot-of-view.ts';

/** What the analyst chose of an export. */
export interface ExportOptions extends ExportChoice {
  readonly fullPassages: boolean;
}

const NO_CONTACTS: readonly ContactAnswer[] = [];

/** The view in a form that is text, as it would be saved now: undefined while it is made. */
export function useExportedFile(
  format: FormatId | null,
  options: ExportOptions,
  { collection, standfirst }: { readonly collection: string; readonly standfirst: string },
): { readonly file: MadeFile | undefined; readonly passages: number | undefined; readonly error: Error | null } {
  const { view } = useView();
  const { data: graph } = useGraph();
  const { data: facets } = useFacets();
  const { drawing } = useDrawing();
  const [takenAt] = useState(() => new Date());
  const ids = useMemo(() => (graph === undefined ? [] : exportedIds(graph, options)), [graph, options]);
  const told = useQuery(contactsQuery(useApi(), ids, useRevision()));
  const contacts = ids.length === 0 ? NO_CONTACTS : told.data;
  const asked = useMemo((): FileToMake | null => {
    if (graph === undefined || contacts === undefined || format === null) return null;
    const { period } = view.selection.filter;
    return {
      format,
      of: snapshotOfView(view, graph, standfirst, contacts, takenAt),
      report: {
        collection,
        period: isUndated(period) ? (facets?.days ?? period) : period,
        drawing: format === 'html' ? svgOnScreen(drawing, standfirst, { theme: 'light', background: true }) : null,
        fullPassages: options.fullPassages,
      },
    };
  }, [view, graph, facets, contacts, drawing, format, options, collection, standfirst, takenAt]);
  const made = useMade(asked);
  return {
    file: made?.file,
    passages: contacts?.reduce(countPassages, 0),
    error: told.error ?? made?.error ?? null,
  };
}

interface Made {
  readonly asked: FileToMake;
  readonly file?: MadeFile;
  readonly error?: Error;
}

/** What was asked for last, made beside the page; null while it is being made. What is asked for no longer is dropped. */
function useMade(asked: FileToMake | null): Made | null {
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    if (asked === null) return undefined;
    const stop = new AbortController();
    makeInWorker(asked, stop.signal).then(
      (file) => {
        if (!stop.signal.aborted) setMade({ asked, file });
      },
      (error: unknown) => {
        if (!stop.signal.aborted && error instanceof Error) setMade({ asked, error });
      },
    );
    return () => {
      stop.abort();
    };
  }, [asked]);
  return made?.asked === asked ? made : null;
}

/** The drawing on the screen as an SVG document; null where nothing is drawn. */
export function svgOnScreen(
  drawing: ReturnType<typeof useDrawing>['drawing'],
  title: string,
  look: { readonly theme: Theme; readonly background: boolean },
): string | null {
  return drawing === null ? null : svgOfDrawing(drawing.paints(), title, look);
}

function countPassages(
  sum: number,
  contact: { readonly accounts: readonly { readonly passages: readonly unknown[] }[] },
): number {
  return sum + contact.accounts.reduce((own, account) => own + account.passages.length, 0);
}
