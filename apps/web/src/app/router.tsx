import { createRootRoute, createRoute, createRouter, Outlet, type RouterHistory } from '@tanstack/react-router';
import { AddressSearchSchema, searchOf, searchText, type AddressSearch } from '../view/address.ts';
import { NotFound } from './not-found.tsx';
import { Page } from './page.tsx';

const rootRoute = createRootRoute({ component: Outlet, notFoundComponent: NotFound });
const pageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: AddressSearchSchema,
  component: Page,
});

/** One page, whose parameters are the view. They are written as plain text, not as JSON. */
export function createPageRouter(history: RouterHistory) {
  return createRouter({
    routeTree: rootRoute.addChildren([pageRoute]),
    history,
    parseSearch: (text) => searchOf(text),
    stringifySearch: (search) => searchText(search as AddressSearch),
    defaultPreload: false,
    scrollRestoration: false,
    defaultHashScrollIntoView: false,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPageRouter>;
  }
}
