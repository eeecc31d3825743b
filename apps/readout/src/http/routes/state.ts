import { ServerStateSchema } from '@readout/api';
import { namedCollections } from '@readout/joining';
import type { Surroundings } from '../surroundings.ts';
import type { TypedServer } from '../typed-server.ts';

/** How the server and its store stand. */
export function addStateRoute(app: TypedServer, { workspace, jobs, version, guard }: Surroundings): void {
  app.get(
    '/api/state',
    { schema: { summary: 'How the server and its store stand', response: { 200: ServerStateSchema } } },
    async () => {
      const { store } = workspace;
      const [state, collections, decisions] = await Promise.all([
        workspace.state(),
        store.collections(),
        store.decisions(),
      ]);
      const { usual, choices, sentTo } = jobs.readers;
      return {
        version,
        readOnly: guard.readOnly,
        store: { ...state, address: store.address },
        collections: namedCollections(collections, decisions),
        reading: { usual, choices: [...choices], sentTo },
        sample: jobs.sample.length,
      };
    },
  );
}
