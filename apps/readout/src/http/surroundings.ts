import type { Jobs } from '../workspace/jobs.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { GuardOptions } from './guard.ts';
import type { Turns } from './turns.ts';

/** What the routes work with. */
export interface Surroundings {
  readonly workspace: Workspace;
  readonly jobs: Jobs;
  readonly version: string;
  readonly guard: GuardOptions;
  readonly turns: Turns;
}
