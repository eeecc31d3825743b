import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useApi } from '../questions/api.tsx';
import { parseAddress, searchOf } from '../view/address.ts';
import { useView } from '../view/use-view.tsx';

/** Opens the view that a short link names; null while there is none, else how that stands. */
export function useKeptView(id: string | null): { readonly error: Error | null } {
  const api = useApi();
  const { adjust } = useView();
  const { data, error } = useQuery({
    queryKey: ['view', id],
    queryFn: ({ signal }) => api.savedView(id ?? '', signal),
    enabled: id !== null,
  });
  useEffect(() => {
    if (data === undefined) return;
    const [search = '', fragment = ''] = data.view.split('#');
    adjust(() => parseAddress(searchOf(search), fragment).view);
  }, [data, adjust]);
  return { error };
}
