import { readBySchema } from '@readout/domain';
import { serializerCompiler } from 'fastify-type-provider-zod';
import type { $ZodType } from 'zod/v4/core';

type Compile = typeof serializerCompiler;

/**
 * Writes answers as their schemas have them, and nothing more, by plain functions: zod's own writing took the server longer
 * than everything else together where hundreds of contacts were asked for. What breaks its schema is left to zod, which says why.
 */
export const answerCompiler: Compile = (route) => {
  const byZod = serializerCompiler(route);
  const { schema } = route;
  if (!isSchema(schema)) return byZod;
  return (answer) => {
    const read = readBySchema(schema, answer);
    return read === undefined ? byZod(answer) : JSON.stringify(read);
  };
};

function isSchema(schema: unknown): schema is $ZodType {
  return typeof schema === 'object' && schema !== null && '_zod' in schema;
}
