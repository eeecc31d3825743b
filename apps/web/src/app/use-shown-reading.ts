import type { GraphAnswer } from '@readout/domain';
import {
  choiceOf,
  chosenElements,
  drawnOf,
  plateBook,
  type DrawnScene,
  type ElementId,
  type ElementKey,
} from '@readout/drawing';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import {
  broughtBy,
  broughtWords,
  withoutNew,
  tellingDocuments,
  withBrought,
  withoutBrought,
  withLeftOut,
  type Brought,
} from '../features/add-documents/brought.ts';
import { doneWords, progressOf } from '../features/add-documents/progress.ts';
import type { Import } from '../features/add-documents/use-import.ts';
import { contactKey } from '../questions/adding.ts';
import { useApi } from '../questions/api.tsx';
import { useGraph } from '../questions/drawn.ts';
import { toldByQuery } from '../questions/read.ts';
import { useRevision } from '../questions/state.ts';
import { useAnnounce } from '../ui/announcer.tsx';
import { useDrawing } from '../ui/drawing-handle.tsx';
import { useToast } from '../ui/toasts.tsx';
import { figures } from '../ui/words.ts';
import { useView } from '../view/use-view.tsx';
import { MOST_SELECTED } from '../view/address.ts';
import type { View } from '../view/view.ts';

/** An act on what a reading brought. */
interface ReadingAct {
  readonly label: string;
  readonly run: () => void;
}

/** What a reading that is over brought to what is shown. */
export interface ShownReading {
  /** Empty where there is nothing to say beside how many contacts were told. */
  readonly words: string;
  readonly acts: readonly ReadingAct[];
  /** The plates and contacts that show it. */
  readonly nodes: ReadonlySet<ElementId>;
  /** Whether its one contact was opened to be read. */
  readonly isOpened: boolean;
}

/** A reading that was shown, and what of it is said once its adding is taken back. */
interface Kept {
  /** The reading it is of. */
  readonly key: string;
  readonly reading: ShownReading;
  readonly added: readonly ElementKey[];
  readonly undone: ShownReading;
}

/**
 * Once a reading is over, what it told of is added to the drawing by name and brought into sight. What the filters leave out is
 * said, beside the act that shows it. Null while nothing has been read, or it is not known yet what that brought.
 */
