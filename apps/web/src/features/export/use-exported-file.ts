import type { ExportChoice, FormatId } from '@readout/exchange';
import type { Theme } from '@readout/drawing';
import { useEffect, useMemo, useState } from 'react';
import { useRevision } from '../../questions/state.ts';
import { placedView, useDrawing } from '../../ui/drawing-handle.tsx';
import { useView } from '../../view/use-view.tsx';
import { FileDesk } from './file-desk.ts';
import type { FileMade, FileToMake } from './make-file.ts';

/** What the analyst chose of an export. */
export interface ExportOptions extends ExportChoice {
  readonly fullPassages: boolean;
  readonly background: boolean;
  readonly theme: Theme;
}

/** The view as a file, and what is known of its other forms. */
export interface ExportedFile {
  /** Undefined while it is made. */
  readonly file: FileMade | undefined;
  readonly passages: number | undefined;
  readonly sizes: Sizes;
  /** A sentence on why there is no file. */
  readonly failed: string | null;
}

/**
 * The view in a form that is text, as it would be saved now. It is asked for and made beside the page, which thousands of
 * contacts would hold up.
 */
export function useExportedFile(format: FormatId | null, options: ExportOptions, collection: string): ExportedFile {
  const { view } = useView();
  const revision = useRevision();
  const { drawing } = useDrawing();
  const [now] = useState(() => new Date());
  const asked = useMemo(
    (): FileToMake | null =>
      revision === null || format === null
        ? null
        : { ...options, format, view: placedView(view, drawing), revision, collection, now },
    [view, revision, drawing, format, options, collection, now],
  );
  const { made, sizes } = useMade(asked);
  const current = made?.of === asked ? made : null;
  return {
    file: current?.file,
    passages: made?.file?.passages,
    sizes,
    failed: current?.failed ?? null,
  };
}

interface Made {
  readonly of: FileToMake;
  readonly file?: FileMade;
  readonly failed?: string;
}

type Sizes = Partial<Readonly<Record<FormatId, number>>>;

/** What was made last, and how large the view's other forms are, as far as that is known. */
function useMade(asked: FileToMake | null): { readonly made: Made | null; readonly sizes: Sizes } {
  const [desk] = useState(() => new FileDesk());
  const [made, setMade] = useState<Made | null>(null);
  const [sizes, setSizes] = useState<Sizes>({});
  useEffect(
    () => () => {
      desk.close();
    },
    [desk],
  );
  useEffect(() => {
    if (asked === null) return;
    const noteSize = (format: FormatId, bytes: number): void => {
      setSizes((known) => ({ ...known, [format]: bytes }));
    };
    desk.ask(asked, {
      made: (file) => {
        setMade({ of: asked, file });
        noteSize(asked.format, file.blob.size);
      },
      failed: (failed) => {
        setMade({ of: asked, failed });
      },
      size: noteSize,
    });
  }, [asked, desk]);
  return { made, sizes };
}
