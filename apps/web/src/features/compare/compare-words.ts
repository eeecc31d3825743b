import type { AccountAnswer, ContactAnswer } from '@readout/domain';
import { shortDay } from '../../ui/days.ts';
import { counted, listed } from '../../ui/words.ts';
import type { OpenComparison } from '../../view/view.ts';
import type { LedgerPoint, Standing } from './ledger-points.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** More pairs than can stand side by side: then only those with the left account are offered. */
const MOST_PAIRS = 6;

/** The letter of an account by its place among all: the first is A. */
export function letterOf(place: number): string {
  return place < LETTERS.length ? LETTERS.charAt(place) : String(place + 1);
}

/** Who took part, whole names. */
export function partyWords(contact: ContactAnswer): string {
  const people = contact.leaders.flatMap((id) =>
    contact.named.flatMap((named) => (named.type === 'leader' && named.id === id ? [named.name] : [])),
  );
  const alone = contact.sides
    .filter(({ through }) => through.length === 0)
    .flatMap(({ side }) =>
      contact.named.flatMap((named) =>
        (named.type === 'country' || named.type === 'organisation') && named.id === side ? [named.name] : [],
      ),
    );
  return listed([...people, ...alone, ...contact.open]);
}

/** `Of 16 points, 2 contradict, 4 differ, both say 3, A alone says 2 and B alone 5.` */
export function sumWords(points: readonly LedgerPoint[], [left, right]: readonly [string, string]): string {
  const count = (standing: Standing): number => points.filter((point) => point.standing === standing).length;
  const parts: readonly (readonly [number, string])[] = [
    [count('contradict'), count('contradict') === 1 ? 'contradicts' : 'contradict'],
    [count('differ'), count('differ') === 1 ? 'differs' : 'differ'],
    [count('both'), count('both') === 1 ? 'is said by both' : 'are said by both'],
    [count('only-left'), `by ${left} alone`],
    [count('only-right'), `by ${right} alone`],
  ];
  const said = parts.filter(([many]) => many > 0).map(([many, words]) => `${String(many)} ${words}`);
  return `Of ${counted(points.length, 'point')}, ${listed(said)}.`;
}

/** The pairs of accounts that may be laid side by side. */
export function pairOptions(
  count: number,
  open: OpenComparison,
): readonly { readonly value: string; readonly label: string }[] {
  const places = Array.from({ length: count }, (_, at) => at);
  const all = places.flatMap((left) => places.slice(left + 1).map((right) => [left, right] as const));
  const few =
    all.length <= MOST_PAIRS ? all : places.filter((at) => at !== open.left).map((at) => [open.left, at] as const);
  const isThere = few.some(([left, right]) => left === open.left && right === open.right);
  const shown = isThere ? few : [[open.left, open.right] as const, ...few];
  return shown.map(([left, right]) => ({
    value: `${String(left)} ${String(right)}`,
    label: `${letterOf(left)} – ${letterOf(right)}`,
  }));
}

/** Who tells in an account, and what of it needs saying. */
export function tellerWords(account: AccountAnswer): string {
  const names = [...new Set(account.tellers.map(({ source }) => source.name))];
  const told = names.length === 0 ? (account.document.publisher ?? 'Teller not named') : listed(names);
  return account.status === 'denied' ? `${told}, denying it` : told;
}

/** For whom an account speaks, who published it and when: `Peru, Harbour Wire, 3 Feb 2022`, without what `tellerWords` says already. */
export function sourceWords(account: AccountAnswer, { named }: Pick<ContactAnswer, 'named'>): string {
  const { publisher, publishedOn } = account.document;
  const sides = account.tellers.map(({ side }) => {
    if (side === null) return 'third party';
    const own = named.find((one) => (one.type === 'country' || one.type === 'organisation') && one.id === side);
    return own?.name ?? side;
  });
  const isSaid =
    publisher === null ||
    account.tellers.length === 0 ||
    account.tellers.some(({ source }) => source.name === publisher);
  return [
    ...(sides.length === 0 ? [] : [listed([...new Set(sides)])]),
    ...(isSaid ? [] : [publisher]),
    publishedOn === null ? 'day not given' : shortDay(publishedOn),
  ].join(', ');
}
