import { ApiError, type ApiClient } from '@readout/api';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider, type RouterHistory } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { ApiProvider } from '../questions/api.tsx';
import { AnnouncerProvider } from '../ui/announcer.tsx';
import { DrawingProvider } from '../ui/drawing-handle.tsx';
import { ThemeProvider } from '../ui/theme.tsx';
import { ToastProvider } from '../ui/toasts.tsx';
import { ViewProvider } from '../view/use-view.tsx';
import { ViewWalk } from '../view/walk.ts';
import { createPageRouter } from './router.tsx';

interface AppProps {
  readonly api: ApiClient;
  readonly history: RouterHistory;
}

/** The whole client: everything below gets its server, its history and its look from here. */
export function App({ api, history }: AppProps): ReactNode {
  const [queries] = useState(createQueries);
  const [walk] = useState(() => new ViewWalk(history));
  const [router] = useState(() => createPageRouter(history));
  return (
    <ApiProvider api={api}>
      <QueryClientProvider client={queries}>
        <ViewProvider walk={walk}>
          <ThemeProvider>
            <AnnouncerProvider>
              <ToastProvider>
                <DrawingProvider>
                  <RouterProvider router={router} />
                </DrawingProvider>
              </ToastProvider>
            </AnnouncerProvider>
          </ThemeProvider>
        </ViewProvider>
      </QueryClientProvider>
    </ApiProvider>
  );
}

const LATE: ReadonlySet<string> = new Set(['busy', 'too-many-requests']);

/** Answers hold for their revision, so they never grow stale by themselves. What the server explained is not asked again at once. */
function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: true,
        networkMode: 'always',
        retry: (failures, error) => error instanceof ApiError && LATE.has(error.code) && failures < 3,
      },
    },
  });
}
