import { COUNTRIES, foldForSearch, type AccountAnswer, type ContactAnswer, type Mark } from '@readout/domain';
import { quoteOf, type AccountText } from './account-text.ts';
import type { Fact } from './facts.ts';

/** The place an account gives, where it is marked in the text; rough where the accounts that give places are of different statuses. */
export function placesOf(text: AccountText, contact: ContactAnswer): Fact[] {
  const { account } = text;
  if (account.place === null || account.kind === 'phone-call' || account.kind === 'letter') return [];
  const placed = contact.accounts.filter(({ place }) => place !== null);
  const isRough = new Set(placed.map(({ status }) => status)).size > 1;
  const place = foldForSearch(account.place);
  return factAt(text, 'place', WITHIN_A_TOWN.test(place) || COUNTRY_NAMES.has(place) ? null : place, isRough);
}

/** A house, a room or a bridge may lie in the town that another account names, and a town in the country: they are no contradiction. */
const WITHIN_A_TOWN =
  /^the \b|\b(?:house|palace|palais|palazzo|castle|residence|villa|hotel|hall|room|salle|annex|office|ministry|headquarters|building|airport|bridge|embassy|centre|center|barracks|university|club|dacha|retreat)\b/u;
const COUNTRY_NAMES: ReadonlySet<string> = new Set(COUNTRIES.map(({ name }) => foldForSearch(name)));

/** The days of an account of something planned, or of a letter, whose day is not held by the hour: exact in one, left open in another. */
export function daysOf(text: AccountText): Fact[] {
  const { account } = text;
  const isLoose = account.kind === 'letter' || account.status === 'planned' || account.status === 'proposed';
  if (!isLoose || account.earliest === null || account.latest === null) return [];
  return factAt(text, 'day', `${account.earliest} ${account.latest}`, true);
}

function factAt(text: AccountText, about: 'place' | 'day', value: string | null, isRough: boolean): Fact[] {
  const mark = markOf(text.account, about);
  const sentence =
    mark === null ? undefined : text.sentences.find(({ start, end }) => start <= mark.start && mark.end <= end);
  if (mark === null || sentence === undefined) return [];
  return [{ about, quote: quoteOf(text, sentence, mark), words: mark, value, isRough, isSmall: true }];
}

type Marked = Pick<Mark, 'in' | 'start' | 'end' | 'show'>;

function markOf(account: AccountAnswer, show: 'place' | 'day'): Marked | null {
  return account.marks.find((mark) => mark.in === 'text' && mark.show === show) ?? null;
}
