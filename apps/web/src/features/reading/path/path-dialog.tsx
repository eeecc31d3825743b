import type { GraphAnswer } from '@readout/domain';
import { useMemo, useState, type ReactNode } from 'react';
import { useGraph } from '../../../questions/drawn.ts';
import { type ElementKey, elementKey, type PairEnd, parseElement, plateBook } from '@readout/drawing';
import { endsByContacts } from '../../../questions/ends-by-contacts.ts';
import { Choice } from '../../../ui/choice.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { PickOne } from '../../../ui/pick-one.tsx';
import { useView } from '../../../view/use-view.tsx';

interface PathDialogProps {
  /** A plate, or a contact, from one of whose parties the path is to lead. */
  readonly from: ElementKey;
  readonly onClose: () => void;
}

/** Asks whereto a path is to be found. */
export default function PathDialog({ from, onClose }: PathDialogProps): ReactNode {
  const { adjust } = useView();
  const { data: graph } = useGraph();
  const starts = useMemo(() => (graph === undefined ? [] : startsOf(graph, from)), [graph, from]);
  const [chosen, setChosen] = useState<ElementKey | null>(null);
  const start = parseElement(chosen ?? starts[0]?.key ?? from);
  const goals = useMemo(() => (graph === undefined ? [] : goalsFrom(graph, start)), [graph, start]);
  const name = starts.find(({ key }) => start !== null && key === elementKey(start))?.name ?? '';
  const go = (id: string): void => {
    const goal = parseElement(id);
    if (!isEnd(start) || !isEnd(goal)) return;
    adjust((before) => ({
      ...before,
      selected: [elementKey({ type: 'path', ends: [start, goal], order: 'dates', withLarge: false, nth: 1 })],
    }));
    onClose();
  };
  return (
    <Dialog
      title={`Path from ${name} to …`}
      dek="Over contacts that were held and fit the filters, at most 6 hops."
      width={520}
      onClose={onClose}
    >
      {starts.length < 2 ? null : (
        <Choice
          label="From whom"
          value={start === null ? '' : elementKey(start)}
          options={starts.map(({ key, name: words }) => [key, words] as const)}
          onChange={setChosen}
        />
      )}
      <PickOne
        label="To whom"
        listLabel="Whereto"
        options={goals}
        order="with most contacts"
        onPick={({ id }) => {
          go(id);
        }}
      />
    </Dialog>
  );
}

/** From where a path may lead: the plate itself, or the parties of a contact. */
function startsOf(
  graph: GraphAnswer,
  from: ElementKey,
): readonly { readonly key: ElementKey; readonly name: string }[] {
  const element = parseElement(from);
  const book = plateBook(graph);
  const contact = element?.type === 'contact' ? graph.contacts.find(({ id }) => id === element.id) : undefined;
  const keys = contact === undefined ? [from] : book.partiesOf(contact).map(elementKey);
  return keys.map((key) => ({ key, name: book.nameOf(key) ?? '' }));
}

function isEnd(element: ReturnType<typeof parseElement>): element is PairEnd {
  return element?.type === 'person' || element?.type === 'side';
}

/** Everybody of the same kind who had a contact, but for where the path starts. */
function goalsFrom(graph: GraphAnswer, start: ReturnType<typeof parseElement>): ReturnType<typeof endsByContacts> {
  const own = start === null ? null : elementKey(start);
  return endsByContacts(graph, start?.type === 'person' ? 'person' : 'side').filter(
    ({ id, count }) => count > 0 && id !== own,
  );
}
