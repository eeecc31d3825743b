import type { Account, LeaderId, Named, PersonaId, SideId } from '@readout/domain';
import type { Identities, LeaderName } from '@readout/store';
import type { Connection, Row } from '../engine.ts';
import { keptSource } from '../kept/kept-document.ts';
import { text, textOrNull } from '../kept/kept-json.ts';
import { QUESTIONS } from '../sql.generated.ts';

/** What answers name, gathered before it is asked what the graph calls it now. */
export class Naming {
  readonly #personas = new Set<string>();
  readonly #things = new Set<string>();
  readonly #sources = new Set<string>();

  /** Takes in everybody and everything an account names, marks or is told by. */
  addAccount(account: Account): void {
    for (const { who } of account.names) this.add(who);
    for (const { who } of account.marks) if (who !== null) this.add(who);
    for (const { source, via } of account.givenBy) {
      this.#sources.add(source);
      if (via !== null) this.#sources.add(via);
    }
    for (const { source } of account.pointsTo) this.#sources.add(source);
  }

  add(who: Named): void {
    if (who.type === 'persona') this.#personas.add(who.id);
    else if (who.type !== 'open') this.#things.add(who.id);
  }

  /** Takes in sides or agreements. */
  addThings(ids: Iterable<string>): void {
    for (const id of ids) this.#things.add(id);
  }

  /** What the graph calls all that was gathered. */
  ask(db: Connection): Identities {
    const leaders = new Map<PersonaId, LeaderName>();
    const personas = new Map<PersonaId, { id: PersonaId; name: string; speaksFor: [] | [SpeaksForSide] }>();
    for (const row of askByIds(db, QUESTIONS['identities/personas'], this.#personas)) {
      const id = text(row['id']) as PersonaId;
      const side = textOrNull(row['speaks_for']) as SideId | null;
      const speaksFor: [] | [SpeaksForSide] =
        side === null ? [] : [{ side, office: null, tense: 'current', restsOn: [] }];
      personas.set(id, { id, name: text(row['name']), speaksFor });
      const leader = textOrNull(row['leader']) as LeaderId | null;
      if (leader === null) continue;
      const leaderSide = textOrNull(row['leader_side']) as SideId | null;
      leaders.set(id, { id: leader, name: text(row['leader_name']), side: leaderSide });
    }
    const organisations = new Map<string, string>();
    const agreements = new Map<string, { name: string; status: AgreementStatusNow }>();
    for (const row of askByIds(db, QUESTIONS['identities/things'], this.#things)) {
      const id = text(row['id']);
      const name = text(row['name']);
      if (row['type'] === 'organisation') organisations.set(id, name);
      if (row['type'] === 'agreement') agreements.set(id, { name, status: text(row['status']) as AgreementStatusNow });
    }
    const told = askByIds(db, QUESTIONS['identities/sources'], this.#sources).map(keptSource);
    const sources = new Map(told.map((source) => [source.id, source]));
    return { leaders, personas, organisations, agreements, sources };
  }
}

type SpeaksForSide =
  Identities['personas'] extends ReadonlyMap<PersonaId, { speaksFor: (infer Office)[] }> ? Office : never;
type AgreementStatusNow =
  Identities['agreements'] extends ReadonlyMap<string, { readonly status: infer Status }> ? Status : never;

/** The leaders of those ids that are there. */
export function leadersNamed(db: Connection, ids: Iterable<LeaderId>): Map<LeaderId, LeaderName> {
  const rows = askByIds(db, QUESTIONS['identities/leaders'], ids);
  return new Map(
    rows.map((row) => {
      const id = text(row['id']) as LeaderId;
      return [id, { id, name: text(row['name']), side: textOrNull(row['side']) as SideId | null }];
    }),
  );
}

function askByIds(db: Connection, sql: string, ids: Iterable<string>): Row[] {
  const asked = [...new Set(ids)];
  return asked.length === 0 ? [] : db.all(sql, { ids: JSON.stringify(asked) });
}
