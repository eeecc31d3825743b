import type { AccountId, ContactAnswer, ConversationId, DocumentLine, Origin, ReadingMark } from '@readout/domain';
import { contactAnswer, decidedKept, type AccountParts } from '@readout/store';
import type { Statements } from '../connection.ts';
import { accountIn, conversationIn, lineIn, markIn, type ConversationRow } from '../stored.ts';
import { identitiesOf, leadersNamed, namedByAccounts, passageIdsOf, passagesWithContext } from './identities.ts';
import { refuseTooMany } from './limits.ts';

/** Conversations with all that tells of them, once each, in the order asked for; an id of an account leads to its conversation. */
export async function contacts(
  statements: Statements,
  ids: readonly (ConversationId | AccountId)[],
): Promise<ContactAnswer[]> {
  refuseTooMany(ids, 'contacts');
  const asked = await statements.rows<{ id: ConversationId }>('contacts/resolve', { ids });
  const different = [...new Set(asked.map(({ id }) => id))];
  if (different.length === 0) return [];
  const conversations = await statements.rows<{ conversation: ConversationRow }>('contacts/conversations', {
    ids: different,
  });
  const told = await statements.rows<{
    conversation: ConversationId;
    why: string;
    json: string;
    document: DocumentLine;
    reading: ReadingMark;
    decided: string | null;
    origins: string;
  }>('contacts/accounts', { ids: different });
  const accounts = told.map(({ conversation, json, ...rest }) => ({ conversation, account: accountIn(json), ...rest }));
  const read = accounts.map(({ account }) => account);
  const passages = await passagesWithContext(statements, passageIdsOf(read));
  const leaders = await leadersNamed(
    statements,
    conversations.flatMap(({ conversation }) => conversation.leaders),
  );
  const named = namedByAccounts(read);
  const whole = conversations.map(({ conversation }) => conversationIn(conversation, []));
  const now = await identitiesOf(statements, {
    ...named,
    organisations: [...named.organisations, ...whole.flatMap(({ sides }) => sides.map(({ side }) => side))],
    agreements: [...named.agreements, ...whole.flatMap(({ agreements }) => agreements)],
  });
  const answers = new Map(
    whole.map((conversation) => {
      const there = conversation.leaders.flatMap((id) => leaders.get(id) ?? []);
      const own = accounts
        .filter((one) => one.conversation === conversation.id)
        .map(({ account, document, reading, why, decided, origins }): AccountParts => ({
          account,
          document: lineIn(document),
          reading: markIn(reading),
          why,
          origins: JSON.parse(origins) as Origin[],
          passages,
          ...decidedKept(decided),
        }));
      const known = { ...conversation, leaders: there.map(({ id }) => id) };
      return [conversation.id, contactAnswer(known, there, own, now)];
    }),
  );
  return different.flatMap((id) => answers.get(id) ?? []);
}
