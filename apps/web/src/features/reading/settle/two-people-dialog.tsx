import type { PersonAnswer } from '@readout/domain';
import { useId, useState, type ReactNode } from 'react';
import { useDecide, useOwnName } from '../../../questions/decide.ts';
import { Button } from '../../../ui/button.tsx';
import { shortDay } from '../../../ui/days.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import form from '../../../ui/form.module.css';
import { Signature } from '../../../ui/signature.tsx';
import { counted } from '../../../ui/words.ts';
import { anchorOfPersona } from './anchors.ts';

interface TwoPeopleDialogProps {
  readonly person: PersonAnswer;
  readonly onClose: () => void;
}

/** Tells apart what was taken for one person: in which documents somebody else is meant. */
export default function TwoPeopleDialog({ person, onClose }: TwoPeopleDialogProps): ReactNode {
  const { decide, isBusy, error } = useDecide();
  const [name, setName] = useOwnName();
  const [why, setWhy] = useState('');
  const [parted, setParted] = useState<ReadonlySet<string>>(new Set());
  const [others, own] = [true, false].map((isOther) => person.personas.filter(({ id }) => parted.has(id) === isOther));
  const reason = why.trim() === '' ? null : why.trim();
  const settle = async (): Promise<void> => {
    // Each of the others is told apart from all who stay.
    for (const other of others ?? []) {
      const about = [other, ...(own ?? [])].map(anchorOfPersona);
      if (!(await decide({ what: 'different-people', by: name.trim(), why: reason, about }, 'different people')))
        return;
    }
    onClose();
  };
  return (
    <Dialog
      title={`Two people named ${person.name}`}
      dek="Somebody else is meant in the documents ticked here. It can be taken back."
      width={620}
      onClose={onClose}
      foot={
        <>
          {error === null ? <span /> : <span role="alert">{error.message}</span>}
          <Button onClick={onClose}>Keep one person</Button>
          <Button
            look="main"
            disabled={isBusy || name.trim() === '' || others?.length === 0 || own?.length === 0}
            onClick={() => {
              void settle();
            }}
          >
            Tell apart in {counted(others?.length ?? 0, 'document')}
          </Button>
        </>
      }
    >
      <Documents
        personas={person.personas}
        parted={parted}
        onChange={(id, isParted) => {
          setParted((before) => new Set(isParted ? [...before, id] : [...before].filter((one) => one !== id)));
        }}
      />
      <Signature name={name} onName={setName} why={why} onWhy={setWhy} />
    </Dialog>
  );
}

interface DocumentsProps {
  readonly personas: PersonAnswer['personas'];
  readonly parted: ReadonlySet<string>;
  readonly onChange: (id: string, isParted: boolean) => void;
}

function Documents({ personas, parted, onChange }: DocumentsProps): ReactNode {
  const group = useId();
  return (
    <fieldset className={form['group']}>
      <legend>Somebody else in</legend>
      <div className={form['choices']}>
        {personas.map(({ id, named, document }) => (
          <label key={id} className={form['choice']}>
            <input
              type="checkbox"
              name={group}
              checked={parted.has(id)}
              onChange={({ target }) => {
                onChange(id, target.checked);
              }}
            />
            <span>
              <b>
                <bdi>{named.text}</bdi>
              </b>
              <br />
              <small className={form['aside']}>{documentWords(document)}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function documentWords({ publisher, publishedOn, title }: PersonAnswer['personas'][number]['document']): string {
  const day = publishedOn === null ? 'day not given' : shortDay(publishedOn);
  return [publisher, day, title].filter((one) => one !== null).join(', ');
}
