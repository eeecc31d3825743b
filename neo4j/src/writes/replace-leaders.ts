import { foldForSearch, type DerivedChange, type Leader } from '@readout/domain';
import { canonicalLeader, officeOf } from '@readout/store';
import type { Statements } from '../connection.ts';
import { leaderIn, type LeaderRow } from '../stored.ts';
import { sideType } from './named-things.ts';
import type { Row } from './reading-rows.ts';
import { runBatches } from './appearance-batches.ts';
import { idsOf, idsThere, isSame } from './derived-rows.ts';

type LeaderLine = Omit<Leader, 'personas'>;

/**
 * Puts the given leaders in place of those that hold a persona of the change. Writes only what changed of who belongs to whom: a leader of
 * thousands of documents costs what one document changed of it.
 */
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
  const old = await leadersNow(statements, leaders);
  const kept = leaders.filter(({ id, personas: come }) => come.length > 0 || old.has(id));
  const keptIds = new Set(kept.map(({ id }) => id as string));
  const before = await idsOf(statements, 'replace-derived/leaders-of', personas);
  const goes = before.filter((id) => !keptIds.has(id));
  if (goes.length > 0) await statements.rows('replace-derived/remove-leaders', { ids: goes, next });
  const changed = kept.filter(({ personas: come, ...line }) => come.length > 0 || !isSame(old.get(line.id), line));
  if (changed.length > 0) await statements.rows('replace-derived/leaders', { rows: changed.map(leaderRow), next });
  const come = changed.flatMap((leader) =>
    leader.personas.map(({ id, why }) => ({ persona: id, leader: leader.id, why })),
  );
  const released = new Set<string>([...personas, ...come.map(({ persona }) => persona)]);
  if (released.size > 0) await statements.rows('replace-derived/release', { ids: [...released] });
  if (come.length > 0) await statements.rows('replace-derived/identify', { rows: come });
  const offices = changed.flatMap(({ id, tenures }) =>
    tenures.map(({ side, ...tenure }) => ({ leader: id, side, tenure })),
  );
  await runBatches(statements, [
    ['replace-derived/offices-in-countries', offices.filter(({ side }) => sideType(side) === 'country')],
    ['replace-derived/offices-in-organisations', offices.filter(({ side }) => sideType(side) === 'organisation')],
  ]);
  if (changed.length > 0)
    await statements.rows('replace-derived/come-back', { ids: changed.map(({ id }) => `leader ${id}`) });
  await removeEmpty(statements, [...old.keys()], next);
}

/** A leader may have given the last of its personas to another. */
async function removeEmpty(statements: Statements, ids: readonly string[], next: number): Promise<void> {
  if (ids.length === 0) return;
  const rows = await statements.rows<{ id: string }>('replace-derived/leaders-without-members', { ids });
  const empty = rows.map(({ id }) => id);
  if (empty.length > 0) await statements.rows('replace-derived/remove-leaders', { ids: empty, next });
}

async function leadersNow(statements: Statements, leaders: readonly Leader[]): Promise<Map<string, LeaderLine>> {
  if (leaders.length === 0) return new Map();
  const rows = await statements.rows<{ leader: LeaderRow }>('replace-derived/leaders-now', {
    ids: leaders.map(({ id }) => id),
  });
  return new Map(
    rows.map(({ leader }) => {
      const { personas: _, ...line } = canonicalLeader(leaderIn(leader, []));
      return [line.id, line] as const;
    }),
  );
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
