import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A collection that the documents of the sample belong to, by the name that stands in their front matter. */
export interface SampleCollection {
  readonly name: string;
  /** What a reader may be told about it, in one sentence. */
  readonly about: string;
  /** First and last day of publication among its documents, ISO `YYYY-MM-DD`. */
  readonly from: string;
  readonly until: string;
}

/** The collections of the sample, the one to show first at the head. All of them are real contacts. */
export const SAMPLE_COLLECTIONS: readonly SampleCollection[] = [
  {
    name: 'Winter 2022',
    about: 'Real contacts between December 2021 and April 2022, told in our own words from public records.',
    from: '2021-12-01',
    until: '2022-04-30',
  },
  {
    name: 'Summer and autumn 2021',
    about: 'Real contacts between May and November 2021, told in our own words from public records.',
    from: '2021-05-01',
    until: '2021-11-30',
  },
];

const DOCUMENTS = join('packages', 'sample', 'documents');

/**
 * The folder of the sample's documents, searched upward from a running file: from this source as well as from the
 * bundle in `dist/server`, whose own address no longer says where the package lay.
 *
 * @param from path or `file:` address of the file to start at; this module where nothing is given
 * @returns an absolute path, or null where no folder above holds `packages/sample/documents`
 */
export function findSampleFolder(from: string | URL = import.meta.url): string | null {
  const isAddress = from instanceof URL || from.startsWith('file:');
  let folder = dirname(isAddress ? fileURLToPath(from) : from);
  for (;;) {
    const documents = join(folder, DOCUMENTS);
    if (existsSync(documents)) return documents;
    const parent = dirname(folder);
    if (parent === folder) return null;
    folder = parent;
  }
}

/** {@link findSampleFolder} from this module: an absolute path, or null where the program runs without its repository. */
export const SAMPLE_FOLDER: string | null = findSampleFolder();

/** The documents of the sample in its folder: absolute paths in the order of their names. */
export function sampleFilesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(folder, name));
}
