import { LINE_KEY } from '@readout/drawing';
import type { ReactNode } from 'react';
import { LineSample } from './sign.tsx';

/** How firmly a line is told: the rows of the key. */
export function LineKey({ className }: { readonly className: string | undefined }): ReactNode {
  return (
    <ul className={className} aria-label="What lines mean">
      {LINE_KEY.map(({ label, code }) => (
        <li key={label}>
          <LineSample code={code} />
          {label}
        </li>
      ))}
    </ul>
  );
}
