import { useState, type ReactNode } from 'react';
import { Button } from '../../../ui/button.tsx';
import form from '../../../ui/form.module.css';
import { placeOfWords, type Candidate, type Stretch } from './marked-draft.ts';

interface PartyFieldsProps {
  readonly candidates: readonly Candidate[];
  readonly chosen: readonly Candidate[];
  /** The fetched body, in which a name must stand. */
  readonly body: string;
  readonly paragraph: Pick<Stretch, 'start'>;
  readonly onChange: (chosen: readonly Candidate[]) => void;
}

/** Who took part: those whom the document mentions, and names that no reader found but that stand in it. */
export function PartyFields({ candidates, chosen, body, paragraph, onChange }: PartyFieldsProps): ReactNode {
  const [name, setName] = useState('');
  const [who, setWho] = useState<Candidate['who']>('person');
  const [isMissing, setMissing] = useState(false);
  const own = chosen.filter(({ key }) => candidates.every((one) => one.key !== key));
  const add = (): void => {
    const place = placeOfWords(name, { start: 0, text: body }, paragraph.start);
    setMissing(place === null);
    if (place === null) return;
    setName('');
    onChange([...chosen, { key: `${who} ${String(place.start)}`, who, name: place.text, place }]);
  };
  return (
    <>
      <fieldset className={form['group']}>
        <legend>Between</legend>
        <div className={form['choices']}>
          {[...own, ...candidates].map((one) => (
            <label key={one.key} className={form['choice']}>
              <input
                type="checkbox"
                checked={chosen.some(({ key }) => key === one.key)}
                onChange={(event) => {
                  onChange(event.target.checked ? [...chosen, one] : chosen.filter(({ key }) => key !== one.key));
                }}
              />
              <span>
                <bdi>{one.name}</bdi>
                {one.who === 'side' ? <span className={form['aside']}> as a side, nobody named</span> : null}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className={form['pair']}>
        <label className={form['field']}>
          Somebody else, as the text writes it
          <input
            value={name}
            maxLength={200}
            autoComplete="off"
            aria-invalid={isMissing}
            onChange={(event) => {
              setMissing(false);
              setName(event.target.value);
            }}
          />
        </label>
        <div className={form['field']}>
          <label>
            Which is
            <select
              value={who}
              onChange={(event) => {
                setWho(event.target.value as Candidate['who']);
              }}
            >
              <option value="person">a person</option>
              <option value="side">a country or organisation</option>
            </select>
          </label>
        </div>
      </div>
      {isMissing ? (
        <p role="alert" className={form['wrong']}>
          These words do not stand in the text. Write the name exactly as it is printed.
        </p>
      ) : null}
      {name.trim() === '' ? null : (
        <p className={form['check']}>
          <Button onClick={add}>Add “{name.trim()}”</Button>
        </p>
      )}
    </>
  );
}
