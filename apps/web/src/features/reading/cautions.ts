import { readerOf, type ContactAnswer, type Day, type SideId } from '@readout/domain';
import { longDay, periodWords } from '../../ui/days.ts';
import { listed } from '../../ui/words.ts';
import { publishersOf, type SideName } from './who.ts';

/** A sentence on how far a contact can be trusted. */
export interface Caution {
  readonly denied: boolean;
  readonly words: string;
}

/** The heading above those who tell of a contact. */
export function toldByWords(contact: ContactAnswer): string {
  if (contact.status === 'denied')
    return denyingSides(contact).size > 1 ? 'Denied by both sides' : 'Denied by one side';
  switch (contact.confirmation) {
    case 'both-sides':
      return 'Told by both sides';
    case 'one-side':
      return 'Told by one side';
    case 'third-party':
      return 'Told by a third party';
    case 'unattributed':
      return 'Told by unnamed sources';
  }
}

/** What a reader has to be told about the evidence of a contact. `today` decides whether a plan lies in the past. */
export function cautionsOf(contact: ContactAnswer, sideName: SideName, today: Day): readonly Caution[] {
  const words = [
    disputeWords(contact),
    evidenceWords(contact, sideName),
    planWords(contact, today),
    readerWords(contact),
  ];
  return words.flatMap((one) => (one === null ? [] : [one]));
}

function disputeWords(contact: ContactAnswer): Caution | null {
  if (contact.status !== 'denied' && !contact.disputed) return null;
  const deniers = tellersWhere(contact, true);
  const say = deniers.length > 1 ? 'say' : 'says';
  const denial = `${listed(deniers.length === 0 ? ['A source'] : deniers)} ${say} this did not take place.`;
  return contact.status === 'denied'
    ? { denied: true, words: `${denial} It is not counted as a contact.` }
    : {
        denied: true,
        words: `${denial} ${listed(tellersWhere(contact, false))} says it did. It is counted as ${contact.status}.`,
      };
}

function evidenceWords(contact: ContactAnswer, sideName: SideName): Caution | null {
  if (contact.status === 'denied') return null;
  const telling = contact.accounts.filter((account) => account.status === contact.status);
  const publishers = publishersOf(telling);
  const caution = (words: string): Caution => ({ denied: false, words });
  switch (contact.confirmation) {
    case 'both-sides': {
      const [only] = publishers;
      const isOneChannel = publishers.length === 1 && telling.every(({ document }) => document.publisher !== null);
      return isOneChannel
        ? caution(`Both sides speak, but both reach us through one publisher, ${String(only)}.`)
        : null;
    }
    case 'one-side': {
      const parties = new Set<string>(contact.sides.map(({ side }) => side));
      const side = telling
        .flatMap((account) => account.tellers)
        .find((teller) => teller.side !== null && parties.has(teller.side))?.side;
      const teller = side === undefined || side === null ? 'one side' : `the ${sideName(side)} side`;
      return caution(`Only ${teller} tells of this contact. ${unreadWords(contact)}`);
    }
    case 'third-party':
      return caution(
        publishers.length === 0
          ? 'Neither side is quoted. A third party reports this of its own.'
          : `Neither side is quoted. ${listed(publishers)} ${publishers.length === 1 ? 'reports this of its own' : 'report this of their own'}.`,
      );
    case 'unattributed':
      return caution('Only unnamed sources tell of this contact. Neither side is quoted.');
  }
}

function unreadWords(contact: ContactAnswer): string {
  const read = new Set(contact.accounts.flatMap((account) => account.tellers.map(({ source }) => source.id)));
  const unread = contact.accounts
    .flatMap((account) => account.pointsTo)
    .filter(({ source }) => !read.has(source.id))
    .map(({ source }) => source.name);
  const names = [...new Set(unread)];
  if (names.length === 0) return 'No other account has been read.';
  return `${listed(names)} ${names.length === 1 ? 'is mentioned in it but has' : 'are mentioned in it but have'} not been read.`;
}

function planWords(contact: ContactAnswer, today: Day): Caution | null {
  if (contact.status !== 'planned' && contact.status !== 'proposed') return null;
  const { earliest, latest } = contact;
  if (latest !== null && latest >= today) return null;
  const what = contact.status === 'planned' ? 'Planned' : 'Proposed';
  const when =
    latest === null && earliest === null
      ? ''
      : ` for ${earliest === latest && latest !== null ? longDay(latest) : periodWords(contact)}`;
  return { denied: false, words: `${what}${when}. No source read says whether it took place.` };
}

/** Who found the accounts, where a language model had part in it. */
function readerWords({ accounts }: ContactAnswer): Caution | null {
  const readers = accounts.map(readerOf);
  const alone = readers.filter((reader) => reader === 'model').length;
  const together = readers.filter((reader) => reader === 'both').length;
  if (alone + together === 0) return null;
  const who =
    alone === 0
      ? 'Found by rules and by a language model'
      : alone === accounts.length
        ? 'Found by a language model alone'
        : `${String(alone)} of ${String(accounts.length)} accounts found by a language model alone`;
  return {
    denied: false,
    words: `${who}. Every word it quoted stands in the text; what the passage means is for you to judge.`,
  };
}

function tellersWhere(contact: ContactAnswer, denies: boolean): readonly string[] {
  const accounts = contact.accounts.filter((account) => (account.status === 'denied') === denies);
  return [...new Set(accounts.flatMap((account) => account.tellers.map(({ source }) => source.name)))];
}

function denyingSides(contact: ContactAnswer): ReadonlySet<SideId> {
  const parties = contact.sides.map(({ side }) => side);
  return new Set(
    contact.accounts
      .filter((account) => account.status === 'denied')
      .flatMap((account) =>
        account.tellers.flatMap(({ side }) => (side !== null && parties.includes(side) ? [side] : [])),
      ),
  );
}
