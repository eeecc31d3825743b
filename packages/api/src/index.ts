export * from './client.ts';
export * from './filter-query.ts';
export * from './problem-codes.ts';
export * from './requests.ts';
