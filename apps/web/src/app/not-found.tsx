import type { ReactNode } from 'react';

/** For addresses of pages that there are not. */
export function NotFound(): ReactNode {
  return (
    <main style={{ padding: 34 }}>
      <h1>There is no such page.</h1>
      <p>
        <a href="/">Open the first view</a>
      </p>
    </main>
  );
}
