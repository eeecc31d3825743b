export * from './closure.ts';
export * from './join-contacts.ts';
export * from './join-people.ts';
export * from './keys.ts';
