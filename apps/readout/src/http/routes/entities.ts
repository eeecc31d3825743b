import {
  AgreementAnswerSchema,
  AgreementIdSchema,
  ComparisonAnswerSchema,
  ContactAnswerSchema,
  ConversationIdSchema,
  LeaderIdSchema,
  PersonAnswerSchema,
  SideAnswerSchema,
  SideIdSchema,
  type ContactAnswer,
  type ConversationId,
  type DocumentId,
} from '@readout/domain';
import { compareAccounts, MAX_COMPARED } from '@readout/joining';
import type { ContactStore } from '@readout/store';
import * as z from 'zod/mini';
import type { Surroundings } from '../surroundings.ts';
import { HttpProblem } from '../problem-reply.ts';
import type { TypedServer } from '../typed-server.ts';

/** Most contacts with all their passages in one answer. */
const MAX_CONTACTS = 100;

const ids = z.pipe(
  z.string().check(z.maxLength(MAX_CONTACTS * 17)),
  z.transform((text: string) => text.split(',')),
);

/** The point questions: a contact with all its passages, a person, a country or organisation, an agreement. */
export function addEntityRoutes(app: TypedServer, { workspace, turns }: Surroundings): void {
  const { store } = workspace;
  const contactsAt = (wanted: readonly ConversationId[]): Promise<ContactAnswer[]> =>
    workspace.find(
      () => store.contacts(wanted),
      (found) => found.length === new Set(wanted).size,
    );
  const isThere = (found: unknown): boolean => found !== null;
  app.get(
    '/api/contacts/:id',
    {
      schema: {
        summary: 'A contact with its accounts and passages',
        params: z.object({ id: ConversationIdSchema }),
        response: { 200: ContactAnswerSchema },
      },
    },
    async (request) => {
      const [found] = await contactsAt([request.params.id]);
      return found ?? notFound('contact');
    },
  );
  app.get(
    '/api/contacts/:id/comparison',
    {
      schema: {
        summary: 'How the accounts of a contact compare, point by point',
        params: z.object({ id: ConversationIdSchema }),
        response: { 200: ComparisonAnswerSchema },
      },
    },
    async (request) => {
      const [found] = await contactsAt([request.params.id]);
      if (found === undefined) return notFound('contact');
      return turns.take(async () => compareAccounts(found, await bodiesOf(store, found)));
    },
  );
  app.get(
    '/api/contacts',
    {
      schema: {
        summary: 'Contacts by their ids, at most 100',
        querystring: z.object({ ids }),
        response: { 200: z.object({ contacts: z.array(ContactAnswerSchema) }) },
      },
    },
    async (request) => {
      const wanted = request.query.ids.filter((id): id is ConversationId => ConversationIdSchema.safeParse(id).success);
      if (wanted.length !== request.query.ids.length || wanted.length > MAX_CONTACTS) {
        throw new HttpProblem('not-understood', `“ids” takes at most ${String(MAX_CONTACTS)} ids, parted by commas.`);
      }
      return turns.take(async () => ({ contacts: await contactsAt(wanted) }));
    },
  );
  app.get(
    '/api/people/:id',
    {
      schema: { summary: 'A person', params: z.object({ id: LeaderIdSchema }), response: { 200: PersonAnswerSchema } },
    },
    async (request) => (await workspace.find(() => store.person(request.params.id), isThere)) ?? notFound('person'),
  );
  app.get(
    '/api/sides/:id',
    {
      schema: {
        summary: 'A country or organisation',
        params: z.object({ id: SideIdSchema }),
        response: { 200: SideAnswerSchema },
      },
    },
    async (request) => (await store.side(request.params.id)) ?? notFound('country or organisation'),
  );
  app.get(
    '/api/agreements/:id',
    {
      schema: {
        summary: 'An agreement',
        params: z.object({ id: AgreementIdSchema }),
        response: { 200: AgreementAnswerSchema },
      },
    },
    async (request) => (await store.agreement(request.params.id)) ?? notFound('agreement'),
  );
}

/** The texts of the documents that are compared. */
async function bodiesOf(store: ContactStore, { accounts }: ContactAnswer): Promise<Map<DocumentId, string>> {
  const bodies = new Map<DocumentId, string>();
  for (const { document } of accounts.slice(0, MAX_COMPARED)) {
    if (bodies.has(document.id)) continue;
    const text = await store.documentText(document.id, { start: 0, end: Number.MAX_SAFE_INTEGER });
    if (text !== null) bodies.set(document.id, text.text);
  }
  return bodies;
}

function notFound(what: string): never {
  throw new HttpProblem(
    'not-found',
    `This ${what} is not in this store, or no longer. It may have been forgotten, or the link comes from another store.`,
  );
}
