import { KINDS, STATUSES, type DocumentAnswer } from '@readout/domain';
import { useState, type ReactNode } from 'react';
import { useAway } from '../../../questions/away.ts';
import { useDecide, useOwnName } from '../../../questions/decide.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice, labelled } from '../../../ui/choice.tsx';
import { DaysFields } from '../../../ui/days-fields.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { FootWords } from '../../../ui/foot-words.tsx';
import form from '../../../ui/form.module.css';
import { Signature } from '../../../ui/signature.tsx';
import { candidatesNear, markOf, stretchesToChoose, type MarkedDraft, type Stretch } from './marked-draft.ts';
import { PartyFields } from './party-fields.tsx';
import { WordsField } from './words-field.tsx';

interface MarkDialogProps {
  readonly document: DocumentAnswer;
  readonly paragraph: Stretch;
  /** What of the paragraph was selected; null where nothing was. */
  readonly selected: Stretch | null;
  readonly body: string;
  readonly onClose: () => void;
}

/** Marks a contact that no reader found: the very words that tell of it, who took part, what it was and when. */
export function MarkDialog({ document, paragraph, selected, body, onClose }: MarkDialogProps): ReactNode {
  const { decide, isBusy, error } = useDecide();
  const away = useAway();
  const [name, setName] = useOwnName();
  const [why, setWhy] = useState('');
  const stretches = stretchesToChoose(paragraph, selected, document.language);
  const [draft, setDraft] = useState<MarkedDraft>({
    ...{
      words: selected ?? stretches[0] ?? null,
      parties: [],
      kind: 'meeting',
      status: 'held',
      earliest: null,
      latest: null,
    },
  });
  const change = (part: Partial<MarkedDraft>): void => {
    setDraft((before) => ({ ...before, ...part }));
  };
  const mark = markOf(draft, document.id);
  const missing = [
    ...(mark === null ? ['the words, and who took part'] : []),
    ...(name.trim() === '' ? ['your name'] : []),
  ];
  const settle = async (): Promise<void> => {
    if (mark === null) return;
    const own = { by: name.trim(), why: why.trim() === '' ? null : why.trim() };
    if (await decide({ what: 'mark', ...mark, ...own }, 'mark')) onClose();
  };
  return (
    <Dialog
      title="Mark a contact"
      dek="It rests on words of this document and carries your name as its reader."
      width={620}
      onClose={onClose}
      foot={
        <>
          <FootWords error={error?.message ?? null} away={away} missing={missing} />
          <Button onClick={onClose}>Mark nothing</Button>
          <Button
            look="main"
            disabled={isBusy || away !== null || missing.length > 0}
            onClick={() => {
              void settle();
            }}
          >
            Mark the contact
          </Button>
        </>
      }
    >
      <WordsField
        legend="Words that tell of it"
        stretches={stretches}
        chosen={draft.words}
        language={document.language}
        onChange={(words) => {
          change({ words });
        }}
      />
      <PartyFields
        candidates={candidatesNear(document.mentions, paragraph)}
        chosen={draft.parties}
        body={body}
        paragraph={paragraph}
        onChange={(parties) => {
          change({ parties });
        }}
      />
      <div className={form['pair']}>
        <Choice
          label="Kind"
          options={labelled(KINDS)}
          value={draft.kind}
          onChange={(kind) => {
            change({ kind });
          }}
        />
        <Choice
          label="Status"
          options={labelled(STATUSES)}
          value={draft.status}
          onChange={(status) => {
            change({ status });
          }}
        />
        <DaysFields
          first="Day, or the first possible one"
          earliest={draft.earliest}
          latest={draft.latest}
          onChange={change}
        />
      </div>
      <Signature name={name} onName={setName} why={why} onWhy={setWhy} />
    </Dialog>
  );
}
