import type { Scene } from '@readout/drawing';
import type { ReactNode } from 'react';
import { elementWords } from './element-words.ts';
import styles from './explore.module.css';
import type { Pointed } from './use-canvas-events.ts';

/** Name and count of what the pointer rests on. Never the only way to either. */
export function ElementHint({ scene, pointed }: { readonly scene: Scene; readonly pointed: Pointed }): ReactNode {
  const words = elementWords(scene, pointed.id);
  if (words === null) return null;
  const { left, top, width, height } = pointed.box;
  return (
    <div className={styles['hint']} aria-hidden="true" style={{ left: left + width / 2, top: top + height }}>
      <bdi>{words.name}</bdi>
      <small>{words.aside}</small>
    </div>
  );
}
