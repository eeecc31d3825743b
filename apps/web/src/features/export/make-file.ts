import { snapshotOf, textOf, type FormatId, type ReportOptions, type SnapshotOf } from '@readout/exchange';

/** Everything that the text of a file is made of. */
export interface FileToMake {
  readonly format: FormatId;
  readonly of: SnapshotOf;
  readonly report: ReportOptions;
}

/** The text of a file, and the digest of the snapshot in or behind it. */
export interface MadeFile {
  readonly text: string;
  readonly digest: string;
}

/** The file, made where this is called. */
export function fileOf({ format, of, report }: FileToMake): MadeFile {
  const snapshot = snapshotOf(of);
  return { text: textOf(format, snapshot, report), digest: snapshot.digest };
}
