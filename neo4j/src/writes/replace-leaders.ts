import { foldForSearch, type DerivedChange, type Leader } from '@readout/domain';
import { canonicalLeader, officeOf } from '@readout/store';
import type { Statements } from '../connection.ts';
import { leaderIn, type LeaderRow } from '../stored.ts';
import { sideType } from './named-things.ts';
import type { Row } from './reading-rows.ts';
import { runBatches } from './appearance-batches.ts';
import { idsOf, idsThere, isSame } from './derived-rows.ts';

/** Puts the given leaders in place of those that hold a persona of the change. */
export async function replaceLeaders(
  statements: Statements,
  { personas, leaders: given }: DerivedChange,
  next: number,
): Promise<void> {
  const there = await idsThere(
    statements,
    'replace-derived/personas-there',
    given.flatMap((leader) => leader.personas),
  );
  const leaders = given
    .map(canonicalLeader)
    .map((leader) => ({ ...leader, personas: leader.personas.filter(({ id }) => there.has(id)) }));
  const kept = leaders.filter((leader) => leader.personas.length > 0);
  const keptIds = new Set(kept.map(({ id }) => id as string));
  const old = await leadersNow(statements, leaders);
  const before = [...(await idsOf(statements, 'replace-derived/leaders-of', personas)), ...old.keys()];
  const goes = [...new Set(before)].filter((id) => !keptIds.has(id));
  if (goes.length > 0) await statements.rows('replace-derived/remove-leaders', { ids: goes, next });
  const changed = kept.filter((leader) => !isSame(old.get(leader.id), leader));
  if (changed.length === 0) return;
  await statements.rows('replace-derived/leaders', { rows: changed.map(leaderRow), next });
  await replaceMembers(statements, changed, old);
  const offices = changed.flatMap(({ id, tenures }) =>
    tenures.map(({ side, ...tenure }) => ({ leader: id, side, tenure })),
  );
  await runBatches(statements, [
    ['replace-derived/offices-in-countries', offices.filter(({ side }) => sideType(side) === 'country')],
    ['replace-derived/offices-in-organisations', offices.filter(({ side }) => sideType(side) === 'organisation')],
  ]);
  await statements.rows('replace-derived/come-back', { ids: changed.map(({ id }) => `leader ${id}`) });
}

/** Writes only what changed of who belongs to whom: a leader of thousands of documents costs what one document changed of it. */
async function replaceMembers(
  statements: Statements,
  changed: readonly Leader[],
  old: ReadonlyMap<string, Leader>,
): Promise<void> {
  const joined: { persona: string; leader: string; why: string }[] = [];
  const released = new Set<string>();
  for (const leader of changed) {
    const before = new Map(old.get(leader.id)?.personas.map(({ id, why }) => [id, why]));
    for (const { id, why } of leader.personas) {
      if (before.get(id) !== why) joined.push({ persona: id, leader: leader.id, why });
      before.delete(id);
    }
    for (const id of before.keys()) released.add(id);
  }
  for (const { persona } of joined) released.add(persona);
  await statements.rows('replace-derived/release', { ids: [...released] });
  await statements.rows('replace-derived/identify', { rows: joined });
}

async function leadersNow(statements: Statements, leaders: readonly Leader[]): Promise<Map<string, Leader>> {
  if (leaders.length === 0) return new Map();
  const rows = await statements.rows<{ leader: LeaderRow; personas: Leader['personas'] }>(
    'replace-derived/leaders-now',
    { ids: leaders.map(({ id }) => id) },
  );
  return new Map(rows.map(({ leader, personas }) => [leader.id, canonicalLeader(leaderIn(leader, personas))] as const));
}

function leaderRow(leader: Leader): Row {
  const { id, name, slug, side, tenures } = leader;
  return {
    ...{ id, name, slug, side },
    office: officeOf(leader),
    folded: foldForSearch(name),
    tenures: JSON.stringify(tenures),
  };
}
