import type { Suggestion } from '@readout/domain';
import { FileText, Funnel, FunnelX, SquareTerminal } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { placeWords } from '../../ui/passage.tsx';
import text from '../../ui/text.module.css';
import { counted, figures } from '../../ui/words.ts';
import type { Found } from './found.ts';
import { aroundHit, highlighted } from './highlight.ts';
import styles from './search.module.css';

/** What the page knows of a name beside what was found. */
export interface Known {
  /** Three letters of the country. */
  readonly code: string | null;
  readonly sideName: string | null;
  /** Contacts at it, and those of them that fit the filter. */
  readonly contacts: number;
  readonly fitting: number;
}

interface FoundRowProps {
  readonly id: string;
  readonly found: Found;
  readonly words: string;
  readonly known: Known | null;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onChoose: (adds: boolean) => void;
}

const MOST_LETTERS = 130;

/** One row of what is found: what it is, its name with the words set apart, how much there is of it. */
export function FoundRow({ id, found, words, known, isActive, onPoint, onChoose }: FoundRowProps): ReactNode {
  return (
    <li
      id={id}
      role="option"
      aria-selected={isActive}
      className={styles['row']}
      onPointerMove={onPoint}
      onPointerDown={(event) => {
        event.preventDefault();
      }}
      onClick={(event) => {
        onChoose(event.shiftKey);
      }}
    >
      {found.type === 'passages' ? (
        <>
          <span />
          <span className={styles['passage']} dir="auto">
            <Hits text={aroundHit(found.hit.text, words, MOST_LETTERS)} words={words} />
          </span>
          <span className={styles['source']}>
            <bdi>{found.hit.document.publisher ?? 'Publisher not given'}</bdi>,{' '}
            {placeWords(found.hit.document, found.hit.paragraph)}
            {found.isOutside ? ', outside the filter' : ''}
          </span>
        </>
      ) : found.type === 'topics' ? (
        <>
          <Funnel size={16} strokeWidth={1.5} aria-hidden="true" />
          <span>
            <Hits text={found.topic.label} words={words} />
          </span>
          <span className={styles['aside']}>
            filter, {contactWords({ contacts: found.topic.total, fitting: found.topic.count }, false)}{' '}
            {isActive ? <kbd aria-hidden="true">↵</kbd> : null}
          </span>
        </>
      ) : found.type === 'outside' ? (
        <>
          <FunnelX size={16} strokeWidth={1.5} aria-hidden="true" />
          <span>{found.words}</span>
          <span className={styles['show']}>Show them {isActive ? <kbd aria-hidden="true">↵</kbd> : null}</span>
        </>
      ) : found.type === 'commands' ? (
        <>
          <SquareTerminal size={16} strokeWidth={1.5} aria-hidden="true" />
          <span>
            <Hits text={found.command.words} words={words} />
          </span>
          <span>{found.command.shortcut === null ? null : <kbd>{found.command.shortcut}</kbd>}</span>
        </>
      ) : (
        <NamedRow found={found} words={words} known={known} isActive={isActive} />
      )}
    </li>
  );
}

interface NamedRowProps {
  readonly found: Extract<Found, { readonly suggestion: Suggestion }>;
  readonly words: string;
  readonly known: Known | null;
  readonly isActive: boolean;
}

function NamedRow({ found, words, known, isActive }: NamedRowProps): ReactNode {
  const { suggestion } = found;
  const isAgreement = suggestion.type === 'agreement';
  const office = suggestion.type === 'person' ? [suggestion.office, known?.sideName ?? null] : [];
  return (
    <>
      <span className={text['caps']}>
        {isAgreement ? <FileText size={16} strokeWidth={1.5} aria-hidden="true" /> : (known?.code ?? '')}
      </span>
      <span>
        <bdi className={isAgreement ? styles['agreement'] : undefined}>
          {isAgreement ? (
            <Hits text={suggestion.name} words={words} />
          ) : (
            <b>
              <Hits text={suggestion.name} words={words} />
            </b>
          )}
        </bdi>{' '}
        <span className={styles['aside']}>{office.filter((one) => one !== null).join(', ')}</span>
      </span>
      <span className={styles['aside']}>
        {known === null ? '' : contactWords(known, found.isOutside)} {isActive ? <kbd aria-hidden="true">↵</kbd> : null}
      </span>
    </>
  );
}

/** `5 contacts`, `2 of 5 contacts` where a filter leaves two, `5 contacts, outside the filter`. */
function contactWords({ contacts, fitting }: Pick<Known, 'contacts' | 'fitting'>, isOutside: boolean): string {
  if (isOutside) return `${counted(contacts, 'contact')}, outside the filter`;
  return fitting < contacts ? `${figures(fitting)} of ${counted(contacts, 'contact')}` : counted(contacts, 'contact');
}

function Hits({ text: words, words: lookedFor }: { readonly text: string; readonly words: string }): ReactNode {
  return highlighted(words, lookedFor).map((stretch, at) =>
    stretch.isHit ? <u key={at}>{stretch.text}</u> : <Fragment key={at}>{stretch.text}</Fragment>,
  );
}
