export * from './accept-reading.ts';
export * from './appearances.ts';
export * from './canonical-derived.ts';
export * from './canonical-reading.ts';
export * from './contact-store.ts';
export * from './cursor.ts';
export * from './problems.ts';
export * from './search-words.ts';