export function useShownReading(importing: Import): ShownReading | null {
  const { view, act, adjust } = useView();
  const { drawing } = useDrawing();
  const toast = useToast();
  const announce = useAnnounce();
  const revision = useRevision();
  const { data: graph, isOlder } = useGraph();
  const { job } = importing;
  const ended = job !== null && (job.state === 'done' || job.state === 'failed') ? job : null;
  const name = ended === null ? null : `${ended.id} ${String(ended.items.length)}`;
  const isAsked = ended !== null && revision !== null && revision >= ended.revision;
  const documents = ended === null ? [] : tellingDocuments(ended);
  const { data: told } = useQuery(toldByQuery(useApi(), documents, isAsked ? revision : null));
  const [shown, setShown] = useState<Kept | null>(null);
  const isDone = useRef<string | null>(null);
  const withdrawToast = useRef<(() => void) | null>(null);

  const actsOn = (key: string, brought: Brought): readonly ReadingAct[] => {
    const { fitting, leftOut, isFiltered } = brought;
    const keys = fitting.slice(0, MOST_SELECTED).map(contactKey);
    const select: readonly ReadingAct[] =
      keys.length < 2
        ? []
        : [
            {
              label: `Select ${figures(keys.length)}`,
              run: () => {
                adjust((before) => ({ ...before, selected: keys }));
              },
            },
          ];
    if (leftOut.length === 0 || !isFiltered) return select;
    const show: ReadingAct = {
      label: leftOut.length === 1 ? 'Show it' : 'Show them',
      run: () => {
        act('show what was read', (before) => withLeftOut(before, brought));
        drawing?.include(new Set(leftOut));
        const reading = { words: '', acts: select, nodes: new Set(leftOut), isOpened: false };
        setShown({ key, reading, added: [], undone: reading });
      },
    };
    return [show, ...select];
  };
  const showEnded = useEffectEvent((key: string, graphNow: GraphAnswer, told: ReadonlyMap<string, number>): void => {
    // Beside what the drawing would show without it: a well told newcomer takes no other contact's place.
    const { scene } = drawnIn(withoutNew(graphNow, told), view);
    const { extent } = drawnIn(graphNow, view);
    const now = { graph: graphNow, book: plateBook(graphNow), scene, view };
    const brought = broughtBy(told, now, extent.drawn >= extent.all);
    const change = (before: View): View => withBrought(before, brought);
    if (brought.added.length === 0) adjust(change);
    else {
      const undone = withoutBrought(view, told, now, (before) => drawnIn(graphNow, before).scene);
      const out = undone.hidden.filter((key) => !view.hidden.includes(key));
      if (out.length > 0) adjust((before) => ({ ...before, hidden: [...before.hidden, ...out].sort() }));
      act('add what was read', (before) =>
        change({ ...before, hidden: before.hidden.filter((key) => !out.includes(key)) }),
      );
    }
    const after = change(view);
    const nodes = nodesOf(graphNow, after, brought);
    drawing?.include(nodes);
    const words = broughtWords(brought, now);
    const acts = actsOn(key, brought);
    const isOpened = after.selected.length === 1 && view.selected.length === 0;
    const kept = { ...brought, added: [], left: 0 };
    setShown({
      key,
      reading: { words, acts, nodes, isOpened },
      added: brought.added.map(contactKey),
      undone: { words: broughtWords(kept, now), acts: [], nodes: new Set(), isOpened: false },
    });
    if (words === '') return;
    announce(words);
    const said = ended === null ? words : `${doneWords(ended)} ${words}`;
    const [first] = acts;
    withdrawToast.current = toast(
      first === undefined || brought.leftOut.length === 0 ? { words: said } : { words: said, act: first },
    );
  });
  const isThere = graph !== undefined && !isOlder && ended !== null && graph.revision >= ended.revision;
  // What was told is in no contact before it is joined: then the next revision is waited for.
  const isJoined = told !== undefined && (told.size > 0 || ended === null || progressOf(ended).contacts === 0);
  useEffect(() => {
    if (name === null || told === undefined || !isJoined || !isThere || isDone.current === name) return;
    isDone.current = name;
    showEnded(name, graph, told);
  }, [name, told, isJoined, isThere, graph]);
  const isUndone = shown !== null && isTakenBack(shown.added, view, graph);
  useEffect(() => {
    if (isUndone) withdrawToast.current?.();
  }, [isUndone]);
  if (shown?.key !== name) return null;
  return isUndone ? shown.undone : shown.reading;
}

/** Whether the view has none of what was added; one that is called otherwise by now cannot be missed. */
function isTakenBack(added: readonly ElementKey[], view: View, graph: GraphAnswer | undefined): boolean {
  if (added.length === 0 || graph === undefined || added.some((key) => view.added.includes(key))) return false;
  const there = new Set(graph.contacts.map(contactKey));
  return added.every((key) => there.has(key));
}

/** What the view draws, whether the canvas stands on the page or not. */
function drawnIn(graph: GraphAnswer, view: View): DrawnScene {
  return drawnOf(graph, view.drawing, {
    hidden: new Set(view.hidden),
    opened: new Set(view.opened),
    added: new Set(view.added),
    asked: new Set([...view.selected, ...view.pinned]),
    amount: view.amount,
  }).drawn;
}

/** The plates and contacts that show what was brought. */
function nodesOf(graph: GraphAnswer, view: View, { fitting, added }: Brought): ReadonlySet<ElementId> {
  const keys = (added.length > 0 ? added : fitting).map(contactKey);
  const { scene } = drawnIn(graph, view);
  return choiceOf(scene, new Set(chosenElements(keys, scene, graph, view.drawing))).nodes;
}
