export * from './archive.ts';
export * from './snapshot.ts';
