import type {
  Account,
  AccountId,
  Day,
  Days,
  Extent,
  Kind,
  Mark,
  Named,
  PassageId,
  PersonaId,
  Role,
  Show,
  SideId,
  SourceId,
  Span,
  SpeaksFor,
  StatementId,
  Status,
  Tense,
} from '@readout/domain';
import type { Row, Value } from '../engine.ts';
import { list, text, textOrNull } from './kept-json.ts';

/** The id of the passage that stands at an ordinal in the document at hand. */
export type PassageIdAt = (ordinal: number) => PassageId;

type KeptNaming = [Role, Named['type'], string, string | null, SideId | null, Tense, number[]];
type KeptTelling = [SourceId, SideId | null, SourceId | null, 0 | 1, number[]];

/** The days that an account was moved from, from a JSON list of both ends; nothing where it is empty. */
export function keptMovedFrom([earliest, latest]: readonly Day[]): Pick<Account, 'movedFrom'> {
  return earliest === undefined || latest === undefined ? {} : { movedFrom: { earliest, latest } };
}

/** What an account tells by itself, from its own columns. */
export function keptTold(
  row: Row,
): Pick<Account, 'kind' | 'status' | 'earliest' | 'latest' | 'days' | 'movedFrom' | 'extent' | 'place' | 'rules'> {
  return {
    kind: text(row['kind']) as Kind,
    status: text(row['status']) as Status,
    earliest: textOrNull(row['earliest']) as Day | null,
    latest: textOrNull(row['latest']) as Day | null,
    days: text(row['days']) as Days,
    ...keptMovedFrom(list<Day>(row['moved_from'])),
    extent: text(row['extent']) as Extent,
    place: textOrNull(row['place']),
    rules: list<string>(row['rules']),
  };
}

/** An account from a row of the view `whole_account`. */
export function keptAccount(row: Row, passageAt: PassageIdAt): Account {
  return {
    id: text(row['id']) as AccountId,
    ...keptTold(row),
    topics: list<string>(row['topics']),
    confidence: Number(row['confidence']),
    names: list<KeptNaming>(row['names']).map(([as, type, who, office, side, tense, rests]) => ({
      as,
      who: type === 'open' ? { type, name: who } : ({ type, id: who } as Named),
      office,
      side,
      tense,
      restsOn: rests.map(passageAt),
    })),
    givenBy: list<KeptTelling>(row['tellings']).map(([source, side, via, assumed, rests]) => ({
      source,
      side,
      via,
      assumed: assumed === 1,
      restsOn: rests.map(passageAt),
    })),
    pointsTo: list<[SourceId, SideId | null, number[]]>(row['pointers']).map(([source, side, rests]) => ({
      source,
      side,
      restsOn: rests.map(passageAt),
    })),
    restsOn: list<[number, string]>(row['rests']).map(([passage, shows]) => ({
      passage: passageAt(passage),
      shows: shows === '' ? [] : (shows.split(' ') as Show[]),
    })),
    marks: list<Mark>(row['marks']),
    statements: list<[StatementId, string, number]>(row['statements']).map(([id, label, passage]) => ({
      id,
      label,
      passage: passageAt(passage),
    })),
  };
}

/** Every ordinal of a passage that a row of the view `whole_account` refers to, once. */
export function ordinalsIn(row: Row): Set<number> {
  const ordinals = new Set<number>();
  const take = (rests: readonly number[]): void => {
    for (const ordinal of rests) ordinals.add(ordinal);
  };
  for (const [, , , , , , rests] of list<KeptNaming>(row['names'])) take(rests);
  for (const [, , , , rests] of list<KeptTelling>(row['tellings'])) take(rests);
  for (const [, , rests] of list<[string, string | null, number[]]>(row['pointers'])) take(rests);
  take(list<[number, string]>(row['rests']).map(([passage]) => passage));
  take(list<[string, string, number]>(row['statements']).map(([, , passage]) => passage));
  return ordinals;
}

/** A persona from a row of the view `whole_persona`. */
export function keptPersona(
  row: Row,
  passageAt: PassageIdAt,
): {
  id: PersonaId;
  name: string;
  mentions: Span[];
  speaksFor: SpeaksFor[];
} {
  return {
    id: text(row['id']) as PersonaId,
    name: text(row['name']),
    mentions: list<Span>(row['mentions']),
    speaksFor: keptOffices(row['offices']).map(({ rests, ...office }) => ({
      ...office,
      restsOn: rests.map(passageAt),
    })),
  };
}

/** Offices from a JSON column, with the ordinals of their passages. */
export function keptOffices(
  value: Value | undefined,
): { side: SideId; office: string | null; tense: Tense; rests: number[] }[] {
  return list<[SideId, string | null, Tense, number[]]>(value).map(([side, office, tense, rests]) => ({
    side,
    office,
    tense,
    rests,
  }));
}
