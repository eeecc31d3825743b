import type { ReactNode } from 'react';
import { figures } from '../../ui/words.ts';
import { Bones } from './pane.tsx';
import type { Publishing } from './publishing.ts';
import styles from './reading.module.css';

interface WhoPublishesProps {
  /** The two ends of the line. */
  readonly names: readonly string[];
  /** Null while it is not known yet. */
  readonly published: Publishing | null;
}

/** How many of a pair's contacts each of the two tells of. */
export function WhoPublishes({ names, published }: WhoPublishesProps): ReactNode {
  return (
    <section className={styles['told']} aria-label="Who publishes">
      <h3>Who publishes</h3>
      {published === null ? (
        <Bones count={2} />
      ) : (
        <>
          <PublisherRow letter="A" look="a" name={names[0] ?? ''} count={published.a} all={published.all} />
          <PublisherRow letter="B" look="b" name={names[1] ?? ''} count={published.b} all={published.all} />
          <PublisherRow letter="–" look="other" name="Neither of them" count={published.neither} all={published.all} />
        </>
      )}
    </section>
  );
}

interface PublisherRowProps {
  readonly letter: string;
  readonly look: 'a' | 'b' | 'other';
  readonly name: string;
  readonly count: number;
  readonly all: number;
}

function PublisherRow({ letter, look, name, count, all }: PublisherRowProps): ReactNode {
  return (
    <div className={styles['teller']}>
      <span className={styles[look]}>{letter}</span>
      <bdi>{name}</bdi>
      <span>
        {figures(count)} of {figures(all)}
      </span>
    </div>
  );
}
