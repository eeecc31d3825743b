import { lazy, Suspense, type ReactNode } from 'react';
import type { useImport } from '../features/add-documents/use-import.ts';
import { sentenceOf, sentenceText } from '../features/standfirst/sentence.ts';
import { useFacets } from '../questions/drawn.ts';
import { useView } from '../view/use-view.tsx';
import { KeyboardSheet } from './keyboard-sheet.tsx';
import { useReopenedView } from './use-taken-files.ts';

/** Loaded when they are first opened: the forms and files they write are no part of the first picture. */
const ExportDialog = lazy(() => import('../features/export/export-dialog.tsx'));
const AddDialog = lazy(async () => ({
  default: (await import('../features/add-documents/add-dialog.tsx')).AddDialog,
}));

const DecisionsDialog = lazy(() => import('../features/decisions/decisions-dialog.tsx'));

/** A dialog over the whole page. */
export type PageDialog = 'export' | 'add' | 'keys' | 'decisions';

interface PageDialogsProps {
  readonly open: PageDialog | null;
  /** The collection that is shown. */
  readonly name: string;
  readonly importing: ReturnType<typeof useImport>;
  /** What was pasted onto the page, to be added. */
  readonly pasted: string;
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
  readonly onClose: () => void;
}

/** The dialog that is open over the page. */
export function PageDialogs({
  open,
  name,
  importing,
  pasted,
  singleKeys,
  onSingleKeys,
  onClose,
}: PageDialogsProps): ReactNode {
  const { view } = useView();
  const { data: facets } = useFacets();
  const reopened = useReopenedView();
  switch (open) {
    case null:
      return null;
    case 'add':
      return (
        <Suspense>
          <AddDialog importing={importing} collection={null} pasted={pasted} reopened={reopened} onClose={onClose} />
        </Suspense>
      );
    case 'keys':
      return <KeyboardSheet singleKeys={singleKeys} onSingleKeys={onSingleKeys} onClose={onClose} />;
    case 'decisions':
      return (
        <Suspense>
          <DecisionsDialog onClose={onClose} />
        </Suspense>
      );
    case 'export': {
      const sentence = facets === undefined ? null : sentenceOf(facets, view.selection.filter);
      return (
        <Suspense>
          <ExportDialog
            collection={name}
            standfirst={sentence === null ? '' : sentenceText(sentence)}
            onClose={onClose}
          />
        </Suspense>
      );
    }
  }
}
