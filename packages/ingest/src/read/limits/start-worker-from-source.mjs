// Node 20 cannot load TypeScript in a worker, and a loader given to the process does not reach a worker's entry: so this entry registers it.
if (!process.features.typescript) {
  const { register } = await import('tsx/esm/api');
  register();
}
await import(new URL('./worker.ts', import.meta.url).href);
