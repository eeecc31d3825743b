import type { ReactNode } from 'react';
import text from '../../ui/text.module.css';

interface FactRowProps {
  readonly term: string;
  readonly value: string;
  readonly aside: string | null;
  readonly isAgreement: boolean;
}

/** One fact of a contact and what it is taken from. */
export function FactRow({ term, value, aside, isAgreement }: FactRowProps): ReactNode {
  return (
    <>
      <dt>{term}</dt>
      <dd>
        <bdi className={isAgreement ? text['agreement'] : undefined}>{value}</bdi>
        {aside === null ? null : <small> {aside}</small>}
      </dd>
    </>
  );
}
