import { parseElement, type ElementKey } from '@readout/drawing';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useApi } from '../questions/api.tsx';
import { useGraph } from '../questions/drawn.ts';
import { contactsQuery } from '../questions/read.ts';
import { useRevision } from '../questions/state.ts';
import { useView } from '../view/use-view.tsx';
import { withRenamed } from '../view/view.ts';

/** Contacts that are looked for again at most. */
const MOST_LOOKED_FOR = 200;

/**
 * Contacts that the address names and the store no longer holds; null where all are there, or it cannot be known. A contact that
 * has another name now, since an account joined it, is followed there.
 */
export function useGoneContacts(): { gone: number; named: number } | null {
  const { view, adjust } = useView();
  const api = useApi();
  const revision = useRevision();
  const { data: graph, isOlder } = useGraph();
  const named = contactsIn([...view.selected, ...view.added, ...view.pinned, ...view.hidden]);
  const isKnown = graph !== undefined && !isOlder && named.length > 0;
  const there = new Set<string>(isKnown ? graph.contacts.map(({ id }) => id) : []);
  const missing = isKnown ? named.filter((id) => !there.has(id)).slice(0, MOST_LOOKED_FOR) : [];
  const { data: found } = useQuery(contactsQuery(api, missing, missing.length === 0 ? null : revision));
  const accounts = new Map(found?.flatMap(({ id, accounts: own }) => own.map((account) => [account.id as string, id])));
  const renamed = missing.flatMap((id) => {
    const now = accounts.get(id);
    return now === undefined || now === id ? [] : [[keyOf(id), keyOf(now)] as const];
  });
  const follow = useEffectEvent(() => {
    adjust((before) => withRenamed(before, new Map(renamed)));
  });
  const isAnyRenamed = renamed.length > 0;
  useEffect(() => {
    if (isAnyRenamed) follow();
  }, [isAnyRenamed, found]);
  if (missing.length === 0 || found === undefined) return null;
  const gone = missing.filter((id) => !accounts.has(id)).length;
  return gone === 0 ? null : { gone, named: named.length };
}

function contactsIn(keys: readonly ElementKey[]): readonly string[] {
  const ids = keys.flatMap((key) => {
    const element = parseElement(key);
    return element?.type === 'contact' ? [element.id] : [];
  });
  return [...new Set(ids)];
}

function keyOf(id: string): ElementKey {
  return `contact.${id}`;
}
