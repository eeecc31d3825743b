import type { ReactNode } from 'react';

/** The mark of the product: two plates and a line, one of them told. */
export function Mark(): ReactNode {
  return (
    <svg width={30} height={16} viewBox="0 0 30 16" aria-hidden="true">
      <rect x="1" y="1" width="9" height="14" rx="1" fill="var(--ink)" />
      <path d="M10 8H20" stroke="var(--ink)" strokeWidth="2" />
      <rect x="20.8" y="1.8" width="7.4" height="12.4" rx="1" fill="none" stroke="var(--ink)" strokeWidth="1.6" />
    </svg>
  );
}
