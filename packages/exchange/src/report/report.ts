import type { ContactAnswer, Day } from '@readout/domain';
import { counted, longDay, periodWords } from '@readout/drawing';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Snapshot } from '../snapshot.ts';
import { Footnotes } from './footnotes.ts';
import { htmlText } from './html.ts';
import { proseOf } from './sentences.ts';
import { REPORT_STYLE } from './style.ts';

/** What a report is made with, beside the view. */
export interface ReportOptions {
  /** What the view is of, as people call it: a collection, or all documents. */
  readonly collection: string;
  /** The drawing as a whole `svg` element of this package's own writing; null for a report without a picture. */
  readonly drawing: string | null;
  /** Passages in full, not only their places. */
  readonly fullPassages: boolean;
}

/**
 * A view as one HTML file that needs nothing else: the sentence above the drawing, the drawing, who talked to whom by person, and every
 * passage as a numbered footnote. No script, no address is fetched: its own content policy says so to the browser.
 */
export function reportOf(view: Snapshot, { collection, drawing, fullPassages }: ReportOptions): string {
  const footnotes = new Footnotes();
  const people = participants(view.contacts, 'leader');
  const told = new Set(people.flatMap(({ contacts }) => contacts));
  const bodies = participants(
    view.contacts.filter((contact) => !told.has(contact)),
    'side',
  );
  const sections = [...people, ...bodies].map((one) => sectionOf(one, footnotes));
  const documents = new Set(view.contacts.flatMap(({ accounts }) => accounts.map(({ document }) => document.id)));
  const period = periodWords(periodOf(view.contacts));
  const title = `Who talked to whom${period === '' ? '' : `, ${period}`}`;
  const taken = longDay(view.takenAt.slice(0, 10) as Day);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hashOfStyle()}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width">
<meta name="generator" content="Readout">
<meta name="referrer" content="no-referrer">
<title>${htmlText(`${title} – ${collection}`)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<main>
<p class="meta">Readout report, ${taken}. ${htmlText(collection)}, ${counted(documents.size, 'document')}.</p>
<h1>${htmlText(title)}</h1>
<p class="standfirst">${htmlText(view.standfirst)}</p>
${drawing === null ? '' : `<figure>${drawing}<figcaption>${htmlText(view.standfirst)} Shape is the kind of contact, fill whether it took place, line how firmly it is told.</figcaption></figure>`}
${sections.join('\n')}
<section aria-labelledby="passages">
<h2 id="passages">Passages <small>${counted(footnotes.count, 'passage')}</small></h2>
<ol>
${footnotes.items(fullPassages)}
</ol>
</section>
<footer>
<p>A contact is counted once, however many documents tell of it. One that is planned, proposed, cancelled or denied is no contact that took place.</p>
<p>View <code>${htmlText(view.view === '' ? '?' : view.view)}</code>, revision ${String(view.revision)}, digest ${htmlText(view.digest)}.</p>
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
<h2><bdi>${htmlText(name)}</bdi> <small>${counted(contacts.length, 'contact')}</small></h2>
<p>${proseOf(contacts, id, footnotes)}</p>
</section>`;
}

function periodOf(contacts: readonly ContactAnswer[]): { earliest: Day | null; latest: Day | null } {
  const days = contacts
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((day) => day !== null)
    .sort();
  return { earliest: days[0] ?? null, latest: days.at(-1) ?? null };
}

function hashOfStyle(): string {
  return btoa(String.fromCharCode(...sha256(utf8ToBytes(REPORT_STYLE))));
}
