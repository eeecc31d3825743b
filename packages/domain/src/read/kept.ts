import * as z from 'zod/mini';

/**
 * How much of what a reader said of a document stood up to its text: conversations given and kept, and what was left out, of whole
 * conversations and of their parts, by name. Names that `LOSSES` does not know are of another version, and stay as they are.
 */
export const KeptSchema = z.object({
  given: z.int().check(z.nonnegative()),
  kept: z.int().check(z.nonnegative()),
  lost: z.record(z.string(), z.int().check(z.positive())),
});
export type Kept = z.infer<typeof KeptSchema>;
