import { fileName } from '@readout/exchange';
import { Download } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import { useFacets, useGraph } from '../../questions/drawn.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useDrawing } from '../../ui/drawing-handle.tsx';
import { counted, figures } from '../../ui/words.ts';
import styles from './export.module.css';
import { CHOICES, FormatList, isPicture, PNG_SCALE, type Choice } from './format-list.tsx';
import { Option } from './option.tsx';
import { ReportPreview } from './report-preview.tsx';
import { useDelivery } from './use-delivery.ts';
import { svgOnScreen, useExportedFile } from './use-exported-file.ts';

interface ExportDialogProps {
  readonly collection: string;
  /** The sentence above the drawing. */
  readonly standfirst: string;
  readonly onClose: () => void;
}

/** Exports the view: as a report, as JSON that re-opens as this view, as a picture, for tools of graphs, or as tables. */
export default function ExportDialog({ collection, standfirst, onClose }: ExportDialogProps): ReactNode {
  const { data: graph } = useGraph();
  const { data: facets } = useFacets();
  const { drawing } = useDrawing();
  const [format, setFormat] = useState<Choice>('html');
  const [options, setOptions] = useState({ faded: false, denied: true, fullPassages: true });
  const [background, setBackground] = useState(true);
  const [wrong, setWrong] = useState<string | null>(null);
  const names = { collection, standfirst };
  const { file, passages, error } = useExportedFile(isPicture(format) ? null : format, options, names);
  const name = fileName(collection, facets?.days.latest ?? null, CHOICES[format].ending);
  const blob = useMemo(
    () => (file === undefined ? null : new Blob([file.text], { type: CHOICES[format].mediaType })),
    [file, format],
  );
  const { deliver, isAwaited, setAwaited } = useDelivery(name, blob, onClose);
  const fadedCount = graph?.contacts.filter((contact) => !contact.fits).length ?? 0;
  const deniedCount = graph?.contacts.filter((contact) => contact.status === 'denied').length ?? 0;
  const picture = async (): Promise<Blob | null> => {
    if (format === 'png') return (await drawing?.exportPng({ scale: PNG_SCALE, background })) ?? null;
    const theme = document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
    const svg = svgOnScreen(drawing, standfirst, { theme, background });
    return svg === null ? null : new Blob([svg], { type: CHOICES.svg.mediaType });
  };
  const save = async (): Promise<void> => {
    if (!isPicture(format) && blob === null) {
      setAwaited(true);
      return;
    }
    try {
      const saved = isPicture(format) ? await picture() : blob;
      if (saved === null) {
        setWrong(
          'Nothing is drawn yet, so there is no picture to save. Wait until the drawing stands, then try again.',
        );
        return;
      }
      deliver(saved);
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
            {file === undefined || isPicture(format) ? '' : `, digest ${file.digest.slice(0, 12)}`}
            {isAwaited && file === undefined ? ', being made …' : ''}
          </span>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            look="main"
            disabled={isPicture(format) && drawing === null}
            aria-busy={isAwaited && file === undefined}
            onClick={() => void save()}
          >
            <Download size={16} strokeWidth={1.5} /> Save {format === 'html' ? 'report' : CHOICES[format].name}
          </Button>
        </>
      }
    >
      <div className={styles['columns']} data-preview={format === 'html'}>
        <div>
          <FormatList
            chosen={format}
            size={blob === null || isPicture(format) ? '' : sizeWords(blob.size)}
            onChoose={(chosen) => {
              setFormat(chosen);
              setAwaited(false);
            }}
          />
          <div className={styles['options']}>
            {isPicture(format) ? (
              <Option label="With its ground" checked={background} onChange={setBackground} />
            ) : (
              <>
                {format === 'html' ? (
                  <Option
                    label="Full passages, not only their places"
                    checked={options.fullPassages}
                    onChange={(fullPassages) => {
                      setOptions({ ...options, fullPassages });
                    }}
                  />
                ) : null}
                <Option
                  label={`Faded contacts (${figures(fadedCount)})`}
                  checked={options.faded}
                  onChange={(faded) => {
                    setOptions({ ...options, faded });
                  }}
                />
                <Option
                  label={`Denied contacts, marked as denied (${figures(deniedCount)})`}
                  checked={options.denied}
                  onChange={(denied) => {
                    setOptions({ ...options, denied });
                  }}
                />
              </>
            )}
          </div>
          {error === null && wrong === null ? null : (
            <p className={styles['wrong']} role="alert">
              {wrong ?? error?.message}
            </p>
          )}
        </div>
        {format === 'html' ? <ReportPreview html={file?.text} /> : null}
      </div>
    </Dialog>
  );
}

function sizeWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${figures(Math.max(1, Math.round(bytes / 1000)))} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
