import {
  hashOf,
  type AccountId,
  type Day,
  type DocumentId,
  type JoinAccount,
  type JoinPersona,
  type LeaderId,
  type PersonaId,
  type SideId,
  type SourceId,
} from '@readout/domain';
import { keysOfMeetings, keysOfPersona } from '../keys.ts';

let serial = 0;

/** A persona that speaks for these sides as their president, in a document of its own where it met some; `id` where it has to stay the same. */
export function persona(
  name: string,
  sides: readonly string[],
  id = `p${String((serial += 1))}`,
  met: readonly string[] = [],
): JoinPersona {
  const speaksFor = sides.map((one) => ({
    ...{ side: one as SideId, office: 'President', tense: 'current' as const, assumed: false },
  }));
  return {
    id: hashOf(id) as PersonaId,
    name,
    speaksFor,
    publishedOn: '2022-02-01' as Day,
    keys: [...keysOfPersona({ name, speaksFor }), ...keysOfMeetings(name, met)],
    leader: null,
    leaderSide: null,
    why: null,
  };
}

/** A call of 1 February 2022, told in a document of its own, between these sides, each with the person who spoke for it or without. */
export function account(
  parties: readonly (readonly [string, string | null])[],
  change: Partial<JoinAccount> = {},
): JoinAccount {
  serial += 1;
  return {
    id: hashOf('account', serial) as AccountId,
    document: hashOf('document', serial) as DocumentId,
    kind: 'phone-call',
    status: 'held',
    earliest: '2022-02-01' as Day,
    latest: '2022-02-01' as Day,
    days: 'some',
    extent: 'one',
    reader: 'rules',
    publishedOn: '2022-02-02' as Day,
    publisher: 'A paper',
    collections: [],
    tellers: [{ source: hashOf('source', serial) as SourceId, side: null, unnamed: false }],
    place: null,
    agreements: [],
    topics: [],
    conversation: null,
    parties: parties.map(([of, name]) =>
      name === null
        ? { type: 'side', side: of as SideId }
        : {
            type: 'person',
            persona: hashOf(name, serial) as PersonaId,
            name,
            leader: hashOf('leader', name) as LeaderId,
            side: of as SideId,
            leaderSide: of as SideId,
          },
    ),
    ...change,
  };
}

/** An account of another day or days of February 2022. */
export function on(first: number, last = first): { earliest: Day; latest: Day } {
  const day = (number: number): Day => `2022-02-${String(number).padStart(2, '0')}` as Day;
  return { earliest: day(first), latest: day(last) };
}
