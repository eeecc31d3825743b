import { AddDocumentsSchema, JobSchema, type AddDocuments, type Job } from '@readout/api';
import { refuseUnstorable } from '@readout/store';
import * as z from 'zod/mini';
import type { Surroundings } from '../surroundings.ts';
import { mayWrite } from '../guard.ts';
import { HttpProblem } from '../problem-reply.ts';
import type { TypedServer } from '../typed-server.ts';

const Params = z.object({ id: z.uuid() });

/** Adding documents: the request answers at once with a job, whose progress is asked for or listened to. */
export function addJobRoutes(app: TypedServer, { jobs, guard }: Surroundings): void {
  /** How to give back the room kept for a request whose body is on its way. */
  const arriving = new WeakMap<object, () => void>();
  app.post(
    '/api/documents',
    {
      schema: { summary: 'Adds documents', body: AddDocumentsSchema, response: { 202: JobSchema } },
      preParsing: (request, reply, _body, done) => {
        // What is being sent is in memory before it is a job.
        const most = request.routeOptions.bodyLimit;
        const release = jobs.expect(Math.min(Number(request.headers['content-length'] ?? most), most));
        arriving.set(request, release);
        reply.raw.once('close', release);
        done();
      },
      preHandler: mayWrite(guard, 'add'),
    },
    async (request, reply) => {
      const { reader } = request.body;
      if (reader !== undefined && !jobs.readers.choices.includes(reader))
        throw new HttpProblem(
          'not-understood',
          'This server was started without a model, so only the rules read here. Its owner can start it with --reader model or both.',
        );
      refuseUnstorable(namesIn(request.body), 'request');
      arriving.get(request)?.();
      return reply.code(202).send(jobs.start(request.body));
    },
  );
  app.post(
    '/api/sample',
    {
      schema: { summary: 'Adds the documents of the sample', body: z.object({}), response: { 202: JobSchema } },
      preHandler: mayWrite(guard, 'add'),
    },
    async (_request, reply) => {
      if (jobs.sample.length === 0)
        throw new HttpProblem(
          'not-found',
          'This server has no sample beside it. Give it texts of your own, or start it from the repository.',
        );
      return reply.code(202).send(await jobs.startSample());
    },
  );
  app.get(
    '/api/jobs/:id',
    { schema: { summary: 'How far a job has come', params: Params, response: { 200: JobSchema } } },
    (request) => Promise.resolve(jobOf(request.params.id)),
  );
  app.post(
    '/api/jobs/:id/stop',
    {
      schema: {
        summary: 'Ends a job after the document that is being read',
        params: Params,
        body: z.object({}),
        response: { 202: JobSchema },
      },
      preHandler: mayWrite(guard, 'add'),
    },
    async (request, reply) => {
      const { id } = jobOf(request.params.id);
      jobs.stop(id);
      return reply.code(202).send(jobOf(id));
    },
  );
  app.get(
    '/api/jobs/:id/events',
    { schema: { summary: 'A job’s progress as server-sent events', params: Params } },
    (request, reply) => {
      const job = jobOf(request.params.id);
      reply.hijack();
      const { raw } = reply;
      raw.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      });
      const tell = (now: Job): void => {
        raw.write(`data: ${JSON.stringify(now)}\n\n`);
        if (now.state === 'done' || now.state === 'failed') raw.end();
      };
      const stop = jobs.listen(job.id, tell);
      raw.on('close', stop);
      tell(job);
    },
  );

  function jobOf(id: string): Job {
    const job = jobs.find(id);
    if (job === null)
      throw new HttpProblem(
        'not-found',
        'This job is not known here any more; the documents it read are in the store.',
      );
    return job;
  }
}

/** What a request calls its documents, in its own shape: kept as it is given, whereas texts and files are made out first. */
function namesIn({ items, collection }: AddDocuments): object {
  return {
    items: items.map((item) => {
      if (item.type === 'file') return { name: item.name };
      return item.type === 'address' ? {} : { title: item.title, publisher: item.publisher };
    }),
    collection,
  };
}
