import { paragraphsOf, type ContactAnswer, type DocumentId } from '@readout/domain';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useApi } from '../../questions/api.tsx';
import { COMPARED_LENGTH, comparedTextQuery } from '../../questions/compared.ts';
import text from '../../ui/text.module.css';
import { useView } from '../../view/use-view.tsx';
import { letterOf, sourceWords, tellerWords } from './compare-words.ts';
import styles from './compare.module.css';
import { numberedStretches, type LedgerPoint, type NumberedStretch } from './ledger-points.ts';

interface AccountTextProps {
  readonly side: 'left' | 'right';
  readonly contact: ContactAnswer;
  readonly document: DocumentId;
  readonly points: readonly LedgerPoint[];
  readonly picked: number | null;
  readonly onPick: (number: number) => void;
}

/** The whole text of one account; every sentence that makes a point is underlined and carries its number. */
export function AccountText({ side, contact, document, points, picked, onPick }: AccountTextProps): ReactNode {
  const { view } = useView();
  const { data, error } = useQuery(comparedTextQuery(useApi(), document));
  const account = contact.accounts.find((one) => one.document.id === document);
  const place = side === 'left' ? (view.comparison?.left ?? 0) : (view.comparison?.right ?? 1);
  if (account === undefined) return null;
  const { language, title } = account.document;
  const quotes = points.flatMap((point) => {
    const span = point[side];
    return span?.in === 'text' ? [{ number: point.number, span }] : [];
  });
  return (
    <section className={styles[side]} aria-label={`Account ${letterOf(place)}`} tabIndex={0}>
      <h2 className={styles['teller']}>
        <span>{letterOf(place)}</span>
        <bdi>{tellerWords(account)}</bdi>
      </h2>
      <p className={text['label']}>
        <bdi>{sourceWords(account, contact)}</bdi>
      </p>
      {title === null ? null : (
        <h3 className={styles['headline']} dir="auto" lang={language ?? undefined}>
          {title}
        </h3>
      )}
      {error === null ? null : <p role="alert">{error.message}</p>}
      <div className={styles['text']} dir="auto" lang={language ?? undefined}>
        {data === undefined
          ? null
          : paragraphsOf(data.text).map(({ start, end }) => (
              <p key={start}>
                {numberedStretches(data.text.slice(start, end), start, quotes).map((stretch, at) => (
                  <Stretch key={at} stretch={stretch} picked={picked} onPick={onPick} />
                ))}
              </p>
            ))}
      </div>
      {data !== undefined && data.length > COMPARED_LENGTH ? (
        <p className={text['label']}>Only the beginning of this document is shown. Open it to read all of it.</p>
      ) : null}
      <p className={styles['why']}>
        <b>Why it is held to be the same contact:</b> {account.why}
      </p>
    </section>
  );
}

interface StretchProps {
  readonly stretch: NumberedStretch;
  readonly picked: number | null;
  readonly onPick: (number: number) => void;
}

function Stretch({ stretch, picked, onPick }: StretchProps): ReactNode {
  const { text: words, points, ending } = stretch;
  const [first] = points;
  if (first === undefined) return words;
  const isPicked = picked !== null && points.includes(picked);
  return (
    <>
      <mark
        className={styles[isPicked ? 'picked' : 'said']}
        data-said={points.join(' ')}
        onClick={() => {
          onPick(first);
        }}
      >
        {words}
      </mark>
      {ending.map((number) => (
        <sup key={number} className={styles['sup']}>
          <span className={text['hidden']}> point </span>
          {number}
        </sup>
      ))}
    </>
  );
}
