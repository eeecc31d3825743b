export * from './contact-store.ts';
export * from './problems.ts';
