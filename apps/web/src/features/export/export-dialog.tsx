import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useApi } from '../../questions/api.tsx';
import { useFacets, useGraph } from '../../questions/drawn.ts';
import { contactsQuery } from '../../questions/read.ts';
import { useRevision } from '../../questions/state.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useDrawing } from '../../ui/drawing-handle.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { counted, figures } from '../../ui/words.ts';
import { useView } from '../../view/use-view.tsx';
import styles from './export.module.css';
import { saveFile } from './save-file.ts';
import { exportedIds, fileName, snapshotFile } from './snapshot-of-view.ts';

type Format = 'json' | 'png';

interface ExportDialogProps {
  readonly collection: string;
  /** The sentence above the drawing. */
  readonly standfirst: string;
  readonly onClose: () => void;
}

const SCALE = 2;

/** Exports the view: as JSON that re-opens as this view, or as a picture. */
export function ExportDialog({ collection, standfirst, onClose }: ExportDialogProps): ReactNode {
  const { view } = useView();
  const { data: graph } = useGraph();
  const { data: facets } = useFacets();
  const { drawing } = useDrawing();
  const toast = useToast();
  const [format, setFormat] = useState<Format>('json');
  const [choice, setChoice] = useState({ faded: false, denied: true });
  const [background, setBackground] = useState(true);
  const [wrong, setWrong] = useState<string | null>(null);
  const ids = graph === undefined ? [] : exportedIds(graph, choice);
  const { data: contacts, error } = useQuery(contactsQuery(useApi(), ids, useRevision()));
  const fadedCount = graph?.contacts.filter((contact) => !contact.fits).length ?? 0;
  const deniedCount = graph?.contacts.filter((contact) => contact.status === 'denied').length ?? 0;
  const passages = contacts?.reduce(
    (sum, { accounts }) => sum + accounts.reduce((own, one) => own + one.passages.length, 0),
    0,
  );
  const file =
    graph === undefined || contacts === undefined ? null : snapshotFile(view, graph, standfirst, contacts, new Date());
  const name = fileName(collection, facets?.days.latest ?? null, format);
  const save = async (): Promise<void> => {
    try {
      if (format === 'json' && file !== null) saveFile(name, new Blob([file.text], { type: 'application/json' }));
      if (format === 'png' && drawing !== null) saveFile(name, await drawing.exportPng({ scale: SCALE, background }));
      toast({ words: `Saved ${name}.` });
      onClose();
    } catch (failure) {
      setWrong(failure instanceof Error ? failure.message : 'The file could not be made.');
    }
  };
  const formats = [
    {
      id: 'json' as const,
      name: 'JSON',
      words: 'Contacts and passages; re-opens here as this view',
      size: file === null ? '' : sizeWords(file.text.length),
    },
    { id: 'png' as const, name: 'PNG', words: `Picture of the canvas, ${String(SCALE)}× scale`, size: '' },
  ];
  return (
    <Dialog
      title="Export this view"
      dek={`${standfirst}${passages === undefined ? '' : ` ${counted(passages, 'passage')}.`} Filters, positions and pins travel along.`}
      onClose={onClose}
      foot={
        <>
          <span className={styles['name']}>
            {name}
            {format === 'json' && file !== null ? `, digest ${file.digest.slice(0, 12)}` : ''}
          </span>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            look="main"
            disabled={format === 'json' ? file === null : drawing === null}
            onClick={() => void save()}
          >
            <Download size={16} strokeWidth={1.5} /> Save {format === 'json' ? 'JSON' : 'PNG'}
          </Button>
        </>
      }
    >
      <div className={styles['formats']} role="radiogroup" aria-label="Format">
        {formats.map((one) => (
          <label key={one.id} className={styles['format']}>
            <input
              type="radio"
              name="format"
              checked={one.id === format}
              onChange={() => {
                setFormat(one.id);
              }}
            />
            <b>{one.name}</b>
            <span>{one.words}</span>
            <em>{one.size}</em>
          </label>
        ))}
      </div>
      <div className={styles['options']}>
        {format === 'json' ? (
          <>
            <Option
              label={`Faded contacts (${figures(fadedCount)})`}
              checked={choice.faded}
              onChange={(faded) => {
                setChoice({ ...choice, faded });
              }}
            />
            <Option
              label={`Denied contacts, marked as denied (${figures(deniedCount)})`}
              checked={choice.denied}
              onChange={(denied) => {
                setChoice({ ...choice, denied });
              }}
            />
          </>
        ) : (
          <Option label="With its ground" checked={background} onChange={setBackground} />
        )}
      </div>
      {error === null && wrong === null ? null : (
        <p className={styles['wrong']} role="alert">
          {wrong ?? error?.message}
        </p>
      )}
    </Dialog>
  );
}

interface OptionProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Option({ label, checked, onChange }: OptionProps): ReactNode {
  return (
    <label>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <span>{label}</span>
    </label>
  );
}

function sizeWords(characters: number): string {
  return characters < 1_000_000
    ? `${figures(Math.max(1, Math.round(characters / 1000)))} KB`
    : `${(characters / 1_000_000).toFixed(1)} MB`;
}
