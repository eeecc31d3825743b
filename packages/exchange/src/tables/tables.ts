import {
  CONFIRMATIONS,
  countryById,
  DAYS,
  KINDS,
  readerOf,
  readerOfAll,
  STATUSES,
  topicName,
  type ContactAnswer,
} from '@readout/domain';
import Papa from 'papaparse';

/** The three tables of a view. */
export type TableName = 'contacts' | 'people' | 'passages';

type Cell = string | number | boolean | null;

/** Cells that a spreadsheet would take for a formula, full-width signs included, which some programs fold before they look. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;

/** So that spreadsheets read UTF-8 as such. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * One table of a view as CSV (RFC 4180: commas, CRLF, quotes doubled) in UTF-8 with a byte order mark. A cell that a spreadsheet would run
 * gets an apostrophe in front of it.
 */
export function tableOf(name: TableName, contacts: readonly ContactAnswer[]): string {
  const { fields, rows } = { contacts: contactRows, people: personRows, passages: passageRows }[name](contacts);
  return `${BYTE_ORDER_MARK}${Papa.unparse({ fields: [...fields], data: rows }, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}

interface Table {
  readonly fields: readonly string[];
  readonly rows: Cell[][];
}

function contactRows(contacts: readonly ContactAnswer[]): Table {
  const fields = [
    ...['id', 'kind', 'status', 'disputed', 'evidence', 'one channel', 'earliest', 'latest', 'days', 'extent', 'place'],
    ...['people', 'countries and organisations', 'agreements', 'topics', 'left open', 'accounts', 'documents'],
    ...['independent tellers', 'told by', 'found by'],
  ];
  const rows = contacts.map((contact) => {
    const name = namesOf(contact);
    const told = contact.accounts.flatMap(({ tellers }) => tellers.map(({ source }) => source.name));
    return [
      ...[contact.id, KINDS[contact.kind].label, STATUSES[contact.status].label, contact.disputed],
      ...[CONFIRMATIONS[contact.confirmation].label, contact.oneChannel, contact.earliest, contact.latest],
      ...[DAYS[contact.days].label, contact.extent, contact.place],
      ...[contact.leaders.map(name), contact.sides.map(({ side }) => name(side))].map(joined),
      ...[contact.agreements.map(name), (contact.topics ?? []).map(topicName), contact.open].map(joined),
      contact.accounts.length,
      new Set(contact.accounts.map(({ document }) => document.id)).size,
      contact.independentTellers,
      joined([...new Set(told)]),
      readerOfAll(contact.accounts.map(readerOf)),
    ];
  });
  return { fields, rows };
}

function personRows(contacts: readonly ContactAnswer[]): Table {
  const people = new Map<string, { name: string; side: string | null; contacts: ContactAnswer[] }>();
  for (const contact of contacts) {
    for (const who of contact.named) {
      if (who.type !== 'leader' || !contact.leaders.includes(who.id)) continue;
      const known = people.get(who.id) ?? { name: who.name, side: who.side, contacts: [] };
      known.contacts.push(contact);
      people.set(who.id, known);
    }
  }
  const fields = ['id', 'name', 'country or organisation', 'contacts', 'held', 'not held', 'first day', 'last day'];
  const rows = [...people].map(([id, person]) => {
    const days = person.contacts.flatMap(({ earliest, latest }) => [earliest, latest].filter((day) => day !== null));
    const held = person.contacts.filter(({ status }) => status === 'held').length;
    const side = person.side === null ? null : (countryById(person.side)?.name ?? person.side);
    const all = person.contacts.length;
    return [id, person.name, side, all, held, all - held, days.sort()[0] ?? null, days.at(-1) ?? null];
  });
  return { fields, rows: rows.sort((a, b) => compare(String(a[1]), String(b[1]))) };
}

function passageRows(contacts: readonly ContactAnswer[]): Table {
  const fields = [
    ...['contact', 'account', 'passage', 'shows', 'text', 'document', 'title', 'publisher', 'published', 'address'],
    ...['part', 'paragraph', 'start', 'end', 'told by', 'found by', 'place in its file'],
  ];
  const rows = contacts.flatMap((contact) =>
    contact.accounts.flatMap(({ id, document, passages, tellers, rules }) =>
      passages.map((passage) => [
        ...[contact.id, id, passage.id, joined(passage.shows), passage.text],
        ...[document.id, document.title, document.publisher, document.publishedOn, document.url],
        ...[passage.in, passage.paragraph, passage.start, passage.end],
        joined(tellers.map(({ source }) => source.name)),
        readerOf({ rules }),
        passage.origin ?? null,
      ]),
    ),
  );
  return { fields, rows };
}

function namesOf(contact: ContactAnswer): (id: string) => string {
  const names = new Map(contact.named.flatMap((one) => (one.type === 'open' ? [] : [[one.id as string, one.name]])));
  return (id) => names.get(id) ?? id;
}
function joined(words: readonly string[]): string {
  return words.join('; ');
}
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
