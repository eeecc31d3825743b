import type { GraphContact } from '@readout/domain';
import type { ReactNode } from 'react';
import { useFacets } from '../../questions/drawn.ts';
import { useView } from '../../view/use-view.tsx';
import type { Publishing } from './publishing.ts';
import styles from './reading.module.css';
import { silenceSentences } from './silence-sentences.ts';

interface SilenceWordsProps {
  readonly contacts: readonly GraphContact[];
  readonly names: readonly string[];
  /** Null while it is not known who publishes. */
  readonly published: Publishing | null;
}

/** What is not there: how long the two were silent, and who of them never tells. */
export function SilenceWords({ contacts, names, published }: SilenceWordsProps): ReactNode {
  const { view } = useView();
  const { data: facets } = useFacets();
  const { filter, scope } = view.selection;
  const end = filter.period.latest ?? scope.knownBy ?? facets?.days.latest ?? null;
  const sentences = silenceSentences(contacts, names, published, end);
  if (sentences.length === 0) return null;
  return (
    <ul className={styles['silence']} aria-label="Silence">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
