import { ServerStateSchema } from '@readout/api';
import type { Surroundings } from '../surroundings.ts';
import type { TypedServer } from '../typed-server.ts';

/** How the server and its store stand. */
export function addStateRoute(app: TypedServer, { workspace, jobs, version, guard }: Surroundings): void {
  app.get(
    '/api/state',
    { schema: { summary: 'How the server and its store stand', response: { 200: ServerStateSchema } } },
    async () => {
      const [state, collections] = await Promise.all([workspace.store.state(), workspace.store.collections()]);
      const { usual, choices, sentTo } = jobs.readers;
      return {
        version,
        readOnly: guard.readOnly,
        store: { ...state, address: workspace.store.address },
        collections,
        reading: { usual, choices: [...choices], sentTo },
      };
    },
  );
}
