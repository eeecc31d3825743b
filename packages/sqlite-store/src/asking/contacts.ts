import type { AccountId, ContactAnswer, ConversationId } from '@readout/domain';
import { contactAnswer, MAX_IDS, storeProblem, type AccountParts } from '@readout/store';
import type { Connection, Row } from '../engine.ts';
import { keptAccount, ordinalsIn } from '../kept/kept-account.ts';
import { keptConversation, withLeaders } from '../kept/kept-derived.ts';
import { keptOrigins } from '../kept/kept-document.ts';
import { text, textOrNull } from '../kept/kept-json.ts';
import { QUESTIONS } from '../sql.generated.ts';
import { leadersNamed, Naming } from './identities.ts';
import { documentsByNumber, PassagesByOrdinal } from './kept-parts.ts';

/** Conversations by their ids or those of their accounts, each once, in the order asked for. */
export function contacts(db: Connection, asked: readonly (ConversationId | AccountId)[]): ContactAnswer[] {
  refuseMany(asked.length, 'ids');
  const resolved = db.all(QUESTIONS['contacts/resolve'], { ids: JSON.stringify(asked) });
  const ids = [...new Set(resolved.flatMap((row) => textOrNull(row['id']) ?? []))];
  if (ids.length === 0) return [];
  const parameters = { ids: JSON.stringify(ids) };
  const told = db.all(QUESTIONS['contacts/conversations'], parameters).map(keptConversation);
  const naming = new Naming();
  const leaders = leadersNamed(
    db,
    told.flatMap((one) => [...one.leaders, ...one.sides.flatMap(({ through }) => through)]),
  );
  const accounts = accountParts(db, db.all(QUESTIONS['contacts/accounts'], parameters), naming);
  for (const { sides, agreements } of told) {
    naming.addThings(sides.map(({ side }) => side));
    naming.addThings(agreements);
  }
  const now = naming.ask(db);
  const answers = told.map((one) => {
    const conversation = withLeaders(one, (id) => leaders.has(id));
    const tookPart = conversation.leaders.flatMap((id) => leaders.get(id) ?? []);
    return [one.id, contactAnswer(conversation, tookPart, accounts.get(one.id) ?? [], now)] as const;
  });
  const byId = new Map<string, ContactAnswer>(answers);
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Throws `question-too-large` for more of something than one question may ask for. */
export function refuseMany(count: number, what: string, most = MAX_IDS): void {
  if (count > most) throw storeProblem('question-too-large', `${String(count)} ${what}, of at most ${String(most)}`);
}

function accountParts(db: Connection, rows: readonly Row[], naming: Naming): Map<string, AccountParts[]> {
  const documentOf = (row: Row): number => Number(row['document']);
  const documents = documentsByNumber(db, rows.map(documentOf));
  const ns = JSON.stringify([...documents.keys()]);
  const origins = new Map(
    db.all(QUESTIONS['contacts/origins'], { ns }).map((row) => [Number(row['n']), keptOrigins(row)] as const),
  );
  const passages = new PassagesByOrdinal(
    db,
    rows.flatMap((row) => [...ordinalsIn(row)].map((ordinal): [number, number] => [documentOf(row), ordinal])),
  );
  const byConversation = new Map<string, AccountParts[]>();
  for (const row of rows) {
    const n = documentOf(row);
    const document = documents.get(n);
    if (document === undefined) throw new Error('an account without its document');
    const account = keptAccount(row, (ordinal) => passages.idAt(n, ordinal));
    naming.addAccount(account);
    const conversation = text(row['conversation']);
    const known = byConversation.get(conversation) ?? [];
    known.push({
      account,
      document: document.line,
      reading: document.reading,
      why: text(row['why']),
      origins: origins.get(n) ?? [],
      passages: passages.of(n),
      ...(document.decided === undefined ? {} : { decided: document.decided }),
    });
    byConversation.set(conversation, known);
  }
  return byConversation;
}
