import type { Page } from '@playwright/test';

/** The questions that a page put to its server since, as `GET /api/graph`; state is asked by the clock and left out. */
export function countQuestions(page: Page): { readonly asked: () => readonly string[]; readonly forget: () => void } {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/') && pathname !== '/api/state') asked.push(`${request.method()} ${pathname}`);
  });
  return {
    asked: () => [...asked].sort(),
    forget: () => {
      asked.length = 0;
    },
  };
}
