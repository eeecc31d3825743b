import type { Day, JoinOffice, JoinPersona, LeaderId, PersonaId, SideId, Tense } from '@readout/domain';
import type { Row } from '../engine.ts';
import { text, textOrNull } from '../kept/kept-json.ts';

/** A row of `personas-like.sql` as it crosses to another thread: personas that have all but id and day in common. Lists are JSON. */
export type SentPersonas = readonly [
  name: string,
  offices: string,
  keys: string,
  leader: LeaderId | null,
  leaderSide: SideId | null,
  why: string | null,
  personas: string,
];

type KeptOffice = readonly [SideId, string | null, Tense, 0 | 1];

/** Rows of `personas-like.sql` as they are sent. */
export function personasToSend(rows: readonly Row[]): SentPersonas[] {
  return rows.map((row) => [
    text(row['name']),
    text(row['offices']),
    text(row['keys']),
    textOrNull(row['leader']) as LeaderId | null,
    textOrNull(row['leader_side']) as SideId | null,
    textOrNull(row['why']),
    text(row['personas']),
  ]);
}

/** The personas that were sent, by id. Those that have the same offices or keys have them in one list, by which they are known to be alike. */
export function personasFromSent(sent: readonly SentPersonas[]): JoinPersona[] {
  const officesOf = eachOnce((offices) => (JSON.parse(offices) as KeptOffice[]).map(joinOffice));
  const keysOf = eachOnce((keys) => (JSON.parse(keys) as string[]).sort());
  const found = sent.flatMap(([name, offices, keys, leader, leaderSide, why, personas]) => {
    const [speaksFor, ownKeys] = [officesOf(offices), keysOf(keys)];
    return (JSON.parse(personas) as [PersonaId, Day | null][]).map(([id, publishedOn]): JoinPersona => ({
      id,
      name,
      speaksFor,
      publishedOn,
      keys: ownKeys,
      leader,
      leaderSide,
      why,
    }));
  });
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function joinOffice([side, office, tense, assumed]: KeptOffice): JoinOffice {
  return { side, office, tense, assumed: assumed === 1 };
}

/** What is made of a text, which is made of it once. */
function eachOnce<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (given) => {
    const made = known.get(given) ?? make(given);
    known.set(given, made);
    return made;
  };
}
