import type { DocumentAnswer } from '@readout/domain';
import { lazy, Suspense, type ReactNode } from 'react';
import { longDay } from '../../ui/days.ts';
import { MarkedText } from '../../ui/marked-text.tsx';
import { counted } from '../../ui/words.ts';
import styles from './document.module.css';
import { marksOf } from './paragraphs.ts';

// Where no model reads, nobody needs its words.
const KeptShare = lazy(async () => ({ default: (await import('./kept-share.tsx')).KeptShare }));

/** Headline, where and when it appeared, and what was found in it. */
export function DocumentHead({
  document,
  hits,
}: {
  readonly document: DocumentAnswer;
  readonly hits: number;
}): ReactNode {
  const title = document.title ?? 'Untitled document';
  const contacts = new Set(document.accounts.map(({ conversation, id }) => conversation ?? id)).size;
  const people = document.mentions.filter(({ who }) => who.type === 'leader').length;
  const agreements = document.mentions.filter(({ who }) => who.type === 'agreement').length;
  const found = [
    counted(contacts, 'contact'),
    counted(people, 'person', 'people'),
    ...(agreements === 0 ? [] : [counted(agreements, 'agreement')]),
  ].join(', ');
  const published = [
    document.publisher ?? 'Publisher not given',
    document.publishedOn === null ? 'day not given' : longDay(document.publishedOn),
  ].join(', ');
  return (
    <header className={styles['top']}>
      <h1 dir="auto" lang={document.language ?? undefined}>
        <MarkedText text={title} marks={document.title === null ? [] : marksOf(document, 'title')} />
      </h1>
      <p className={styles['byline']}>
        <bdi>{published}</bdi>. {found} found. Every mention is marked.
        {document.url === null ? null : (
          <>
            {' '}
            <a href={document.url} target="_blank" rel="noreferrer noopener">
              Open the original
            </a>
          </>
        )}
        {hits === 0 ? null : (
          <>
            {' '}
            <span className={styles['keys']}>
              <kbd>↵</kbd> next passage, <kbd>Shift ↵</kbd> the one before
            </span>
          </>
        )}
      </p>
      {document.kept === undefined ? null : (
        <Suspense fallback={null}>
          <KeptShare kept={document.kept} />
        </Suspense>
      )}
    </header>
  );
}
