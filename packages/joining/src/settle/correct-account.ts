import type {
  Account,
  AccountId,
  Correction,
  DecidedLine,
  Named,
  Naming,
  PersonaId,
  SideId,
  Span,
  SpeaksFor,
} from '@readout/domain';
import { isWithin } from './place-anchor.ts';
import type { ReadingDraft } from './reading-draft.ts';

/** What a correction found as it was read, and the name it is about; null where it cannot be put in. */
export type Corrected = Pick<DecidedLine, 'read' | 'name'> | null;

/** Puts right one thing of an account. `name` is where the person or side is named of whom a party or an office is corrected. */
export function correctAccount(
  draft: ReadingDraft,
  id: AccountId,
  correction: Correction,
  name: Span | null,
): Corrected {
  const account = draft.account(id);
  if (account === undefined) return null;
  switch (correction.of) {
    case 'kind':
      draft.setAccount({ ...account, kind: correction.kind });
      return { read: { of: 'kind', kind: account.kind }, name: null };
    case 'status':
      draft.setAccount({ ...account, status: correction.status });
      return { read: { of: 'status', status: account.status }, name: null };
    case 'day': {
      const { earliest, latest, days } = account;
      draft.setAccount({ ...account, ...withoutKey(correction) });
      return { read: { of: 'day', earliest, latest, days }, name: null };
    }
    case 'place':
      draft.setAccount(inPlace(account, correction.place));
      return { read: { of: 'place', place: account.place }, name: null };
    case 'party':
      return name === null ? null : correctParty(draft, account, correction, name);
    case 'office':
      return name === null ? null : correctOffice(draft, account, correction, name);
  }
}

function withoutKey({
  earliest,
  latest,
  days,
}: Extract<Correction, { of: 'day' }>): Pick<Account, 'earliest' | 'latest' | 'days'> {
  return { earliest, latest, days };
}

/** The account at another place: words that were marked as the one it was read with are that no longer. */
function inPlace(account: Account, place: string | null): Account {
  return { ...account, place, marks: account.marks.filter(({ show }) => show !== 'place') };
}

function correctParty(
  draft: ReadingDraft,
  account: Account,
  { who, tookPart }: Extract<Correction, { of: 'party' }>,
  name: Span,
): Corrected {
  const named = tookPart ? draft.named(who, name) : draft.meant(who, name);
  if (named === null) return { read: null, name: name.text };
  const isNamed = (other: Named): boolean => isSame(other, named);
  const wasParty = account.names.some((naming) => naming.as === 'party' && isNamed(naming.who));
  const read: Correction | null = wasParty ? { of: 'party', who, tookPart: true } : null;
  if (wasParty === tookPart) return { read, name: name.text };
  draft.setAccount(tookPart ? withParty(draft, account, named, name) : withoutParty(account, isNamed));
  return { read, name: name.text };
}

/** The account with one party more, who stands in it with the passage that names it. */
export function withParty(draft: ReadingDraft, account: Account, who: Named, name: Span): Account {
  const { passage, account: shown } = draft.evidenceFor(account, name);
  const office = who.type === 'persona' ? currentOffice(draft, who.id) : null;
  const naming: Naming = {
    as: 'party',
    who,
    office: office?.office ?? null,
    side: office?.side ?? null,
    tense: office?.tense ?? 'current',
    restsOn: [passage],
  };
  const others = shown.names.filter((one) => !(one.as === 'mentioned' && isSame(one.who, who)));
  return {
    ...shown,
    names: [...others, naming],
    marks: [...shown.marks, { ...name, show: 'parties' as const, who }].filter(isFirst),
  };
}

function isFirst(mark: Account['marks'][number], at: number, marks: Account['marks']): boolean {
  return marks.findIndex((one) => one.show === mark.show && isWithin(one, mark) && isWithin(mark, one)) === at;
}

/** The account in which somebody is spoken of who was read as a party. */
function withoutParty(account: Account, isNamed: (who: Named) => boolean): Account {
  return {
    ...account,
    names: account.names.map((naming) =>
      naming.as === 'party' && isNamed(naming.who) ? { ...naming, as: 'mentioned' } : naming,
    ),
    marks: account.marks.filter(({ show, who }) => show !== 'parties' || who === null || !isNamed(who)),
  };
}

function currentOffice(draft: ReadingDraft, id: PersonaId): SpeaksFor | null {
  const offices = draft.persona(id)?.speaksFor ?? [];
  return offices.find(({ tense }) => tense === 'current') ?? offices[0] ?? null;
}

/** Office and side of a person, in every account of the document that gave it the one corrected, and in what the document says of the person. */
function correctOffice(
  draft: ReadingDraft,
  account: Account,
  correction: Extract<Correction, { of: 'office' }>,
  name: Span,
): Corrected {
  const { office, side } = correction;
  const who = draft.meant('person', name);
  if (who?.type !== 'persona' || (side !== null && !isSideNamed(draft, side))) return null;
  const own = account.names.find((naming) => isSame(naming.who, who));
  const persona = draft.persona(who.id);
  if (own === undefined || persona === undefined) return null;
  for (const id of new Set([...draft.read.accounts.map((one) => one.id), account.id])) {
    const one = draft.account(id);
    if (one !== undefined) draft.setAccount(inOffice(one, own, correction));
  }
  const kept = persona.speaksFor.filter(({ tense }) => tense !== 'current');
  const restsOn = persona.speaksFor.find(({ tense }) => tense === 'current')?.restsOn ?? own.restsOn;
  const now: SpeaksFor[] = side === null ? [] : [{ side, office, tense: 'current', restsOn }];
  draft.setPersona({ ...persona, speaksFor: [...kept, ...now] });
  return { read: { of: 'office', office: own.office, side: own.side }, name: name.text };
}

/** The account with that office wherever it names the person as `own` does; itself where it does so nowhere. */
function inOffice(account: Account, own: Naming, { office, side }: Extract<Correction, { of: 'office' }>): Account {
  const isMeant = (naming: Naming): boolean =>
    isSame(naming.who, own.who) && naming.office === own.office && naming.side === own.side;
  if (!account.names.some(isMeant)) return account;
  return {
    ...account,
    names: account.names.map((one): Naming => (isMeant(one) ? { ...one, office, side, tense: 'current' } : one)),
  };
}

function isSideNamed({ read }: ReadingDraft, side: SideId): boolean {
  return [...read.countries, ...read.organisations].some(({ id }) => id === side);
}

/** Whether two namings mean the same person, side or open words. */
export function isSame(a: Named, b: Named): boolean {
  if (a.type === 'open' || b.type === 'open') return a.type === 'open' && b.type === 'open' && a.name === b.name;
  return a.type === b.type && a.id === b.id;
}
