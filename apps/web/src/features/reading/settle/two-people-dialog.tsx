import type { PersonAnswer } from '@readout/domain';
import { useId, useState, type ReactNode } from 'react';
import { SettleDialog } from '../../../settling/settle-dialog.tsx';
import { shortDay } from '../../../ui/days.ts';
import form from '../../../ui/form.module.css';
import { counted } from '../../../ui/words.ts';
import { anchorOfPersona } from './anchors.ts';

interface TwoPeopleDialogProps {
  readonly person: PersonAnswer;
  readonly onClose: () => void;
}

/** Tells apart what was taken for one person: in which documents somebody else is meant. */
export default function TwoPeopleDialog({ person, onClose }: TwoPeopleDialogProps): ReactNode {
  const [parted, setParted] = useState<ReadonlySet<string>>(new Set());
  const others = person.personas.filter(({ id }) => parted.has(id));
  const own = person.personas.filter(({ id }) => !parted.has(id));
  return (
    <SettleDialog
      title={`Two people named ${person.name}`}
      dek="Somebody else is meant in the documents ticked here. It can be taken back."
      width={620}
      leave="Keep one person"
      act={`Tell apart in ${counted(others.length, 'document')}`}
      // Each of the others is told apart from all who stay.
      decisions={
        own.length === 0
          ? []
          : others.map((other) => ({ what: 'different-people', about: [other, ...own].map(anchorOfPersona) }))
      }
      word="different people"
      onClose={onClose}
    >
      <Documents
        personas={person.personas}
        parted={parted}
        onChange={(id, isParted) => {
          setParted((before) => new Set(isParted ? [...before, id] : [...before].filter((one) => one !== id)));
        }}
      />
    </SettleDialog>
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
