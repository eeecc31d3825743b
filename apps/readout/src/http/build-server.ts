import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import { MAX_FILE_BYTES } from '@readout/api';
import { reportStyleSource } from '@readout/exchange';
import Fastify, { type FastifyInstance } from 'fastify';
import { validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { randomUUID } from 'node:crypto';
import { describedInterface } from './describe-interface.ts';
import { guard } from './guard.ts';
import { answerBrokenRequest, answerProblems, answerUnreadableAddress } from './problem-reply.ts';
import { addDecisionRoutes } from './routes/decisions.ts';
import { addDocumentRoutes } from './routes/documents.ts';
import { addEntityRoutes } from './routes/entities.ts';
import { addGraphRoutes } from './routes/graph.ts';
import { addJobRoutes } from './routes/jobs.ts';
import { addSearchRoutes } from './routes/search.ts';
import { addStateRoute } from './routes/state.ts';
import { addViewRoutes } from './routes/views.ts';
import { servePage } from './serve-page.ts';
import type { Surroundings } from './surroundings.ts';
import { Turns } from './turns.ts';
import { answerCompiler } from './write-answer.ts';

/** A Fastify that knows zod schemas. */
export type Server = FastifyInstance;

/** How a server is made. `page` is the folder of the built client, null for the questions alone. `log` is for what is unexpected. */
export interface ServerOptions extends Omit<Surroundings, 'turns'> {
  readonly page: string | null;
  readonly log: boolean;
}

/** Requests a minute and client; filters ask often, so it is generous. */
const REQUESTS_A_MINUTE = 3000;
/** Base64 takes a third more than the bytes; several files may come at once, up to 25 MB together. */
const MAX_BODY_BYTES = Math.ceil(((MAX_FILE_BYTES + 5 * 1024 * 1024) * 4) / 3) + 65_536;

/** Makes the server without letting it listen. Requests are not logged, only what is unexpected: searches are nobody's business. */
export async function buildServer(options: ServerOptions): Promise<Server> {
  const app = Fastify({
    logger: options.log ? { level: 'error' } : false,
    genReqId: () => randomUUID(),
    bodyLimit: MAX_BODY_BYTES,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (_, request, reply) => {
      answerUnreadableAddress(request, reply);
    },
    clientErrorHandler: answerBrokenRequest,
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(answerCompiler);
  // Fastify reads plain text too, which a foreign page may send without asking.
  app.removeContentTypeParser('text/plain');
  answerProblems(app);
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        // The preview of a report, in a frame without scripts, has the report's own style sheet.
        'style-src': ["'self'", reportStyleSource()],
        'style-src-attr': ["'unsafe-inline'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'worker-src': ["'self'"],
        'manifest-src': ["'self'"],
        'base-uri': ["'none'"],
        'form-action': ["'none'"],
        'frame-ancestors': ["'none'"],
      },
    },
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
  });
  await app.register(compress, { threshold: 1024 });
  await app.register(rateLimit, { max: REQUESTS_A_MINUTE, timeWindow: '1 minute' });
  guard(app, options.guard);
  await app.register(swagger, describedInterface(options.version));
  const surroundings: Surroundings = { ...options, turns: new Turns({ atOnce: 4, waiting: 64 }) };
  await app.register((routes, _options, done) => {
    const typed = routes.withTypeProvider<ZodTypeProvider>();
    addStateRoute(typed, surroundings);
    addGraphRoutes(typed, surroundings);
    addEntityRoutes(typed, surroundings);
    addDocumentRoutes(typed, surroundings);
    addSearchRoutes(typed, surroundings);
    addJobRoutes(typed, surroundings);
    addViewRoutes(typed, surroundings);
    addDecisionRoutes(typed, surroundings);
    routes.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger());
    done();
  });
  if (options.page !== null) await servePage(app, options.page);
  return app;
}
