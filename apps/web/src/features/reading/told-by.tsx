import type { ContactAnswer, Day } from '@readout/domain';
import { useState, type ReactNode } from 'react';
import { Note } from '../../ui/notice.tsx';
import { Pips } from '../../ui/sign.tsx';
import text from '../../ui/text.module.css';
import { cautionsOf, toldByWords } from './cautions.ts';
import styles from './reading.module.css';
import { tellingRows } from './tellings.ts';
import type { SideName } from './who.ts';

interface ToldByProps {
  readonly contact: ContactAnswer;
  readonly sideName: SideName;
}

/** Who says so, and how far that can be trusted. */
export function ToldBy({ contact, sideName }: ToldByProps): ReactNode {
  const [today] = useState(() => new Date().toISOString().slice(0, 10) as Day);
  return (
    <section className={styles['told']} aria-label="Who says so">
      <h3>
        <Pips confirmation={contact.confirmation} silent /> {toldByWords(contact)}
      </h3>
      {tellingRows(contact, sideName).map((row) => (
        <div key={row.key} className={styles['teller']}>
          <span className={styles[row.look]}>{row.letter}</span>
          <bdi>{row.teller}</bdi>
          <bdi className={text['label']}>{row.aside}</bdi>
        </div>
      ))}
      {cautionsOf(contact, sideName, today).map(({ denied, words }) => (
        <Note key={words} denied={denied}>
          {words}
        </Note>
      ))}
    </section>
  );
}
