import {
  accountIdOf,
  agreementIdOf,
  collectionIdOf,
  documentIdOf,
  nameKeys,
  namedSourceIdOf,
  organisationIdOf,
  passageIdOf,
  personaIdOf,
  publicationIdOf,
  spanOf,
  statementIdOf,
  unnamedSourceIdOf,
  type Account,
  type AccountId,
  type Day,
  type Document,
  type Named,
  type Passage,
  type PassageId,
  type Persona,
  type PersonaId,
  type Reading,
  type Source,
  type SourceId,
  type Span,
} from '@readout/domain';
import { canonicalReading } from '../canonical-reading.ts';
import type { ReadingToSave } from '../contact-store.ts';
import {
  countryNamed,
  dayNamed,
  sideNamed,
  type AccountSpec,
  type ReadingSpec,
  type WhoSpec,
  type Words,
} from './reading-spec.ts';

/** What a fixture made, by the names it was described with. */
export interface MadeReading extends ReadingToSave {
  readonly persona: (key: string) => PersonaId;
  /** By its contact words. */
  readonly account: (contact: Words) => AccountId;
  readonly span: (words: Words) => Span;
  readonly passage: (words: Words) => Passage;
}

/**
 * A reading, in canonical order, from its description in words. Throws where words do not stand in the text exactly once, so that a fixture
 * cannot rest on a passage that is not there.
 */
export function aReading(spec: ReadingSpec): MadeReading {
  const document = documentFrom(spec);
  const span = (words: Words): Span => find(document, words);
  const passages = new Map<PassageId, Passage>();
  const passage = (words: Words): Passage => {
    const found = span(words);
    const made = { id: passageIdOf(document.id, found), ...found };
    passages.set(made.id, made);
    return made;
  };
  const personas = new Map<string, Persona>();
  for (const [key, person] of Object.entries(spec.people ?? {})) {
    const mentions = person.mentions.map(span);
    const [first] = mentions;
    if (first === undefined) throw new Error(`${key} is mentioned nowhere`);
    const speaksFor = (person.speaksFor ?? []).map((office) => ({
      side: sideNamed(office.side),
      office: office.office ?? null,
      tense: office.tense ?? 'current',
      restsOn: office.restsOn.map((words) => passage(words).id),
    }));
    personas.set(key, { id: personaIdOf(document.id, first), name: person.name, mentions, speaksFor });
  }
  const sources = new Map<string, Source>();
  for (const [key, { name, unnamed = false }] of Object.entries(spec.sources ?? {})) {
    sources.set(key, { id: unnamed ? unnamedSourceIdOf(document.id, name) : namedSourceIdOf(name), name, unnamed });
  }
  const made: Made = { document, span, passage, personas, sources };
  const accounts = (spec.accounts ?? []).map((account) => accountFrom(account, made));
  const reading: Reading = {
    document,
    publications: (spec.publications ?? [{}]).map((where) => {
      const known = {
        publisher: where.publisher ?? null,
        publishedOn: (where.publishedOn ?? null) as Day | null,
        url: where.url ?? null,
      };
      return { id: publicationIdOf(document.id, known), ...known, rights: where.rights ?? null };
    }),
    collections: (spec.collections ?? []).map((name) => ({ id: collectionIdOf(name), name })),
    passages: [...passages.values()],
    personas: [...personas.values()],
    sources: [...sources.values()],
    countries: Object.entries(spec.countries ?? {}).map(([id, words]) => ({
      id: countryNamed(id),
      mentions: words.map(span),
    })),
    organisations: Object.entries(spec.organisations ?? {}).map(([name, words]) => ({
      id: organisationIdOf(name),
      name,
      mentions: words.map(span),
    })),
    agreements: Object.entries(spec.agreements ?? {}).map(([name, { status, parties, mentions }]) => ({
      id: agreementIdOf(name),
      name,
      status,
      parties: parties.map(sideNamed),
      mentions: mentions.map(span),
    })),
    accounts,
  };
  const idOf = (contact: Words): AccountId => accountIdOf(document.id, span(contact), 0);
  const keysOfAccounts = (spec.accounts ?? []).map(({ contact, keys = [] }) => [idOf(contact), keys] as const);
  return {
    reading: canonicalReading(reading),
    personaKeys: new Map(reading.personas.map((persona) => [persona.id, nameKeys(persona.name)])),
    accountKeys: new Map(keysOfAccounts),
    persona: (key) => known(personas, key).id,
    account: idOf,
    span,
    passage: (words) => ({ id: passageIdOf(document.id, span(words)), ...span(words) }),
  };
}

