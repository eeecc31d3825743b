import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Delivers the built client: files with a hash in their name for ever, the page itself for every address that is not a question. */
export async function servePage(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    setHeaders: (reply, path) => {
      void reply.header(
        'cache-control',
        /[\\/]assets[\\/]/u.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
}
