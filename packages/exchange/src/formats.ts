import type { ContactAnswer, GraphAnswer } from '@readout/domain';
import { gexfOf } from './graph/gexf.ts';
import { graphmlOf } from './graph/graphml.ts';
import { reportOf, type ReportOptions } from './report/report.ts';
import { snapshotText, type Snapshot } from './snapshot.ts';
import { tableOf } from './tables/tables.ts';

/** A form in which a view leaves as text. */
export interface Format {
  readonly name: string;
  /** What it is for, in a few words. */
  readonly words: string;
  /** What its file's name ends with, without the dot in front. */
  readonly ending: string;
  readonly mediaType: string;
}

/** Every form, in the order in which it is offered. */
export const FORMATS = {
  html: {
    name: 'HTML',
    words: 'Report with numbered footnotes, opens without a network',
    ending: 'html',
    mediaType: 'text/html',
  },
  json: {
    name: 'JSON',
    words: 'Contacts and passages; re-opens here as this view',
    ending: 'json',
    mediaType: 'application/json',
  },
  svg: { name: 'SVG', words: 'Picture, text kept as text', ending: 'svg', mediaType: 'image/svg+xml' },
  graphml: {
    name: 'GraphML',
    words: 'For Gephi, yEd, Cytoscape',
    ending: 'graphml',
    mediaType: 'application/graphml+xml',
  },
  gexf: { name: 'GEXF', words: 'For Gephi, dates as intervals', ending: 'gexf', mediaType: 'application/gexf+xml' },
  'csv-contacts': { name: 'CSV', words: 'Table of contacts', ending: 'contacts.csv', mediaType: 'text/csv' },
  'csv-people': { name: 'CSV', words: 'Table of people', ending: 'people.csv', mediaType: 'text/csv' },
  'csv-passages': {
    name: 'CSV',
    words: 'Table of passages, each with its place',
    ending: 'passages.csv',
    mediaType: 'text/csv',
  },
} as const satisfies Record<string, Format>;
export type FormatId = keyof typeof FORMATS;

/** Whether a form is a picture of the drawing; all others are made of the contacts. */
export function isPicture(format: FormatId): format is 'svg' {
  return format === 'svg';
}

/** A view in one of the forms that are made of its contacts, as the text of a file. */
export function textOf(format: Exclude<FormatId, 'svg'>, view: Snapshot, report: ReportOptions): string {
  switch (format) {
    case 'html':
      return reportOf(view, report);
    case 'json':
      return snapshotText(view);
    case 'graphml':
      return graphmlOf(view);
    case 'gexf':
      return gexfOf(view);
    case 'csv-contacts':
      return tableOf('contacts', view.contacts);
    case 'csv-people':
      return tableOf('people', view.contacts);
    case 'csv-passages':
      return tableOf('passages', view.contacts);
  }
}

/** Which contacts of a drawing go into an export. */
export interface ExportChoice {
  /** Those that do not fit the filter too. */
  readonly faded: boolean;
  readonly denied: boolean;
}

/** The ids of the contacts that are exported. */
export function exportedIds(graph: GraphAnswer, choice: ExportChoice): readonly ContactAnswer['id'][] {
  return graph.contacts
    .filter((contact) => (contact.fits || choice.faded) && (contact.status !== 'denied' || choice.denied))
    .map(({ id }) => id);
}

/** `readout-winter-2022-2022-04-11.json`: the collection and the last day there is. */
export function fileName(collection: string, lastDay: string | null, ending: string): string {
  const slug = collection
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  const day = lastDay === null ? '' : `-${lastDay}`;
  return `readout${slug === '' ? '' : `-${slug}`}${day}.${ending}`;
}
