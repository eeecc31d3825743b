import {
  hashOf,
  slugOf,
  type AccountId,
  type Day,
  type DocumentId,
  type JoinAccount,
  type JoinParty,
  type JoinPersona,
  type Kind,
  type LeaderId,
  type PersonaId,
  type SideId,
  type SourceId,
  type Status,
} from '@readout/domain';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { joinContacts } from './join-contacts.ts';
import { joinPeople } from './join-people.ts';
import { keysOfPersona } from './keys.ts';

/** Sets of documents that tell of the same conversations, with what a careful reader of all of them knows. */
const SETS = fileURLToPath(new URL('../../../../shared/gold/accounts/', import.meta.url));

interface ToldSet {
  readonly documents: readonly string[];
  readonly conversations: readonly {
    readonly accounts: readonly { document: string; conversation: string; teller: string; side: string | null }[];
  }[];
  readonly people: readonly { readonly mentions: readonly { document: string; name: string }[] }[];
}
interface ToldDocument {
  readonly documentDate: Day | null;
  readonly leaders: readonly { name: string; office: string | null; affiliation: string | null }[];
  readonly conversations: readonly {
    readonly id: string;
    readonly kind: Kind;
    readonly status: Status;
    readonly date: { earliest: Day | null; latest: Day | null } | null;
    readonly place: string | null;
    readonly participants: readonly { name: string; affiliation: string | null }[];
    readonly sides: readonly string[];
  }[];
}
const read = (file: string): unknown => JSON.parse(readFileSync(`${SETS}${file}`, 'utf8'));
const sideOf = (name: string | null): SideId | null => (name === null ? null : (slugOf(name) as SideId));
const personaOf = (document: string, name: string): PersonaId => hashOf('persona', document, name) as PersonaId;

/** What a perfect reader would give the joiner of a set, each document read alone. */
function asRead(set: ToldSet): {
  personas: JoinPersona[];
  accounts: Map<string, Omit<JoinAccount, 'parties'> & { told: ToldDocument['conversations'][number] }>;
} {
  const personas: JoinPersona[] = [];
  const accounts = new Map<string, Omit<JoinAccount, 'parties'> & { told: ToldDocument['conversations'][number] }>();
  for (const document of set.documents) {
    const { documentDate, leaders, conversations } = read(`${document}.gold.json`) as ToldDocument;
    for (const { name, office, affiliation } of leaders) {
      const side = sideOf(affiliation);
      personas.push({
        id: personaOf(document, name),
        name,
        speaksFor: side === null ? [] : [{ side, office, tense: 'current', assumed: false }],
        publishedOn: documentDate,
        keys: keysOfPersona({ name, speaksFor: side === null ? [] : [{ side }] }),
        leader: null,
        leaderSide: null,
        why: null,
      });
    }
    for (const told of conversations) {
      const key = `${document} ${told.id}`;
      const tellers = set.conversations
        .flatMap((one) => one.accounts)
        .filter((one) => one.document === document && one.conversation === told.id)
        .map((one) => ({ source: hashOf(one.teller) as SourceId, side: sideOf(one.side), unnamed: false }));
      accounts.set(key, {
        id: hashOf('account', key) as AccountId,
        document: hashOf('document', document) as DocumentId,
        kind: told.kind,
        status: told.status,
        earliest: told.date?.earliest ?? null,
        latest: told.date?.latest ?? null,
        days: 'some',
        extent: 'one',
        reader: 'rules',
        publishedOn: documentDate,
        publisher: document,
        collections: [],
        tellers,
        place: told.place,
        agreements: [],
        topics: [],
        conversation: null,
        told,
      });
    }
  }
  return { personas, accounts };
}

const pairsOf = (groups: readonly (readonly string[])[]): Set<string> =>
  new Set(
    groups
      .flatMap((group) => group.flatMap((a) => group.filter((b) => a < b).map((b) => `${a} | ${b}`)))
      .filter((pair) => new Set(pair.split(' | ').map((one) => one.split(' ')[0])).size === 2),
  );
function countsOf(found: Set<string>, known: Set<string>): { right: number; found: number; known: number } {
  return { right: [...found].filter((pair) => known.has(pair)).length, found: found.size, known: known.size };
}

const sets = existsSync(SETS) ? readdirSync(SETS).filter((file) => file.endsWith('.set.json')) : [];
if (sets.length === 0) console.log('Skipped: the sets of accounts (../shared/gold/accounts) are not beside this tree.');

test.skipIf(sets.length === 0)(
  'people and contacts that single documents tell well are joined as a careful reader joins them',
  () => {
    const joined = { right: 0, found: 0, known: 0 };
    const people = { right: 0, found: 0, known: 0 };
    const misses: string[] = [];
    const add = (to: typeof joined, counts: typeof joined): void => {
      for (const key of ['right', 'found', 'known'] as const) to[key] += counts[key];
    };
    for (const file of sets) {
      const set = read(file) as ToldSet;
      const { personas, accounts } = asRead(set);
      const leaders = joinPeople(personas);
      const leaderOf = new Map(
        leaders.flatMap((leader) => leader.personas.map(({ id }) => [id as string, leader] as const)),
      );
      const nameOf = new Map(
        set.people.flatMap(({ mentions }) =>
          mentions.map(({ document, name }) => [personaOf(document, name) as string, `${document} ${name}`] as const),
        ),
      );
      const whole = [...accounts].map(([key, { told, ...account }]): [string, JoinAccount] => {
        const [document = ''] = key.split(' ');
        const parties = [
          ...told.participants.map(({ name, affiliation }): JoinParty => {
            const persona = personaOf(document, name);
            const leader = leaderOf.get(persona);
            const id = leader?.id ?? (persona as string as LeaderId);
            return {
              type: 'person',
              persona,
              name,
              leader: id,
              side: sideOf(affiliation),
              leaderSide: leader?.side ?? null,
            };
          }),
          ...told.sides.map((side): JoinParty => ({ type: 'side', side: slugOf(side) as SideId })),
        ];
        return [key, { ...account, parties }];
      });
      const keyOf = new Map(whole.map(([key, { id }]) => [id as string, key]));
      const contacts = pairsOf(
        joinContacts(whole.map(([, account]) => account)).map((one) =>
          one.accounts.map(({ id }) => keyOf.get(id) ?? ''),
        ),
      );
      const knownContacts = pairsOf(
        set.conversations.map((one) => [...new Set(one.accounts.map((a) => `${a.document} ${a.conversation}`))]),
      );
      const foundPeople = pairsOf(leaders.map((one) => one.personas.flatMap(({ id }) => nameOf.get(id) ?? [])));
      const knownPeople = pairsOf(
        set.people.map((one) => one.mentions.map(({ document, name }) => `${document} ${name}`)),
      );
      add(joined, countsOf(contacts, knownContacts));
      add(people, countsOf(foundPeople, knownPeople));
      for (const [found, known] of [
        [contacts, knownContacts],
        [foundPeople, knownPeople],
      ] as const) {
        misses.push(...[...known].filter((pair) => !found.has(pair)).map((pair) => `not joined: ${pair}`));
        misses.push(...[...found].filter((pair) => !known.has(pair)).map((pair) => `wrongly joined: ${pair}`));
      }
    }
    const told = misses.join('\n');
    expect(joined.right / joined.found, told).toBeGreaterThanOrEqual(0.95);
    expect(joined.right / joined.known, told).toBeGreaterThanOrEqual(0.85);
    expect(people.right / people.found, told).toBeGreaterThanOrEqual(0.97);
    expect(people.right / people.known, told).toBeGreaterThanOrEqual(0.9);
  },
);
