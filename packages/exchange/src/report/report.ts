import type { ContactAnswer, Day, Period } from '@readout/domain';
import { counted, longDay, periodWords, xmlText } from '@readout/drawing';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Snapshot } from '../snapshot.ts';
import { Footnotes } from './footnotes.ts';
import { proseOf } from './sentences.ts';
import { REPORT_STYLE } from './style.ts';

/** Contacts of somebody that read well in one paragraph. */
const ONE_PARAGRAPH = 8;

/** The picture of a report. */
export interface DrawnReport {
  /** A whole `svg` element of this package's own writing. */
  readonly svg: string;
  /** What it shows, in whole sentences. */
  readonly caption: string;
}

/** What a report is made with, beside the view. */
export interface ReportOptions {
  /** What the view is of, as people call it: a collection, or all documents. */
  readonly collection: string;
  /** The days that the view is of: those asked for, or the first and last there are. */
  readonly period: Period;
  /** With whom or on what the view is narrowed, as `with France or Italy`; empty where nobody is chosen by name. */
  readonly named: string;
  /** By what the view is narrowed, as `filteredBy` writes it in HTML; empty for everything. */
  readonly filtered: string;
  /** Null for a report without a picture. */
  readonly drawing: DrawnReport | null;
  /** Passages in full, not only their places. */
  readonly fullPassages: boolean;
}

/**
 * A view as one HTML file that needs nothing else: the sentence above the drawing, the drawing, who talked to whom by person, and every
 * passage as a numbered footnote. No script, no address is fetched: its own content policy says so to the browser.
 */
export function reportOf(
  view: Snapshot,
  { collection, period, named, filtered, drawing, fullPassages }: ReportOptions,
): string {
  const footnotes = new Footnotes();
  const people = participants(view.contacts, 'leader');
  const told = new Set(people.flatMap(({ contacts }) => contacts));
  const bodies = participants(
    view.contacts.filter((contact) => !told.has(contact)),
    'side',
  );
  const sections = [...people, ...bodies].map((one) => sectionOf(one, footnotes));
  const documents = new Set(view.contacts.flatMap(({ accounts }) => accounts.map(({ document }) => document.id)));
  const days = periodWords(period);
  const title = `Who talked ${named === '' ? 'to whom' : named}${days === '' ? '' : `, ${days}`}`;
  const taken = longDay(view.takenAt.slice(0, 10) as Day);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${reportStyleSource()}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width">
<meta name="generator" content="Readout">
<meta name="referrer" content="no-referrer">
<title>${xmlText(`${title} – ${collection}`)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<main>
<p class="meta">Readout report, ${taken}. ${xmlText(collection)}: ${counted(documents.size, 'document')} ${documents.size === 1 ? 'tells' : 'tell'} of these contacts.</p>
<h1>${xmlText(title)}</h1>
${filtered === '' ? '' : `<p class="meta filtered">${filtered}</p>\n`}<p class="standfirst">${xmlText(view.standfirst)}</p>
${drawing === null ? '' : `<figure>${drawing.svg}<figcaption>${xmlText(drawing.caption)} Shape is the kind of contact, fill whether it took place, line how firmly it is told.</figcaption></figure>`}
${sections.join('\n')}
<section aria-labelledby="passages">
<h2 id="passages">Passages <small>${counted(footnotes.count, 'passage')}</small></h2>
<ol>
${footnotes.items(fullPassages)}
</ol>
</section>
<footer>
<p>A contact is counted once, however many documents tell of it. One that is planned, proposed, cancelled or denied is no contact that took place.</p>
<p>View <code>${xmlText(view.view === '' ? '?' : view.view)}</code>, revision ${String(view.revision)}, digest ${xmlText(view.digest)}.</p>
</footer>
</main>
</body>
</html>
`;
}

interface Participant {
  readonly id: string;
  readonly name: string;
  readonly contacts: readonly ContactAnswer[];
}

/** Who took part in the contacts, most contacts first, then by name. */
function participants(contacts: readonly ContactAnswer[], as: 'leader' | 'side'): Participant[] {
  const found = new Map<string, { name: string; contacts: ContactAnswer[] }>();
  for (const contact of contacts) {
    const ids: readonly string[] = as === 'leader' ? contact.leaders : contact.sides.map(({ side }) => side);
    for (const id of ids) {
      const who = contact.named.find((one) => one.type !== 'open' && one.id === id);
      if (who === undefined) continue;
      const known = found.get(id) ?? { name: who.name, contacts: [] };
      known.contacts.push(contact);
      found.set(id, known);
    }
  }
  return [...found]
    .map(([id, one]) => ({ id, ...one }))
    .sort((a, b) => b.contacts.length - a.contacts.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function sectionOf({ id, name, contacts }: Participant, footnotes: Footnotes): string {
  return `<section>
<h2><bdi>${xmlText(name)}</bdi> <small>${counted(contacts.length, 'contact')}</small></h2>
${byMonth(contacts)
  .map((month) => `<p>${proseOf(month, id, footnotes)}</p>`)
  .join('\n')}
</section>`;
}

/** Few contacts are one paragraph; of more, each month of their first day is one. */
function byMonth(contacts: readonly ContactAnswer[]): (readonly ContactAnswer[])[] {
  if (contacts.length <= ONE_PARAGRAPH) return [contacts];
  const months = new Map<string, ContactAnswer[]>();
  for (const contact of contacts) {
    const month = contact.earliest?.slice(0, 7) ?? 'none';
    const known = months.get(month);
    if (known === undefined) months.set(month, [contact]);
    else known.push(contact);
  }
  return [...months.values()];
}

/** The style sheet's hash, as a content policy names it: for the report itself, and for a page that shows one. */
export function reportStyleSource(): string {
  return `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(REPORT_STYLE))))}'`;
}
