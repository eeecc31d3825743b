import { CONFIRMATIONS, isSingleDay, isUndated, STATUSES, type ContactAnswer, type Kind } from '@readout/domain';
import { capitalised, listed, longDay, periodWords, xmlText } from '@readout/drawing';
import type { Footnotes } from './footnotes.ts';

/** What somebody did, where it took place. */
const DID: Readonly<Record<Kind, string>> = {
  'phone-call': 'spoke by telephone',
  'video-call': 'spoke by video',
  meeting: 'met',
  talks: 'held talks',
  letter: 'corresponded',
};
/** What it would be or would have been, where it did not or has not yet. */
const WOULD_BE: Readonly<Record<Kind, string>> = {
  'phone-call': 'a phone call',
  'video-call': 'a video call',
  meeting: 'a meeting',
  talks: 'talks',
  letter: 'a letter',
};

/**
 * Contacts as prose, from one participant's side: `Spoke by telephone with A on 1 February 2022 (told by both sides)[1], with B …. Planned: a
 * meeting with C ….` Runs of one kind and status share their verb.
 *
 * @param self id of the person or side that the prose is about, left out of those it was with
 */
export function proseOf(contacts: readonly ContactAnswer[], self: string, footnotes: Footnotes): string {
  const runs: ContactAnswer[][] = [];
  for (const contact of contacts) {
    const [before] = runs.at(-1) ?? [];
    if (before?.kind === contact.kind && before.status === contact.status) runs.at(-1)?.push(contact);
    else runs.push([contact]);
  }
  return runs
    .map((run) => {
      const [first] = run;
      if (first === undefined) return '';
      const verb =
        first.status === 'held'
          ? capitalised(DID[first.kind])
          : `${STATUSES[first.status].label}: ${WOULD_BE[first.kind]}`;
      return `${verb} ${listed(run.map((contact) => told(contact, self, footnotes)))}.`;
    })
    .join(' ');
}

function told(contact: ContactAnswer, self: string, footnotes: Footnotes): string {
  const cautions = [
    CONFIRMATIONS[contact.confirmation].plural,
    ...(contact.oneChannel ? ['both through one publisher'] : []),
    ...(contact.disputed ? ['disputed'] : []),
    ...(contact.extent === 'series' ? ['a series told as one'] : []),
  ];
  const place = contact.place === null ? '' : ` in <bdi>${xmlText(contact.place)}</bdi>`;
  const references = contact.accounts.map((account) => footnotes.referTo(account)).join('');
  return `with ${partners(contact, self)}${place} ${when(contact)} (${cautions.join(', ')})${references}`;
}

/** Everybody else: people, then sides without a named person, then whom the texts leave open, in their words. */
function partners(contact: ContactAnswer, self: string): string {
  const names = new Map(contact.named.flatMap((one) => (one.type === 'open' ? [] : [[one.id as string, one]])));
  const own = names.get(self);
  const ownSide = own?.type === 'leader' ? own.side : null;
  const people = contact.leaders.filter((id) => id !== self);
  const through = new Set(contact.sides.flatMap((one) => (one.through.length > 0 ? [one.side as string] : [])));
  const sides = contact.sides
    .map(({ side }) => side as string)
    .filter((side) => !through.has(side) && side !== self && side !== ownSide);
  const words = [...people, ...sides]
    .flatMap((id) => names.get(id)?.name ?? [])
    .map((name) => `<bdi>${xmlText(name)}</bdi>`);
  const all = [...words, ...contact.open.map((name) => `“<bdi>${xmlText(name)}</bdi>”`)];
  return all.length === 0 ? 'somebody who is not named' : listed(all);
}

function when({ earliest, latest, days }: ContactAnswer): string {
  const period = { earliest, latest };
  if (isUndated(period)) return 'on a day that is not given';
  if (isSingleDay(period) && earliest !== null) return `on ${longDay(earliest)}`;
  const words = periodWords(period);
  if (earliest === null || latest === null) return `on some day ${words}`;
  return days === 'all' ? `from ${words}` : `on some day from ${words}`;
}
