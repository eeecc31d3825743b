import type { DocumentId } from '@readout/domain';
import type { JobItem } from '@readout/api';
import type { ReactNode } from 'react';
import text from '../../ui/text.module.css';
import { useView } from '../../view/use-view.tsx';
import styles from './add-documents.module.css';
import { itemWords, sharedProblems } from './progress.ts';
import type { Import } from './use-import.ts';

/** Every document given: what was found in it, and by name what could not be read and why. */
export function ImportItems({ importing: { job, leftOut } }: { readonly importing: Import }): ReactNode {
  const items = job?.items ?? [];
  const shared = sharedProblems(items);
  return (
    <section aria-label="Documents being read">
      {shared.map(({ code, words }) => (
        <p key={code} className={styles['shared']}>
          {words} <code>{code}</code>
        </p>
      ))}
      <ul className={styles['items']}>
        {leftOut.map(({ name, why }) => (
          <li key={`left out ${name}`}>
            <span className={styles['name']}>{name}</span>
            <span className={styles['refused']}>not sent</span>
            <small>{why}</small>
          </li>
        ))}
        {items.map((item, at) => (
          <Item key={`${String(at)} ${item.name}`} item={item} without={shared.map(({ code }) => code)} />
        ))}
      </ul>
    </section>
  );
}

function Item({ item, without }: { readonly item: JobItem; readonly without: readonly string[] }): ReactNode {
  const { act } = useView();
  const [first] = item.documents;
  const open = (id: DocumentId): void => {
    act('open document', (view) => ({ ...view, document: { id, part: 'text', at: 0 } }));
  };
  return (
    <li>
      {first === undefined ? (
        <bdi className={styles['name']}>{item.name}</bdi>
      ) : (
        <button
          type="button"
          className={`${String(text['link'])} ${String(styles['name'])}`}
          onClick={() => {
            open(first.id);
          }}
        >
          <bdi>{first.title ?? item.name}</bdi>
        </button>
      )}
      <span className={item.state === 'refused' ? styles['refused'] : text['label']}>{itemWords(item)}</span>
      {item.problems
        .filter(({ code }) => item.state === 'refused' || !without.includes(code))
        .map((problem) => (
          <small key={problem.code}>
            {problem.message} <code>{problem.code}</code>
          </small>
        ))}
    </li>
  );
}
