import { FORMATS_READ } from '@readout/domain';
import { useRef, useState, type ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { capitalised, counted, listed } from '../../ui/words.ts';
import styles from './add-documents.module.css';

interface FilesFormProps {
  readonly files: readonly File[];
  readonly onFiles: (files: readonly File[]) => void;
}

/** Files, chosen or dropped. */
export function FilesForm({ files, onFiles }: FilesFormProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  return (
    <div
      className={`${String(styles['drop'])} ${isOver ? String(styles['over']) : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <p>Drop files here, or anywhere on the page. {capitalised(listed(FORMATS_READ, 'or'))}.</p>
      <input
        ref={input}
        type="file"
        multiple
        aria-label="Files"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
        }}
      />
      <Button onClick={() => input.current?.click()}>Choose files</Button>
      {files.length === 0 ? null : (
        <p>
          {counted(files.length, 'file')}: {files.map((file) => file.name).join(', ')}
        </p>
      )}
    </div>
  );
}
