import type { LeaderId, PersonAnswer } from '@readout/domain';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { useApi } from '../../../questions/api.tsx';
import { useGraph } from '../../../questions/drawn.ts';
import { endsByContacts } from '../../../questions/ends-by-contacts.ts';
import { personQuery } from '../../../questions/read.ts';
import { useRevision } from '../../../questions/state.ts';
import { SettleDialog } from '../../../settling/settle-dialog.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { PickOne } from '../../../ui/pick-one.tsx';
import { elementKey, parseElement } from '@readout/drawing';
import { useView } from '../../../view/use-view.tsx';
import { anchorOfPersona } from './anchors.ts';

/** Documents of each person that the decision points at: it holds where one of them is told apart or forgotten later. */
const MOST_OF_EACH = 25;

interface SamePersonDialogProps {
  readonly person: PersonAnswer;
  readonly onClose: () => void;
}

/** Takes a person and another one for the same: first who, then who says so and why. */
export default function SamePersonDialog({ person, onClose }: SamePersonDialogProps): ReactNode {
  const { data: graph } = useGraph();
  const [other, setOther] = useState<LeaderId | null>(null);
  const own = elementKey({ type: 'person', id: person.id });
  const people = useMemo(
    () => (graph === undefined ? [] : endsByContacts(graph, 'person').filter(({ id }) => id !== own)),
    [graph, own],
  );
  if (other !== null) return <Settle person={person} other={other} onClose={onClose} />;
  return (
    <Dialog title={`${person.name} is the same person as …`} width={520} onClose={onClose}>
      <PickOne
        label="Who is the same person"
        listLabel="People"
        options={people}
        order="with most contacts"
        onPick={({ id }) => {
          const element = parseElement(id);
          if (element?.type === 'person') setOther(element.id);
        }}
      />
    </Dialog>
  );
}

interface SettleProps extends SamePersonDialogProps {
  readonly other: LeaderId;
}

function Settle({ person, other: id, onClose }: SettleProps): ReactNode {
  const { data: other } = useQuery(personQuery(useApi(), id, useRevision()));
  const { adjust } = useView();
  const about = [person, other].flatMap((one) => one?.personas.slice(0, MOST_OF_EACH).map(anchorOfPersona) ?? []);
  return (
    <SettleDialog
      title={`${person.name} and ${other?.name ?? ''} are one person`}
      dek="Their contacts become those of one. It can be taken back."
      leave="Leave them apart"
      act="Take them for one"
      decisions={other === undefined ? [] : [{ what: 'same-person', about }]}
      word="same person"
      onSettled={() => {
        // Whose contacts are one person's now may stand under the other's id.
        adjust((before) => ({ ...before, selected: [] }));
      }}
      onClose={onClose}
    />
  );
}
