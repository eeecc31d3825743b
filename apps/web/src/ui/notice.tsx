import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './notice.module.css';

/** A caution beside what it is about: always with the sign. */
export function Note({
  denied = false,
  children,
}: {
  readonly denied?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className={styles[denied ? 'denied' : 'note']}>
      <TriangleAlert size={16} strokeWidth={1.5} aria-hidden="true" />
      <span>{children}</span>
    </div>
  );
}

interface BannerProps {
  /** `wrong` is said at once; the others when the reader comes to it. */
  readonly tone: 'caution' | 'wrong';
  readonly children: ReactNode;
  readonly act?: ReactNode;
}

/** Something about the whole page: what happened, what still works, what to do. */
export function Banner({ tone, children, act }: BannerProps): ReactNode {
  return (
    <div className={styles[tone === 'wrong' ? 'wrong' : 'banner']} role={tone === 'wrong' ? 'alert' : 'status'}>
      <TriangleAlert size={16} strokeWidth={1.5} aria-hidden="true" />
      <span className={styles['words']}>{children}</span>
      {act}
    </div>
  );
}
