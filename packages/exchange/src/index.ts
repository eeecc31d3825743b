export * from './archive.ts';
export * from './arrangement-code.ts';
export * from './drawing-of-view.ts';
export * from './formats.ts';
export * from './make-file.ts';
export * from './picture.ts';
export { reportStyleSource, type ReportOptions } from './report/report.ts';
export * from './snapshot.ts';
