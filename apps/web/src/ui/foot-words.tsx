import { listed } from '@readout/drawing';
import type { ReactNode } from 'react';
import text from './text.module.css';

interface FootWordsProps {
  readonly error: string | null;
  /** Why nothing can be done just now, without a full stop; null where it can. */
  readonly away: string | null;
  /** What is to be given before the main act can be done, as `your name`. */
  readonly missing: readonly string[];
}

/** Beside the acts of a dialog: what went wrong, or why the main act cannot be done yet. */
export function FootWords({ error, away, missing }: FootWordsProps): ReactNode {
  if (error !== null) return <span role="alert">{error}</span>;
  const words = away !== null ? `${away}.` : missing.length === 0 ? '' : `Still missing: ${listed(missing)}.`;
  return <span className={text['label']}>{words}</span>;
}
