export * from './a-reading.ts';
export * from './describe-contact-store.ts';
export * from './joined-stories.ts';
export * from './opened-store.ts';
export * from './reading-spec.ts';
export * from './stories.ts';
