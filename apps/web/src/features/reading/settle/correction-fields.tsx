import { KINDS, STATUSES, type AccountAnswer, type DocumentAnswer, type SideId } from '@readout/domain';
import type { ReactNode } from 'react';
import { Choice, labelled } from '../../../ui/choice.tsx';
import { DaysFields } from '../../../ui/days-fields.tsx';
import form from '../../../ui/form.module.css';
import { isParty } from './anchors.ts';
import type { CorrectionDraft } from './correction-draft.ts';

interface CorrectionFieldsProps {
  readonly draft: CorrectionDraft;
  readonly account: AccountAnswer;
  readonly mentions: DocumentAnswer['mentions'];
  readonly onChange: (change: Partial<CorrectionDraft>) => void;
}

/** The fields for what is wrong: only those that say what is right. */
export function CorrectionFields({ draft, account, mentions, onChange }: CorrectionFieldsProps): ReactNode {
  switch (draft.wrong) {
    case 'kind':
      return (
        <Choice
          label="It was"
          value={draft.kind}
          options={labelled(KINDS)}
          onChange={(kind) => {
            onChange({ kind });
          }}
        />
      );
    case 'status':
      return (
        <Choice
          label="It is"
          value={draft.status}
          options={labelled(STATUSES)}
          onChange={(status) => {
            onChange({ status });
          }}
        />
      );
    case 'day':
      return <DayFields draft={draft} onChange={onChange} />;
    case 'place':
      return (
        <label className={form['field']}>
          It was at (stays empty where nobody can say)
          <input
            value={draft.place}
            maxLength={200}
            onChange={(event) => {
              onChange({ place: event.target.value });
            }}
          />
        </label>
      );
    case 'party':
      return <WhoField label="Who" draft={draft} account={account} mentions={mentions} onChange={onChange} />;
    case 'office':
      return <OfficeFields draft={draft} account={account} mentions={mentions} onChange={onChange} />;
    case 'no-contact':
      return <p className={form['field']}>This account then tells of no contact. Its passage stays in the document.</p>;
  }
}

type FieldProps = Pick<CorrectionFieldsProps, 'draft' | 'onChange'>;

function DayFields({ draft, onChange }: FieldProps): ReactNode {
  return (
    <>
      <div className={form['pair']}>
        <DaysFields first="First possible day" earliest={draft.earliest} latest={draft.latest} onChange={onChange} />
      </div>
      <label className={form['check']}>
        <input
          type="checkbox"
          checked={draft.isAllDays}
          onChange={(event) => {
            onChange({ isAllDays: event.target.checked });
          }}
        />
        It went on for all of these days
      </label>
    </>
  );
}

function WhoField({
  label,
  draft,
  account,
  mentions,
  onChange,
  people = false,
}: CorrectionFieldsProps & { readonly label: string; readonly people?: boolean }): ReactNode {
  return (
    <label className={form['field']}>
      {label}
      <select
        value={draft.who ?? ''}
        onChange={(event) => {
          onChange({ who: event.target.value === '' ? null : Number(event.target.value) });
        }}
      >
        <option value="">Choose a name of the document</option>
        {mentions.map((mention, at) => {
          const { who } = mention;
          const party = isParty(account, mention);
          if (who.type === 'open' || who.type === 'agreement' || mention.spans.length === 0) return null;
          if (people && (who.type !== 'leader' || !party)) return null;
          const act = people ? '' : party ? ': did not take part' : ': took part';
          return (
            <option key={`${who.type} ${who.id}`} value={at}>
              {who.name}
              {act}
            </option>
          );
        })}
      </select>
    </label>
  );
}

function OfficeFields(props: CorrectionFieldsProps): ReactNode {
  const { draft, mentions, onChange } = props;
  const sides = mentions.flatMap(({ who }) => (who.type === 'country' || who.type === 'organisation' ? [who] : []));
  return (
    <>
      <WhoField {...props} label="Whose office" people />
      <div className={form['pair']}>
        <label className={form['field']}>
          Office (may stay empty)
          <input
            value={draft.office}
            maxLength={200}
            onChange={(event) => {
              onChange({ office: event.target.value });
            }}
          />
        </label>
        <Choice
          label="For, as the document names it"
          value={draft.side ?? ''}
          options={[['', 'Not known'], ...sides.map(({ id, name }): readonly [string, string] => [id, name])]}
          onChange={(side) => {
            onChange({ side: side === '' ? null : (side as SideId) });
          }}
        />
      </div>
    </>
  );
}
