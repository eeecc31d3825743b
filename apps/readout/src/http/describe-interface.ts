import { ProblemDetailsSchema } from '@readout/api';
import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { z } from 'zod';

/** A day or an id is text that a function checks; JSON Schema cannot say so. */
const zodToJsonConfig = { unrepresentable: 'any' } as const;
const ALSO = createJsonSchemaTransformObject({ zodToJsonConfig });

/**
 * How the interface is described: every route from its schemas, and beside its answers the one form in which each of them says what
 * went wrong, with the whole catalogue of codes.
 */
export function describedInterface(version: string): FastifyDynamicSwaggerOptions {
  return {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Readout', version, description: 'Who talked to whom, and who says so.' },
    },
    transform: createJsonSchemaTransform({ zodToJsonConfig }),
    transformObject: (document) => {
      const described = ALSO(document) as Described;
      for (const route of Object.values(described.paths ?? {}))
        for (const question of Object.values(route)) question.responses = { ...question.responses, default: PROBLEM };
      const { $schema: _, ...problem } = z.toJSONSchema(ProblemDetailsSchema);
      return {
        ...described,
        components: { ...described.components, schemas: { ...described.components?.schemas, Problem: problem } },
      } as ReturnType<typeof ALSO>;
    },
  };
}

/** As much of a description as is added to. */
interface Described {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, { responses?: object }>>>>;
  readonly components?: { readonly schemas?: object };
}

const PROBLEM = {
  description: 'What went wrong, by a code of the closed catalogue, and what to do',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};
