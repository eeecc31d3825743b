import type { ApiClient } from '@readout/api';
import { createContext, use, type ReactNode } from 'react';

const ApiContext = createContext<ApiClient | null>(null);

/** Makes the client known below. */
export function ApiProvider({ api, children }: { readonly api: ApiClient; readonly children: ReactNode }): ReactNode {
  return <ApiContext value={api}>{children}</ApiContext>;
}

/** The client that every question is put through. */
export function useApi(): ApiClient {
  const api = use(ApiContext);
  if (api === null) throw new Error('a question is asked outside of the ApiProvider');
  return api;
}
