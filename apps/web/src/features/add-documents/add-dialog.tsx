import { AddressSchema, READERS, type ReaderToAsk } from '@readout/domain';
import type { ItemToRead } from '@readout/api';
import { useState, type ReactNode } from 'react';
import { useAway } from '../../questions/away.ts';
import { useServerState } from '../../questions/state.ts';
import { Button } from '../../ui/button.tsx';
import { parseDayText } from '../../ui/days.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FootWords } from '../../ui/foot-words.tsx';
import { Segments } from '../../ui/segments.tsx';
import styles from './add-documents.module.css';
import { FilesForm } from './files-form.tsx';
import { Field } from './field.tsx';
import type { Import } from './use-import.ts';

type Way = 'files' | 'text' | 'address';
/** What each way needs. */
const GIVEN: Readonly<Record<Way, string>> = { files: 'a file', text: 'the text', address: 'the address' };

interface AddDialogProps {
  readonly importing: Import;
  readonly collection: string | null;
  /** What was pasted onto the page: the text of a story, or an address; empty where nothing was. */
  readonly pasted: string;
  /** Opens a saved view again where one of the files is such, and gives those that are to be read. */
  readonly reopened: (files: readonly File[]) => Promise<readonly File[]>;
  readonly onClose: () => void;
}

/** Adds documents: files, a pasted text, or an address. What is refused is named in the card afterwards. */
export function AddDialog({ importing, collection: given, pasted, reopened, onClose }: AddDialogProps): ReactNode {
  const { data: state } = useServerState();
  const away = useAway();
  const [chosen, setReader] = useState<ReaderToAsk | null>(null);
  const reader = chosen ?? state?.reading.usual ?? 'rules';
  const isAddress = AddressSchema.safeParse(pasted).success;
  const [way, setWay] = useState<Way>(isAddress ? 'address' : 'text');
  const [files, setFiles] = useState<readonly File[]>([]);
  const [words, setWords] = useState({
    ...{ title: '', publisher: '', day: '', url: '' },
    ...(isAddress ? { text: '', address: pasted } : { text: pasted, address: '' }),
  });
  const [collection, setCollection] = useState(given ?? '');
  const set = (name: keyof typeof words) => (value: string) => {
    setWords({ ...words, [name]: value });
  };
  const day = words.day.trim() === '' ? null : parseDayText(words.day, 'first');
  const isDayWrong = words.day.trim() !== '' && day === null;
  const isUrlWrong = words.url.trim() !== '' && !AddressSchema.safeParse(words.url.trim()).success;
  const isAddressWrong = words.address.trim() !== '' && !AddressSchema.safeParse(words.address.trim()).success;
  const isGiven = way === 'files' ? files.length > 0 : words[way].trim() !== '';
  const isWrong = way === 'text' ? isDayWrong || isUrlWrong : way === 'address' && isAddressWrong;
  const isReady = isGiven && !isWrong;
  const missing = isGiven ? [] : [GIVEN[way]];
  const choose = async (some: readonly File[]): Promise<void> => {
    const others = await reopened(some);
    if (others.length === 0 && some.length > 0) onClose();
    else setFiles(others);
  };
  const send = async (): Promise<void> => {
    const into = collection.trim() === '' ? null : collection.trim();
    const item: ItemToRead =
      way === 'address'
        ? { type: 'address', url: words.address.trim() }
        : {
            type: 'text',
            text: words.text,
            title: orNull(words.title),
            publisher: orNull(words.publisher),
            publishedOn: day,
            url: orNull(words.url),
          };
    const isSent = await (way === 'files'
      ? importing.addFiles(files, into, reader)
      : importing.addItems([item], into, reader));
    if (isSent) onClose();
  };
  return (
    <Dialog
      title="Add documents"
      dek={`Readout finds who talked to whom in them, and keeps the sentence that says so. ${whereTextsGo(reader, state?.reading.sentTo ?? null)}`}
      onClose={onClose}
      foot={
        <>
          <FootWords error={importing.error} away={away} missing={missing} />
          <Button onClick={onClose}>Cancel</Button>
          <Button look="main" disabled={!isReady || away !== null || importing.isSending} onClick={() => void send()}>
            {way === 'files' && files.length > 1 ? `Read ${String(files.length)} documents` : 'Read document'}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <Segments
          label="Where it comes from"
          value={way}
          onChange={setWay}
          options={[
            { value: 'text', label: 'Pasted text' },
            { value: 'files', label: 'Files' },
            { value: 'address', label: 'Address' },
          ]}
        />
        {way === 'files' ? <FilesForm files={files} onFiles={(some) => void choose(some)} /> : null}
        {way === 'text' ? (
          <>
            <Field label="Text" value={words.text} onChange={set('text')} isLong />
            <Field label="Title" value={words.title} onChange={set('title')} />
            <div className={styles['pair']}>
              <Field label="Publisher" value={words.publisher} onChange={set('publisher')} />
              <Field
                label="Day of publication"
                value={words.day}
                onChange={set('day')}
                placeholder="28 Jan 2022"
                wrong={isDayWrong ? 'Not a day. Write 28 Jan 2022 or 2022-01-28.' : null}
              />
            </div>
            <Field
              label="Address it came from"
              value={words.url}
              onChange={set('url')}
              wrong={isUrlWrong ? 'Only http and https addresses can be kept.' : null}
            />
          </>
        ) : null}
        {way === 'address' ? (
          <Field
            label="Address of a page"
            value={words.address}
            onChange={set('address')}
            placeholder="https://"
            wrong={isAddressWrong ? 'Only http and https addresses can be read.' : null}
          />
        ) : null}
        {state === undefined || state.reading.choices.length < 2 ? null : (
          <Segments
            label="Who reads"
            value={reader}
            onChange={setReader}
            options={state.reading.choices.map((value) => ({ value, label: READERS[value].label }))}
          />
        )}
        <Field label="Collection" value={collection} onChange={setCollection} placeholder="none" />
      </div>
    </Dialog>
  );
}

function orNull(words: string): string | null {
  return words.trim() === '' ? null : words.trim();
}

/** Where the words of a text go when this reader reads it. */
function whereTextsGo(reader: ReaderToAsk, sentTo: string | null): string {
  return reader === 'rules' || sentTo === null
    ? 'Texts stay on your own server.'
    : `Each text, its title, publisher and day are sent to ${sentTo}, where the model is; what the model says is kept only where the text bears it out.`;
}
