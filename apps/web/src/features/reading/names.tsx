import { Fragment, type ReactNode } from 'react';

/** Names one after the other, the small words between them in grey. Each is isolated: a name may run the other way. */
export function Names({ names }: { readonly names: readonly string[] }): ReactNode {
  return names.map((name, at) => (
    <Fragment key={`${String(at)} ${name}`}>
      {at === 0 ? null : at === names.length - 1 ? <i> and </i> : ', '}
      <bdi>{name}</bdi>
    </Fragment>
  ));
}
