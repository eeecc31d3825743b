import {
  addDays,
  isUndated,
  lengthInDays,
  nameWords,
  weekOf,
  type AccountId,
  type JoinAccount,
  type JoinPersona,
  type Period,
  type PersonaId,
  type Reading,
  type SideId,
} from '@readout/domain';

/** The longest interval, in days, of an account that can be joined by its day ("anchored"). */
export const ANCHORED_DAYS = 7;

/** What keys are made from; a {@link JoinPersona} has it, and a persona of a reading. */
type NamedPersona = Pick<JoinPersona, 'name'> & { readonly speaksFor: readonly { readonly side: SideId }[] };

/**
 * The keys under which personas that may be one person meet: the whole name in any order, and each word of it beside each side
 * spoken for, so that a common name is looked up within one country only.
 */
export function keysOfPersona(persona: NamedPersona): string[] {
  const words = [...new Set(nameWords(persona.name))].sort();
  const sides = [...new Set(persona.speaksFor.map(({ side }) => side))];
  const beside = sides.flatMap((side) => words.filter((word) => word.length > 1).map((word) => `${word}@${side}`));
  return [...new Set([`=${words.join(' ')}`, ...beside])].sort();
}

/** What the keys of an account are made from. */
interface Anchor extends Period {
  readonly id: AccountId;
  readonly sides: readonly SideId[];
}

/** The keys under which accounts that may tell of one conversation meet: each side beside each week of its interval. */
export function keysOfAccount(account: JoinAccount): string[] {
  const sides = account.parties.flatMap((party) => (party.type === 'open' || party.side === null ? [] : [party.side]));
  return anchorKeys({ id: account.id, earliest: account.earliest, latest: account.latest, sides });
}

/** Whether an account has a day, or an interval short enough, to be joined by it. */
export function isAnchored(period: Period): boolean {
  return !isUndated(period) && lengthInDays(period) <= ANCHORED_DAYS;
}

/** The keys of all personas and accounts of a reading, as a store keeps them. */
export function keysOfReading(reading: Reading): {
  personaKeys: Map<PersonaId, string[]>;
  accountKeys: Map<AccountId, string[]>;
} {
  const personaKeys = new Map(reading.personas.map((persona) => [persona.id, keysOfPersona(persona)]));
  const accountKeys = new Map(
    reading.accounts.map((account) => {
      const sides = account.names.flatMap(({ as, who, side }) => {
        if (as !== 'party') return [];
        if (who.type === 'country' || who.type === 'organisation') return [who.id];
        return who.type === 'persona' && side !== null ? [side] : [];
      });
      return [account.id, anchorKeys({ id: account.id, earliest: account.earliest, latest: account.latest, sides })];
    }),
  );
  return { personaKeys, accountKeys };
}

/** An account that cannot be joined by its day stands under a key of its own, so that it is derived all the same. */
function anchorKeys({ id, earliest, latest, sides }: Anchor): string[] {
  if (!isAnchored({ earliest, latest }) || earliest === null || latest === null) return [`#${id}`];
  const days = Array.from({ length: lengthInDays({ earliest, latest }) }, (_, after) => addDays(earliest, after));
  const weeks = new Set(days.map(weekOf));
  const keys = [...new Set(sides)].flatMap((side) => [...weeks].map((week) => `${side}@${week}`));
  return keys.length === 0 ? [`#${id}`] : keys.sort();
}
