export * from './archive.ts';
export * from './arrangement-code.ts';
export * from './drawing-of-view.ts';
export * from './formats.ts';
export * from './make-file.ts';
export * from './picture.ts';
export { reportStyleSource, type ReportOptions } from './report/report.ts';
export {
  compareSnapshot,
  parseSnapshot,
  snapshotOf,
  snapshotText,
  type Snapshot,
  type SnapshotOf,
} from './snapshot.ts';
