export { ContactIndex, type Asked } from './contact-index.ts';
export type { MatrixCell } from './histogram.ts';
export type { LineEnds } from './lines.ts';
export { MAX_PAIR_SIDES } from './matching.ts';
export { MAX_HOPS, type PathAsked } from './paths.ts';
