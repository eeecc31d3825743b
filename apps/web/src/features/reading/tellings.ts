import type { AccountAnswer, ContactAnswer, SideId } from '@readout/domain';
import { counted } from '../../ui/words.ts';
import type { SideName } from './who.ts';

/** One row under "Told by". */
export interface TellingRow {
  readonly key: string;
  /** `A`, `B` for the sides that took part, in their order; a number for others; a dash for what was not read. */
  readonly letter: string;
  readonly look: 'a' | 'b' | 'other';
  readonly teller: string;
  /** For whom it speaks, or what it says. */
  readonly aside: string;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Who tells of a contact, each teller once however many documents repeat it, and who is spoken of and was not read. */
export function tellingRows(contact: ContactAnswer, sideName: SideName): readonly TellingRow[] {
  const isContested = contact.status === 'denied' || contact.disputed;
  const tellers = tellersOf(contact.accounts);
  const parties = contact.sides.map(({ side }) => side);
  const telling = parties.filter((side) => tellers.some((teller) => teller.side === side));
  const ordered = [...tellers].sort((a, b) => rank(a.side, parties) - rank(b.side, parties));
  let others = 0;
  const rows = ordered.map((teller): TellingRow => {
    const at = teller.side === null ? -1 : telling.indexOf(teller.side);
    const speaks = at === -1 ? 'third party' : sideName(telling[at] ?? ('' as SideId));
    const aside = isContested ? (teller.denies ? 'denies it' : 'says it took place') : speaks;
    const letter = at === -1 ? String((others += 1)) : LETTERS.charAt(at);
    return { key: teller.key, letter, look: at === 0 ? 'a' : at === 1 ? 'b' : 'other', teller: teller.words, aside };
  });
  return [...rows, ...notRead(contact.accounts)];
}

interface Teller {
  readonly key: string;
  readonly words: string;
  readonly side: SideId | null;
  readonly denies: boolean;
}

function tellersOf(accounts: readonly AccountAnswer[]): readonly Teller[] {
  const found = new Map<
    string,
    { name: string; via: string | null; side: SideId | null; denies: boolean; documents: Set<string> }
  >();
  for (const account of accounts) {
    for (const { source, side, via } of account.tellers) {
      const denies = account.status === 'denied';
      const key = `${source.id} ${side ?? ''} ${denies ? 'denies' : 'tells'}`;
      const teller = found.get(key) ?? { name: source.name, via: null, side, denies, documents: new Set() };
      teller.documents.add(account.document.id);
      teller.via ??= via?.name ?? null;
      found.set(key, teller);
    }
  }
  return [...found].map(([key, { name, via, side, denies, documents }]) => {
    const parts = [name, ...(via === null ? [] : [`through ${via}`])];
    if (documents.size > 1) parts.push(counted(documents.size, 'document'));
    return { key, words: parts.join(', '), side, denies };
  });
}

function notRead(accounts: readonly AccountAnswer[]): readonly TellingRow[] {
  const read = new Set(accounts.flatMap((account) => account.tellers.map(({ source }) => source.id)));
  const pointedTo = new Map<string, string>();
  for (const { source } of accounts.flatMap((account) => account.pointsTo)) {
    if (!read.has(source.id)) pointedTo.set(source.id, source.name);
  }
  return [...pointedTo].map(([id, name]) => ({
    key: `not read ${id}`,
    letter: '–',
    look: 'other',
    teller: name,
    aside: 'mentioned, not read',
  }));
}

/** Sides that took part stand first, in their order. */
function rank(side: SideId | null, parties: readonly SideId[]): number {
  const at = side === null ? -1 : parties.indexOf(side);
  return at === -1 ? parties.length : at;
}
