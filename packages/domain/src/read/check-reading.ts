import { asRead } from './as-read.ts';
import { documentIdOf } from '../text/folding.ts';
import { isExact, passageIdOf, type Span } from '../text/passage.ts';
import { HAND_RULES, type Account, type Named } from './account.ts';
import type { Reading } from './reading.ts';

/** What is wrong with a reading: which rule, and where. */
export interface ReadingFault {
  readonly rule:
    | 'not-its-slice'
    | 'wrong-id'
    | 'unknown-reference'
    | 'no-evidence'
    | 'outside-evidence'
    | 'no-such-day-order'
    | 'no-decision'
    | 'double';
  readonly where: string;
}

/**
 * Every way in which a reading breaks "no passage, no fact", empty where it may be stored. Both stores ask this before they commit,
 * since their engines count code points and cannot slice: every passage, mention and mark is the slice it claims to be,
 * every account rests on a passage that shows the contact, its marks lie in the passages it rests on, and every reference leads to something of its kind in the same reading.
 * What analysts settled obeys the same rules; without it the reading does too, and a contact by hand has its decision.
 * Only the side of a teller may be one that no word names: a publisher can have it ("The White House").
 */
export function checkReading(reading: Reading): ReadingFault[] {
  const { document } = reading;
  const faults: ReadingFault[] = [];
  const fault: Report = (rule, where) => {
    faults.push({ rule, where });
  };
  if (document.id !== documentIdOf(document.text)) fault('wrong-id', `document ${document.id}`);
  for (const passage of reading.passages) {
    if (!isExact(document, passage)) fault('not-its-slice', `passage ${passage.id} (${place(passage)})`);
    if (passage.id !== passageIdOf(document.id, passage)) fault('wrong-id', `passage ${passage.id}`);
  }
  for (const [what, named] of mentionsOf(reading)) {
    if (!isExact(document, named)) fault('not-its-slice', `mention of ${what} (${place(named)})`);
  }
  refuseDoubles(reading, fault);
  const known = knownIds(reading);
  for (const persona of reading.personas) {
    const where = `persona ${persona.id}`;
    for (const { side, restsOn } of persona.speaksFor) {
      requireAll([side], known.sides, where, fault);
      requireAll(restsOn, known.passages, where, fault);
    }
  }
  for (const { id, parties } of reading.agreements) requireAll(parties, known.sides, `agreement ${id}`, fault);
  for (const account of reading.accounts) checkAccount(account, reading, known, fault);
  checkDecided(reading, fault);
  return reading.decided === undefined || faults.length > 0 ? faults : checkReading(asRead(reading));
}

function checkDecided({ decided, accounts }: Reading, fault: Report): void {
  const marked = new Set<string>(decided?.added.accounts);
  const decidedOn = new Set<string>(decided?.lines.map(({ account }) => account));
  for (const { id, rules } of accounts) {
    const isByHand = rules.some((rule) => rule.startsWith(HAND_RULES));
    if (isByHand !== marked.has(id) || (isByHand && !decidedOn.has(id))) fault('no-decision', `account ${id}`);
  }
  const there = new Set<string>(accounts.map(({ id }) => id));
  requireAll([...marked, ...decidedOn], there, 'what was decided', fault);
}

interface Known {
  readonly passages: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  /** Countries and organisations: what a person, teller or party may belong to. */
  readonly sides: ReadonlySet<string>;
  readonly named: Readonly<Record<Exclude<Named['type'], 'open'>, ReadonlySet<string>>>;
}
type Report = (rule: ReadingFault['rule'], where: string) => void;

function checkAccount(account: Account, reading: Reading, known: Known, fault: Report): void {
  const where = `account ${account.id}`;
  if (!account.restsOn.some((rest) => rest.shows.includes('contact'))) fault('no-evidence', where);
  if (account.earliest !== null && account.latest !== null && account.earliest > account.latest)
    fault('no-such-day-order', where);
  const { movedFrom } = account;
  if (movedFrom !== undefined && movedFrom.earliest > movedFrom.latest) fault('no-such-day-order', where);
  if (movedFrom !== undefined && !account.restsOn.some((rest) => rest.shows.includes('day')))
    fault('no-evidence', where);
  const passages = [
    ...account.restsOn.map((rest) => rest.passage),
    ...account.names.flatMap((naming) => naming.restsOn),
    ...account.givenBy.flatMap((telling) => telling.restsOn),
    ...account.pointsTo.flatMap((pointer) => pointer.restsOn),
    ...account.statements.map((statement) => statement.passage),
  ];
  requireAll(passages, known.passages, where, fault);
  const sources = [
    ...account.givenBy.flatMap((telling) => (telling.via === null ? [telling.source] : [telling.source, telling.via])),
    ...account.pointsTo.map((pointer) => pointer.source),
  ];
  requireAll(sources, known.sources, where, fault);
  const sides = account.names.flatMap(({ side }) => side ?? []);
  requireAll(sides, known.sides, where, fault);
  for (const naming of account.names) requireNamed(naming.who, known, where, fault);
  const evidence = reading.passages.filter(({ id }) => account.restsOn.some(({ passage }) => passage === id));
  for (const mark of account.marks) {
    if (!isExact(reading.document, mark)) fault('not-its-slice', `mark of ${where} (${place(mark)})`);
    if (!evidence.some((passage) => isInside(mark, passage)))
      fault('outside-evidence', `mark of ${where} (${place(mark)})`);
    if (mark.who !== null) requireNamed(mark.who, known, where, fault);
  }
}

function refuseDoubles(reading: Reading, fault: Report): void {
  const { document, publications, passages, personas, sources, accounts } = reading;
  const lists = {
    publications,
    passages,
    personas,
    sources,
    accounts,
    statements: accounts.flatMap((account) => account.statements),
    'named things': [...reading.countries, ...reading.organisations, ...reading.agreements],
  };
  for (const [what, list] of Object.entries(lists)) {
    if (new Set(list.map(({ id }) => id)).size !== list.length)
      fault('double', `two ${what} of document ${document.id} have one id`);
  }
}

function knownIds({ passages, sources, personas, countries, organisations, agreements }: Reading): Known {
  const ids = (...lists: (readonly { readonly id: string }[])[]): Set<string> =>
    new Set(lists.flatMap((list) => list.map(({ id }) => id)));
  return {
    passages: ids(passages),
    sources: ids(sources),
    sides: ids(countries, organisations),
    named: {
      persona: ids(personas),
      country: ids(countries),
      organisation: ids(organisations),
      agreement: ids(agreements),
    },
  };
}

function requireNamed(named: Named, known: Known, where: string, fault: Report): void {
  if (named.type !== 'open' && !known.named[named.type].has(named.id))
    fault('unknown-reference', `${where} names ${named.type} ${named.id}`);
}

function requireAll(ids: readonly string[], known: ReadonlySet<string>, where: string, fault: Report): void {
  for (const id of ids) if (!known.has(id)) fault('unknown-reference', `${where} refers to ${id}`);
}

function* mentionsOf(reading: Reading): Generator<[string, Reading['personas'][number]['mentions'][number]]> {
  for (const named of [...reading.personas, ...reading.countries, ...reading.organisations, ...reading.agreements]) {
    for (const mention of named.mentions) yield [named.id, mention];
  }
}
const isInside = (inner: Omit<Span, 'text'>, outer: Omit<Span, 'text'>): boolean =>
  inner.in === outer.in && outer.start <= inner.start && inner.end <= outer.end;
const place = (span: { in: string; start: number; end: number }): string =>
  `${span.in} ${String(span.start)}–${String(span.end)}`;
