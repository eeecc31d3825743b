import type { AccountAnswer, ContactAnswer, NamedInAnswer, SideId } from '@readout/domain';

/** The name of a side, from wherever the page knows it. */
export type SideName = (id: SideId) => string;

/** Who took part, whole names: people, then sides for which nobody is named, then parties that the texts leave open. */
export function partyNames(contact: ContactAnswer, sideName: SideName): readonly string[] {
  const people = contact.leaders.flatMap((id) =>
    contact.named.flatMap((named) => (named.type === 'leader' && named.id === id ? [named.name] : [])),
  );
  const sides = contact.sides.filter((side) => side.through.length === 0).map((side) => sideName(side.side));
  return [...people, ...sides, ...contact.open];
}

/** A lookup that takes names from the contact's own answer, else from the page, else the id in words. */
export function sideNameIn(contact: ContactAnswer, known: (id: string) => string | null): SideName {
  const own = new Map<string, string>();
  const take = (named: NamedInAnswer): void => {
    if (named.type === 'country' || named.type === 'organisation') own.set(named.id, named.name);
  };
  contact.named.forEach(take);
  for (const account of contact.accounts) for (const { who } of account.names) take(who);
  return (id) => own.get(id) ?? known(id) ?? inWords(id);
}

/** The publishers of the accounts, each once. */
export function publishersOf(accounts: readonly AccountAnswer[]): readonly string[] {
  return [...new Set(accounts.flatMap(({ document }) => (document.publisher === null ? [] : [document.publisher])))];
}

function inWords(id: string): string {
  return id.replaceAll('-', ' ').replaceAll(/\b[a-z]/gu, (letter) => letter.toUpperCase());
}
