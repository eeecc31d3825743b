import { fileName } from '@readout/exchange';
import { Download } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import { useFacets, useGraph } from '../../questions/drawn.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useDrawing } from '../../ui/drawing-handle.tsx';
import { counted, figures } from '../../ui/words.ts';
import { useView } from '../../view/use-view.tsx';
import styles from './export.module.css';
import { lastDayOf } from './last-day.ts';
import { CHOICES, FormatList, PNG_SCALE, showsDrawing, type Choice } from './format-list.tsx';
import { Option } from './option.tsx';
import { ReportPreview } from './report-preview.tsx';
import { useDelivery } from './use-delivery.ts';
import { useExportedFile } from './use-exported-file.ts';

interface ExportDialogProps {
  readonly collection: string;
  /** The sentence above the drawing. */
  readonly standfirst: string;
  readonly onClose: () => void;
}

/** Exports the view: as a report, as JSON that re-opens as this view, as a picture, for tools of graphs, or as tables. */
export default function ExportDialog({ collection, standfirst, onClose }: ExportDialogProps): ReactNode {
  const { view } = useView();
  const { data: graph } = useGraph();
  const { data: facets } = useFacets();
  const { drawing } = useDrawing();
  const [format, setFormat] = useState<Choice>('html');
  const [options, setOptions] = useState(() => ({
    faded: false,
    denied: true,
    fullPassages: true,
    background: true,
    theme: document.documentElement.dataset['theme'] === 'dark' ? ('dark' as const) : ('light' as const),
  }));
  const [wrong, setWrong] = useState<string | null>(null);
  const { file, passages, sizes, failed } = useExportedFile(format === 'png' ? null : format, options, collection);
  const lastDay = lastDayOf(view.selection.filter.period.latest, facets?.days.latest ?? null);
  const name = fileName(collection, lastDay, CHOICES[format].ending);
  const { deliver, isAwaited, setAwaited } = useDelivery(name, file?.blob ?? null, onClose);
  const words = useMemo(
    () => Object.fromEntries(Object.entries(sizes).map(([id, bytes]) => [id, sizeWords(bytes)])),
    [sizes],
  );
  const fadedCount = graph?.contacts.filter((contact) => !contact.fits).length ?? 0;
  const deniedCount = graph?.contacts.filter((contact) => contact.status === 'denied').length ?? 0;
  const option = (label: string, name: 'faded' | 'denied' | 'fullPassages' | 'background'): ReactNode => (
    <Option
      label={label}
      checked={options[name]}
      onChange={(checked) => {
        setOptions({ ...options, [name]: checked });
      }}
    />
  );
  const save = async (): Promise<void> => {
    if (format !== 'png') {
      if (file === undefined) setAwaited(true);
      else deliver(file.blob);
      return;
    }
    try {
      const picture = await drawing?.exportPng({ scale: PNG_SCALE, background: options.background });
      if (picture === undefined) setWrong(NOTHING_DRAWN);
      else deliver(picture);
    } catch (failure) {
      setWrong(failure instanceof Error ? failure.message : 'The file could not be made.');
    }
  };
  return (
    <Dialog
      title="Export this view"
      width={format === 'html' ? 1060 : 640}
      dek={`${standfirst}${passages === undefined ? '' : ` ${counted(passages, 'passage')}.`} Filters, positions and pins travel along.`}
      onClose={onClose}
      foot={
        <>
          <span className={styles['name']}>
            {name}
            {file === undefined ? '' : `, digest ${file.digest.slice(0, 12)}`}
            {isAwaited && file === undefined ? ', being made …' : ''}
          </span>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            look="main"
            disabled={showsDrawing(format) && drawing === null}
            aria-busy={isAwaited && file === undefined}
            onClick={() => void save()}
          >
            <Download size={16} strokeWidth={1.5} /> Save {format === 'html' ? 'report' : CHOICES[format].name}
          </Button>
        </>
      }
    >
      <div className={styles['columns']} data-preview={format === 'html'}>
        <div className={styles['choices']}>
          <FormatList
            chosen={format}
            sizes={words}
            onChoose={(chosen) => {
              setFormat(chosen);
              setWrong(null);
              setAwaited(false);
            }}
          />
          <div className={styles['options']}>
            {showsDrawing(format) ? (
              option('With its ground', 'background')
            ) : (
              <>
                {format === 'html' ? option('Full passages, not only their places', 'fullPassages') : null}
                {option(fadedWords(format === 'html', fadedCount), 'faded')}
                {option(`Denied contacts, marked as denied (${figures(deniedCount)})`, 'denied')}
              </>
            )}
          </div>
          {(file?.leftOut ?? 0) === 0 ? null : (
            <p className={styles['note']}>
              {`${counted(file?.leftOut ?? 0, 'earlier contact')} beyond the most that one file holds. Choose a shorter period to have them.`}
            </p>
          )}
          {failed === null && wrong === null ? null : (
            <p className={styles['wrong']} role="alert">
              {wrong ?? failed}
            </p>
          )}
        </div>
        {format === 'html' ? <ReportPreview html={file?.preview} /> : null}
      </div>
    </Dialog>
  );
}

const NOTHING_DRAWN =
  'Nothing is drawn yet, so there is no picture to save. Wait until the drawing stands, then try again.';

/** A report's drawing is that of the page, with what is faded in it; the choice is over what is told. */
function fadedWords(hasDrawing: boolean, count: number): string {
  return hasDrawing && count > 0
    ? `Faded contacts in the text too, not only in the drawing (${figures(count)})`
    : `Faded contacts (${figures(count)})`;
}

function sizeWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${figures(Math.max(1, Math.round(bytes / 1000)))} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
