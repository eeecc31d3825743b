import type { Day, JoinOffice, JoinPersona, LeaderId, PersonaId, SideId, Tense } from '@readout/domain';
import type { Row } from '../engine.ts';
import { text, textOrNull } from '../kept/kept-json.ts';

/** A row of `personas-like.sql`; numbers are places in the list of texts. */
type SentPersona = readonly [
  id: PersonaId,
  publishedOn: Day | null,
  name: number,
  offices: number,
  keys: number,
  leader: number,
  leaderSide: number,
  why: number,
];

/** Personas as they cross to another thread. Those of one person have most of their texts in common: each of these is sent, read and held once. */
export interface SentPersonas {
  readonly texts: readonly (string | null)[];
  readonly personas: readonly SentPersona[];
}

type KeptOffice = readonly [SideId, string | null, Tense, 0 | 1];

/** Rows of `personas-like.sql` as they are sent. */
export function personasToSend(rows: readonly Row[]): SentPersonas {
  const places = new Map<string | null, number>();
  const placeOf = (value: string | null): number => {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  };
  const personas = rows.map((row): SentPersona => [
    text(row['id']) as PersonaId,
    textOrNull(row['published_on']) as Day | null,
    placeOf(text(row['name'])),
    placeOf(text(row['offices'])),
    placeOf(text(row['keys'])),
    placeOf(textOrNull(row['leader'])),
    placeOf(textOrNull(row['leader_side'])),
    placeOf(textOrNull(row['why'])),
  ]);
  return { texts: [...places.keys()], personas };
}

/** The personas that were sent. */
export function personasFromSent({ texts, personas }: SentPersonas): JoinPersona[] {
  const officesAt = eachOnce(texts, (offices) => (JSON.parse(offices) as KeptOffice[]).map(joinOffice));
  const keysAt = eachOnce(texts, (keys) => (JSON.parse(keys) as string[]).sort());
  return personas.map(([id, publishedOn, name, offices, keys, leader, leaderSide, why]) => ({
    ...{ id, name: texts[name] ?? '', speaksFor: officesAt(offices), publishedOn, keys: keysAt(keys) },
    leader: (texts[leader] ?? null) as LeaderId | null,
    leaderSide: (texts[leaderSide] ?? null) as SideId | null,
    why: texts[why] ?? null,
  }));
}

function joinOffice([side, office, tense, assumed]: KeptOffice): JoinOffice {
  return { side, office, tense, assumed: assumed === 1 };
}

/** What is made of the text at a place, which is made of it once. */
function eachOnce<Made>(texts: SentPersonas['texts'], make: (text: string) => Made): (place: number) => Made {
  const known = new Map<number, Made>();
  return (place) => {
    const made = known.get(place) ?? make(texts[place] ?? '');
    known.set(place, made);
    return made;
  };
}
