import type { ContactAnswer } from '@readout/domain';
import { byDate, elementKey, parseElement } from '@readout/drawing';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useApi } from '../questions/api.tsx';
import { useGraph } from '../questions/drawn.ts';
import { contactQuery } from '../questions/read.ts';
import { useRevision } from '../questions/state.ts';
import { useDrawing } from '../ui/drawing-handle.tsx';
import { useView } from '../view/use-view.tsx';
import type { OpenDocument } from '../view/view.ts';

/**
 * Selects the next or previous contact by date, of those that fit, and shows where it is written: in the pane, and in
 * the document where one is open.
 */
export function useStep(): (step: 1 | -1) => void {
  const { view, adjust } = useView();
  const { data: graph } = useGraph();
  const { drawing } = useDrawing();
  const stepped = useRef<string | null>(null);
  const selected = view.selected.at(-1) ?? '';
  const element = parseElement(selected);
  const revision = useRevision();
  const { data: contact } = useQuery({
    ...contactQuery(useApi(), element?.type === 'contact' ? element.id : '', revision),
    enabled: element?.type === 'contact' && revision !== null,
  });
  useEffect(() => {
    if (stepped.current !== selected || contact === undefined) return;
    stepped.current = null;
    document.querySelector('#reading [data-passage]')?.scrollIntoView({ block: 'nearest' });
    const place = firstPlaceOf(contact);
    if (place !== null) adjust((before) => (before.document === null ? before : { ...before, document: place }));
  }, [selected, contact, adjust]);
  return (step) => {
    const keys = byDate(graph?.contacts.filter((contact) => contact.fits) ?? []).map(({ id }) =>
      elementKey({ type: 'contact', id }),
    );
    const at = keys.indexOf(view.selected.at(-1) ?? '');
    const next = keys[at === -1 ? (step === 1 ? 0 : keys.length - 1) : at + step];
    if (next === undefined) return;
    stepped.current = next;
    adjust((before) => ({ ...before, selected: [next] }));
    drawing?.focus(next);
  };
}

/** Where the first passage of a contact stands; null where it has no account. */
export function firstPlaceOf({ accounts: [account] }: ContactAnswer): OpenDocument | null {
  if (account === undefined) return null;
  const [passage] = account.passages;
  return {
    id: account.document.id,
    part: passage?.in ?? 'text',
    at: passage?.in === 'text' ? passage.start : 0,
  };
}
