import type {
  AccountId,
  ConversationId,
  Day,
  DirtyKey,
  JoinAccount,
  JoinPersona,
  PersonaId,
  SourceId,
  Teller,
} from '@readout/domain';
import { joinAccount, MAX_KEYS, type DocumentOfAccount, type JoinedLeader } from '@readout/store';
import type { Statements } from '../connection.ts';
import { joinKeyId } from '../join-key.ts';
import { accountIn, personaIn } from '../stored.ts';
import { refuseTooMany } from './limits.ts';

/** Keys that wait to be joined, by key. */
export async function dirtyKeys(
  statements: Statements,
  stratum: DirtyKey['stratum'],
  limit: number,
): Promise<DirtyKey[]> {
  return statements.rows('dirty-keys', { stratum, limit });
}

/** Personas that have any of the keys, by id. */
export async function personasLike(
  statements: Statements,
  keys: readonly string[],
  known: readonly PersonaId[] = [],
): Promise<JoinPersona[]> {
  refuseTooMany(keys, 'keys', MAX_KEYS);
  const rows = await statements.rows<{
    json: string;
    keys: string[];
    publishedOn: Day | null;
    leader: (JoinedLeader & { readonly why: string }) | null;
  }>('personas-like', { keys: keys.map((key) => joinKeyId('people', key)), known });
  return rows.map(({ json, keys, publishedOn, leader }) => {
    const { id, name, speaksFor } = personaIn(json);
    return {
      ...{ id, name, publishedOn, keys: keys.sort() },
      speaksFor: speaksFor.map(({ restsOn, ...office }) => ({ ...office, assumed: restsOn.length === 0 })),
      ...{ leader: leader?.id ?? null, leaderSide: leader?.side ?? null, why: leader?.why ?? null },
    };
  });
}

/** Accounts that have any of the keys, by id. */
export async function accountsNear(
  statements: Statements,
  keys: readonly string[],
  known: readonly AccountId[] = [],
): Promise<JoinAccount[]> {
  refuseTooMany(keys, 'keys', MAX_KEYS);
  const rows = await statements.rows<{
    json: string;
    tellers: string;
    conversation: ConversationId | null;
    document: DocumentOfAccount;
    personas: { readonly persona: PersonaId; readonly name: string; readonly leader: JoinedLeader | null }[];
  }>('accounts-near', { keys: keys.map((key) => joinKeyId('contacts', key)), known });
  return rows.map(({ json, tellers, conversation, document, personas }) => {
    const unnamed = new Set(
      (JSON.parse(tellers) as Teller[]).flatMap((teller): SourceId[] => (teller.unnamed ? [teller.source] : [])),
    );
    const now = new Map(personas.map((one) => [one.persona, one]));
    return joinAccount(
      accountIn(json),
      document,
      conversation,
      (source) => unnamed.has(source),
      (persona) => now.get(persona) ?? { name: '', leader: null },
    );
  });
}
