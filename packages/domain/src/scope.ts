import * as z from 'zod/mini';
import { DaySchema, type Day } from './days/day.ts';
import { CollectionIdSchema, SourceIdSchema, type CollectionId, type SourceId } from './id.ts';

/** Which accounts a question sees. Facts are those of the scope; which accounts tell of one conversation is as of now. */
export const ScopeSchema = z.object({
  /** Empty: every collection. */
  collections: z.array(CollectionIdSchema),
  /** Accounts that only these sources give are not seen. */
  withoutSources: z.array(SourceIdSchema),
  /** Only what had been published by that day. An account without a day of publication is not seen then. */
  knownBy: z.nullable(DaySchema),
});
export type Scope = z.infer<typeof ScopeSchema>;

/** Sees everything. */
export const EVERYTHING: Scope = Object.freeze({ collections: [], withoutSources: [], knownBy: null });

/** What of an account decides whether a scope sees it. */
export interface Scoped {
  readonly collections: readonly CollectionId[];
  readonly publishedOn: Day | null;
  readonly tellers: readonly { readonly source: SourceId }[];
}

/** Whether the scope sees everything there is. */
export function isEverything(scope: Scope): boolean {
  return scope.collections.length === 0 && scope.withoutSources.length === 0 && scope.knownBy === null;
}

/** Whether the scope sees the account. */
export function isVisible(account: Scoped, scope: Scope): boolean {
  if (scope.knownBy !== null && (account.publishedOn === null || account.publishedOn > scope.knownBy)) return false;
  if (scope.collections.length > 0 && !account.collections.some((id) => scope.collections.includes(id))) return false;
  return (
    scope.withoutSources.length === 0 || account.tellers.some((teller) => !scope.withoutSources.includes(teller.source))
  );
}
