import { SelectionQuerySchema } from '@readout/api';
import {
  DATINGS,
  DaysAnswerSchema,
  FacetsAnswerSchema,
  GraphAnswerSchema,
  LeaderIdSchema,
  PairLineSchema,
  PathsAnswerSchema,
  SideIdSchema,
} from '@readout/domain';
import * as z from 'zod/mini';
import type { Surroundings } from '../surroundings.ts';
import { isKnownAnswer } from '../etag.ts';
import type { TypedServer } from '../typed-server.ts';
import { selectionOf } from './selection.ts';

/** Most contacts in one drawing's answer. */
const MAX_CONTACTS = 20_000;

/** The client has this answer already. */
const UNCHANGED = z.undefined();

const GraphQuerySchema = z.extend(SelectionQuerySchema, {
  faded: z.optional(z.enum(['true', 'false'])),
  limit: z._default(z.coerce.number().check(z.int(), z.gte(1), z.lte(MAX_CONTACTS)), 2000),
});
const LinesQuerySchema = z.extend(SelectionQuerySchema, { between: z._default(z.enum(['people', 'sides']), 'people') });
const DaysQuerySchema = z.extend(SelectionQuerySchema, { by: z._default(z.enum(DATINGS), 'took-place') });
const PathsQuerySchema = z.extend(SelectionQuerySchema, {
  between: z._default(z.enum(['people', 'sides']), 'people'),
  start: z.union([LeaderIdSchema, SideIdSchema]),
  end: z.union([LeaderIdSchema, SideIdSchema]),
  order: z._default(z.enum(['dates', 'any']), 'dates'),
  large: z.optional(z.enum(['true', 'false'])),
});

/** The questions that the index answers: a drawing, its counts, its lines, its days, and paths over it. */
export function addGraphRoutes(app: TypedServer, { workspace, turns }: Surroundings): void {
  app.get(
    '/api/graph',
    {
      schema: {
        summary: 'Contacts of a drawing',
        querystring: GraphQuerySchema,
        response: { 200: GraphAnswerSchema, 304: UNCHANGED },
      },
    },
    async (request, reply) => {
      const selection = selectionOf(request.query);
      const index = await workspace.index();
      if (isKnownAnswer(request, reply, index.revision)) return reply.code(304).send(undefined);
      const { limit, faded } = request.query;
      return turns.take(() => Promise.resolve(index.graph(selection, { faded: faded === 'true', limit })));
    },
  );
  app.get(
    '/api/facets',
    {
      schema: {
        summary: 'Counts on every value of every filter',
        querystring: SelectionQuerySchema,
        response: { 200: FacetsAnswerSchema, 304: UNCHANGED },
      },
    },
    async (request, reply) => {
      const selection = selectionOf(request.query);
      const index = await workspace.index();
      if (isKnownAnswer(request, reply, index.revision)) return reply.code(304).send(undefined);
      return turns.take(() => Promise.resolve(index.facets(selection)));
    },
  );
  app.get(
    '/api/lines',
    {
      schema: {
        summary: 'Lines between people, or between countries and organisations',
        querystring: LinesQuerySchema,
        response: { 200: z.object({ revision: z.int(), lines: z.array(PairLineSchema) }), 304: UNCHANGED },
      },
    },
    async (request, reply) => {
      const selection = selectionOf(request.query);
      const index = await workspace.index();
      if (isKnownAnswer(request, reply, index.revision)) return reply.code(304).send(undefined);
      const { between } = request.query;
      return turns.take(() =>
        Promise.resolve({ revision: index.revision, lines: index.lines(selection, between).slice(0, MAX_CONTACTS) }),
      );
    },
  );
  app.get(
    '/api/days',
    {
      schema: {
        summary: 'Contacts by day, of when they took place or of when they could be known',
        querystring: DaysQuerySchema,
        response: { 200: DaysAnswerSchema, 304: UNCHANGED },
      },
    },
    async (request, reply) => {
      const selection = selectionOf(request.query);
      const index = await workspace.index();
      if (isKnownAnswer(request, reply, index.revision)) return reply.code(304).send(undefined);
      return turns.take(() => Promise.resolve(index.days(selection, request.query.by)));
    },
  );
  app.get(
    '/api/paths',
    {
      schema: {
        summary: 'All shortest paths between two people, or two countries or organisations',
        querystring: PathsQuerySchema,
        response: { 200: PathsAnswerSchema, 304: UNCHANGED },
      },
    },
    async (request, reply) => {
      const selection = selectionOf(request.query);
      const index = await workspace.index();
      if (isKnownAnswer(request, reply, index.revision)) return reply.code(304).send(undefined);
      const { between, start, end, order, large } = request.query;
      return turns.take(() =>
        Promise.resolve(
          index.paths(selection, {
            ends: between,
            from: start,
            to: end,
            inDateOrder: order === 'dates',
            withLarge: large === 'true',
          }),
        ),
      );
    },
  );
}
