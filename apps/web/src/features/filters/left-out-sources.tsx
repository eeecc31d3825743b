import type { SourceId } from '@readout/domain';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useApi } from '../../questions/api.tsx';
import { facetsQuery } from '../../questions/drawn.ts';
import { useRevision } from '../../questions/state.ts';
import text from '../../ui/text.module.css';
import { counted } from '../../ui/words.ts';
import { useView } from '../../view/use-view.tsx';
import { withScope } from '../../view/view.ts';
import styles from './filters.module.css';

/** Sources whose accounts are as if they had not been read, each with the way back. Nothing where none is left out. */
export function LeftOutSources(): ReactNode {
  const { view, act } = useView();
  const { withoutSources } = view.selection.scope;
  const whole = withScope(view, { withoutSources: [] }).selection;
  const { data } = useQuery({ ...facetsQuery(useApi(), whole, useRevision()), enabled: withoutSources.length > 0 });
  if (withoutSources.length === 0) return null;
  const nameOf = (id: SourceId): string => data?.sources.find(({ value }) => value === id)?.label ?? id;
  return (
    <section className={styles['facet']} aria-label="Left out">
      <h3>
        Left out <em>{counted(withoutSources.length, 'source')}</em>
      </h3>
      <ul>
        {withoutSources.map((id) => (
          <li key={id} className={styles['leftOut']}>
            <bdi>{nameOf(id)}</bdi>
            <button
              type="button"
              className={text['link']}
              aria-label={`Read ${nameOf(id)} again`}
              onClick={() => {
                act('read a source again', (before) =>
                  withScope(before, {
                    withoutSources: before.selection.scope.withoutSources.filter((other) => other !== id),
                  }),
                );
              }}
            >
              Read again
            </button>
          </li>
        ))}
      </ul>
      <p className={text['label']}>
        What they tell counts as not read: contacts, dates and evidence stand as the other sources give them.
      </p>
    </section>
  );
}
