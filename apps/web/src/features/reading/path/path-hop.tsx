import { KINDS, type ContactAnswer, type Hop } from '@readout/domain';
import { dayLabel, elementKey } from '@readout/drawing';
import type { ReactNode } from 'react';
import { Passage } from '../../../ui/passage.tsx';
import { Pips, Sign } from '../../../ui/sign.tsx';
import text from '../../../ui/text.module.css';
import { counted } from '../../../ui/words.ts';
import { numberedPassages } from '../numbered-passages.ts';
import { Bones } from '../pane.tsx';
import { useReadingActs } from '../use-acts.ts';
import styles from './path.module.css';

interface PathHopProps {
  readonly number: number;
  readonly hop: Hop;
  /** From whom, to whom. */
  readonly names: readonly string[];
  /** Undefined while it is fetched. */
  readonly contact: ContactAnswer | undefined;
}

/** One contact on the way, and where it is written. */
export function PathHop({ number, hop, names, contact }: PathHopProps): ReactNode {
  const { select, openAt, cite } = useReadingActs();
  const first = contact === undefined ? undefined : numberedPassages(contact)[0];
  return (
    <li className={styles['hop']}>
      <span className={styles['number']} aria-hidden="true">
        {number}
      </span>
      <button
        type="button"
        className={styles['head']}
        onClick={() => {
          select(elementKey({ type: 'contact', id: hop.contact }));
        }}
      >
        {contact === undefined ? null : <Sign {...contact} radius={6.5} />}
        <span>
          {contact === undefined ? null : <span className={text['hidden']}>{KINDS[contact.kind].label}, </span>}
          <bdi>{names[0]}</bdi> – <bdi>{names[1]}</bdi>
        </span>
        {contact === undefined ? null : (
          <span className={styles['day']}>
            {dayLabel(contact, { withYear: true, onAllDays: contact.days === 'all' }).text}{' '}
            <Pips confirmation={contact.confirmation} />
          </span>
        )}
      </button>
      {contact === undefined || first === undefined ? (
        <Bones count={3} />
      ) : (
        <Passage
          {...first}
          numbers={[]}
          kind={contact.kind}
          onOpen={() => {
            openAt(first.document, first.passage);
          }}
          onCite={() => {
            cite(first);
          }}
        />
      )}
      {hop.others === 0 ? null : (
        <p className={text['label']}>{counted(hop.others, 'more contact')} between them would lead on as well.</p>
      )}
    </li>
  );
}
