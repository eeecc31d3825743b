import type { Conversation, DerivedChange } from '@readout/domain';
import { canonicalConversation } from '@readout/store';
import type { Statements } from '../connection.ts';
import { conversationIn, type ConversationRow } from '../stored.ts';
import { idsOf, idsThere, isSame } from './derived-rows.ts';
import { sideType } from './named-things.ts';
import type { Row } from './reading-rows.ts';
import { runBatches } from './appearance-batches.ts';

/** Puts the given conversations in place of those that hold an account of the change. */
export async function replaceConversations(
  statements: Statements,
  { accounts, conversations: given }: DerivedChange,
  next: number,
): Promise<void> {
  const there = await idsThere(
    statements,
    'replace-derived/accounts-there',
    given.flatMap((conversation) => conversation.accounts),
  );
  const conversations = given
    .map(canonicalConversation)
    .map((one) => ({ ...one, accounts: one.accounts.filter(({ id }) => there.has(id)) }));
  const kept = conversations.filter((one) => one.accounts.length > 0);
  const keptIds = new Set(kept.map(({ id }) => id as string));
  const old = await conversationsNow(statements, conversations);
  const before = [...(await idsOf(statements, 'replace-derived/conversations-of', accounts)), ...old.keys()];
  const goes = [...new Set(before)].filter((id) => !keptIds.has(id));
  if (goes.length > 0) await statements.rows('replace-derived/remove-conversations', { ids: goes, next });
  const changed = kept.filter((one) => !isSame(old.get(one.id)?.conversation, one));
  const changedIds = new Set(changed.map(({ id }) => id));
  const sides = changed.flatMap((one) => one.sides.map((side) => ({ conversation: one.id, ...side })));
  await runBatches(statements, [['replace-derived/conversations', changed.map(conversationRow)]], { next });
  await runBatches(statements, [
    [
      'replace-derived/tell',
      changed.flatMap((one) => one.accounts.map(({ id, why }) => ({ account: id, conversation: one.id, why }))),
    ],
    [
      'replace-derived/took-part',
      kept.flatMap((one) => {
        // A leader that went and came back under its id has lost what led from it, though the conversation stayed the same.
        const known = changedIds.has(one.id) ? undefined : old.get(one.id)?.leadersThere;
        const missing = one.leaders.filter((leader) => known?.has(leader) !== true);
        return missing.map((leader) => ({ conversation: one.id, leader }));
      }),
    ],
    ['replace-derived/countries-represented', sides.filter(({ side }) => sideType(side) === 'country')],
    ['replace-derived/organisations-represented', sides.filter(({ side }) => sideType(side) === 'organisation')],
    [
      'replace-derived/concerned',
      changed.flatMap((one) => one.agreements.map((agreement) => ({ conversation: one.id, agreement }))),
    ],
  ]);
  if (changed.length > 0)
    await statements.rows('replace-derived/come-back', { ids: changed.map(({ id }) => `contact ${id}`) });
}

interface ConversationNow {
  readonly conversation: Conversation;
  readonly leadersThere: ReadonlySet<string>;
}

async function conversationsNow(
  statements: Statements,
  conversations: readonly Conversation[],
): Promise<Map<string, ConversationNow>> {
  if (conversations.length === 0) return new Map();
  const rows = await statements.rows<{
    conversation: ConversationRow;
    accounts: Conversation['accounts'];
    leadersThere: string[];
  }>('replace-derived/conversations-now', { ids: conversations.map(({ id }) => id) });
  return new Map(
    rows.map(({ conversation, accounts, leadersThere }) => [
      conversation.id,
      {
        conversation: canonicalConversation(conversationIn(conversation, accounts)),
        leadersThere: new Set(leadersThere),
      },
    ]),
  );
}

function conversationRow(conversation: Conversation): Row {
  const { id, kind, status, disputed, confirmation, earliest, latest, days, extent, place } = conversation;
  const { leaders, sides, agreements, topics, open } = conversation;
  return {
    ...{ id, kind, status, disputed, confirmation, earliest, latest, days, extent, place },
    ...{ leaders, sides: JSON.stringify(sides), agreements, topics, open },
  };
}