interface Made {
  readonly document: Document;
  readonly span: (words: Words) => Span;
  readonly passage: (words: Words) => Passage;
  readonly personas: ReadonlyMap<string, Persona>;
  readonly sources: ReadonlyMap<string, Source>;
}

function documentFrom(spec: ReadingSpec): Document {
  const { title = null, text, language = 'en' } = spec;
  const reading = { reader: 'contract 1', rules: '1', data: '1', day: null, ...spec.mark };
  const kept = spec.kept === undefined ? {} : { kept: spec.kept };
  return { id: documentIdOf(text), title, text, language, origins: originsOf(text), reading, ...kept };
}

/** Each line as a place of its own, as a reader of plain text has it. */
function originsOf(text: string): Document['origins'] {
  let start = 0;
  return text.split('\n').map((line, index) => {
    const origin = { start, end: start + line.length, unit: 'line' as const, label: String(index + 1) };
    start = origin.end + 1;
    return origin;
  });
}

function accountFrom(spec: AccountSpec, made: Made): Account {
  const ids = (words: readonly Words[] = []): PassageId[] => words.map((one) => made.passage(one).id);
  const source = (key: string): SourceId => known(made.sources, key).id;
  const side = (name: string | undefined) => (name === undefined ? null : sideNamed(name));
  const id = accountIdOf(made.document.id, made.span(spec.contact), 0);
  return {
    id,
    kind: spec.kind ?? 'phone-call',
    status: spec.status ?? 'held',
    earliest: (spec.earliest ?? null) as Day | null,
    latest: (spec.latest ?? spec.earliest ?? null) as Day | null,
    days: spec.days ?? 'some',
    ...(spec.movedFrom === undefined
      ? {}
      : { movedFrom: { earliest: dayNamed(spec.movedFrom[0]), latest: dayNamed(spec.movedFrom[1]) } }),
    extent: spec.extent ?? 'one',
    place: spec.place ?? null,
    topics: [...(spec.topics ?? [])],
    confidence: spec.confidence ?? 0.9,
    rules: [...(spec.rules ?? ['contract'])],
    names: (spec.names ?? []).map((naming) => ({
      as: naming.as ?? 'party',
      who: namedFrom(naming.who, made),
      office: naming.office ?? null,
      side: side(naming.side),
      tense: naming.tense ?? 'current',
      restsOn: ids(naming.restsOn),
    })),
    givenBy: spec.givenBy.map((telling) => ({
      source: source(telling.source),
      side: side(telling.side),
      via: telling.via === undefined ? null : source(telling.via),
      assumed: telling.assumed ?? false,
      restsOn: ids(telling.restsOn),
    })),
    pointsTo: (spec.pointsTo ?? []).map((pointer) => ({
      source: source(pointer.source),
      side: side(pointer.side),
      restsOn: ids(pointer.restsOn),
    })),
    restsOn: spec.restsOn.map(({ words, shows }) => ({ passage: made.passage(words).id, shows: [...shows] })),
    marks: (spec.marks ?? []).map(({ words, show, who }) => ({
      ...made.span(words),
      show,
      who: who === undefined ? null : namedFrom(who, made),
    })),
    statements: (spec.statements ?? []).map(({ label, words }) => ({
      id: statementIdOf(id, made.span(words)),
      label,
      passage: made.passage(words).id,
    })),
  };
}

function namedFrom(who: WhoSpec, made: Made): Named {
  if ('person' in who) return { type: 'persona', id: known(made.personas, who.person).id };
  if ('country' in who) return { type: 'country', id: countryNamed(who.country) };
  if ('organisation' in who) return { type: 'organisation', id: organisationIdOf(who.organisation) };
  if ('agreement' in who) return { type: 'agreement', id: agreementIdOf(who.agreement) };
  return { type: 'open', name: who.open };
}

function find(texts: Document, words: Words): Span {
  const part = words.startsWith('title:') ? 'title' : 'text';
  const sought = part === 'title' ? words.slice('title:'.length) : words;
  const text = (part === 'title' ? texts.title : texts.text) ?? '';
  const start = text.indexOf(sought);
  if (start === -1 || text.includes(sought, start + 1)) throw new Error(`“${sought}” does not stand there once`);
  return spanOf(texts, part, start, start + sought.length);
}

function known<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the fixture has no ${String(key)}`);
  return value;
}
