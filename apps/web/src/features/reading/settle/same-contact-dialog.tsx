import { KINDS, STATUSES, type ContactAnswer, type GraphAnswer, type GraphContact } from '@readout/domain';
import { dayLabel, elementKey, plateBook } from '@readout/drawing';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { useApi } from '../../../questions/api.tsx';
import { byNearness } from '../../../questions/contact-lists.ts';
import { useGraph } from '../../../questions/drawn.ts';
import { contactQuery } from '../../../questions/read.ts';
import { useRevision } from '../../../questions/state.ts';
import { SettleDialog } from '../../../settling/settle-dialog.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { PickOne } from '../../../ui/pick-one.tsx';
import { useView } from '../../../view/use-view.tsx';
import { anchorOfAccount } from '../../../settling/anchor-of-account.ts';

/** Accounts of each contact that the decision points at: it holds where one of them is parted or forgotten later. */
const MOST_OF_EACH = 25;

interface SameContactDialogProps {
  readonly contact: ContactAnswer;
  readonly onClose: () => void;
}

/** Takes a contact and another one for the same: first which, then who says so and why. */
export default function SameContactDialog({ contact, onClose }: SameContactDialogProps): ReactNode {
  const { data: graph } = useGraph();
  const [other, setOther] = useState<Option | null>(null);
  const options = useMemo(() => (graph === undefined ? [] : optionsOf(graph, contact.id)), [graph, contact.id]);
  if (other !== null) return <Settle contact={contact} other={other} onClose={onClose} />;
  return (
    <Dialog title="The same contact as …" width={560} onClose={onClose}>
      <PickOne
        label="Which contact is the same"
        listLabel="Contacts"
        things="contact"
        options={options}
        order="nearest"
        onPick={({ id }) => {
          setOther(options.find((one) => one.id === id) ?? null);
        }}
      />
    </Dialog>
  );
}

interface Option {
  readonly id: string;
  readonly name: string;
  readonly aside: string;
}

function optionsOf(graph: GraphAnswer, id: string): readonly Option[] {
  const book = plateBook(graph);
  return byNearness(graph, book, id).map((contact) => ({
    id: contact.id,
    name: book.partyNames(contact),
    aside: asideOf(contact),
  }));
}

function asideOf(contact: GraphContact): string {
  const day = dayLabel(contact, { withYear: true, onAllDays: contact.days === 'all' }).text;
  const status = contact.status === 'held' ? '' : ` ${STATUSES[contact.status].label.toLowerCase()}`;
  return `${KINDS[contact.kind].label}${status}, ${day}`;
}

interface SettleProps extends SameContactDialogProps {
  readonly other: Option;
}

function Settle({ contact, other: chosen, onClose }: SettleProps): ReactNode {
  const { data: other } = useQuery(contactQuery(useApi(), chosen.id, useRevision()));
  const { adjust } = useView();
  const [own, others] = [contact, other].map((one) =>
    (one?.accounts ?? []).slice(0, MOST_OF_EACH).flatMap((account) => anchorOfAccount(account) ?? []),
  );
  const about = own?.length === 0 || others?.length === 0 ? [] : [...(own ?? []), ...(others ?? [])];
  return (
    <SettleDialog
      title="One contact"
      dek={`${chosen.name}, ${chosen.aside}: its accounts and those of the contact that is open tell of one. It can be taken back.`}
      width={560}
      leave="Leave them apart"
      act="Join them"
      decisions={about.length === 0 ? [] : [{ what: 'join', about }]}
      word="join"
      onSettled={() => {
        // The one contact may stand under the other's id now.
        const gone = elementKey({ type: 'contact', id: contact.id });
        adjust((before) => ({ ...before, selected: before.selected.filter((key) => key !== gone) }));
      }}
      onClose={onClose}
    />
  );
}
