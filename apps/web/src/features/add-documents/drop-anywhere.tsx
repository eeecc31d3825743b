import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import styles from './add-documents.module.css';

/** Takes files that are dropped anywhere on the page. */
export function DropAnywhere({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }): ReactNode {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent((files: readonly File[]) => {
    onFiles(files);
  });
  useEffect(() => {
    let depth = 0;
    const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
    const enter = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      depth += 1;
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const over = (event: DragEvent): void => {
      if (holdsFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      depth = 0;
      setOver(false);
      if (!holdsFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      take([...(event.dataTransfer?.files ?? [])]);
    };
    const pairs = [
      ['dragenter', enter],
      ['dragleave', leave],
      ['dragover', over],
      ['drop', drop],
    ] as const;
    for (const [type, listener] of pairs) window.addEventListener(type, listener);
    return () => {
      for (const [type, listener] of pairs) window.removeEventListener(type, listener);
    };
  }, []);
  return isOver ? (
    <div className={styles['veil']} aria-hidden="true">
      Drop to read
    </div>
  ) : null;
}
