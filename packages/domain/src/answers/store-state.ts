import * as z from 'zod/mini';

/** How a store stands: what it is, which revision of the derived layer it shows, how much it holds and how much joining is left. */
export const StoreStateSchema = z.object({
  engine: z.object({ name: z.string(), version: z.string() }),
  schema: z.int(),
  /** Raised by one each time derived rows are replaced; answers carry it. */
  revision: z.int(),
  /** Keys whose neighbourhood still waits to be joined. */
  waiting: z.int(),
  counts: z.object({
    documents: z.int(),
    passages: z.int(),
    personas: z.int(),
    accounts: z.int(),
    leaders: z.int(),
    countries: z.int(),
    organisations: z.int(),
    agreements: z.int(),
    conversations: z.int(),
  }),
});
export type StoreState = z.infer<typeof StoreStateSchema>;
