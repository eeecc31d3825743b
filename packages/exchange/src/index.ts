export * from './archive.ts';
export * from './formats.ts';
export * from './picture.ts';
export type { ReportOptions } from './report/report.ts';
export * from './snapshot.ts';
