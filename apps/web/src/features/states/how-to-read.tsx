import { keysOf, KINDS } from '@readout/domain';
import type { ReactNode } from 'react';
import { LineKey } from '../../ui/line-key.tsx';
import { PlateSample, Sign } from '../../ui/sign.tsx';
import text from '../../ui/text.module.css';
import styles from './states.module.css';

const FILLS = [
  ['held', 'one-side', 'a party says so'],
  ['held', 'third-party', 'a third party says so'],
  ['planned', 'one-side', 'planned'],
  ['proposed', 'one-side', 'proposed'],
  ['denied', 'one-side', 'denied'],
  ['cancelled', 'one-side', 'cancelled'],
] as const;

/** The code of the drawing: shape, fill and line. */
export function HowToRead(): ReactNode {
  return (
    <div className={styles['pane']} tabIndex={0} role="region" aria-label="How to read a drawing">
      <h2 className={text['caps']}>How to read a drawing</h2>
      <div className={styles['plates']}>
        <div>
          <PlateSample plate={{ type: 'person', id: 'a', code: 'CZE', name: 'Moravec', fullName: '', count: 1 }} />
          <PlateSample plate={{ type: 'country', id: 'b', name: 'Chile', count: 1 }} />
          <PlateSample plate={{ type: 'organisation', id: 'c', name: 'Asean', count: 1 }} />
          <PlateSample plate={{ type: 'agreement', id: 'd', name: 'Tarn accord', count: 1 }} />
        </div>
        <p>
          A plate is a person, with the country beside the name. A filled plate is a country, cut corners are an
          organisation, a folded corner is an agreement.
        </p>
      </div>
      <h3 className={text['section']}>The shape is the kind</h3>
      <ul className={styles['key']}>
        {keysOf(KINDS).map((kind) => (
          <li key={kind}>
            <Sign kind={kind} radius={8} /> {KINDS[kind].label}
          </li>
        ))}
      </ul>
      <h3 className={text['section']}>The fill says whether it took place</h3>
      <ul className={styles['key']}>
        {FILLS.map(([status, confirmation, words]) => (
          <li key={words}>
            <Sign kind="phone-call" status={status} confirmation={confirmation} radius={8} /> {words}
          </li>
        ))}
      </ul>
      <h3 className={text['section']}>The line says how firmly it is told</h3>
      <LineKey className={styles['key']} />
      <p className={text['dek']} style={{ marginTop: 18 }}>
        Green is your own pen: what you select, pin or frame. Nothing in the record is ever green.
      </p>
    </div>
  );
}
