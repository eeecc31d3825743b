import {
  GraphAnswerSchema,
  type Day,
  type GraphAnswer,
  type GraphContact,
  type LeaderId,
  type SideId,
  type AgreementId,
  type ConversationId,
} from '@readout/domain';

/** A contact as a test tells it: people as `Name/country`, sides alone as `=country`, agreements by name. */
export interface ToldContact extends Partial<
  Omit<GraphContact, 'id' | 'leaders' | 'sides' | 'unnamedSides' | 'agreements' | 'toldBy'>
> {
  readonly id: string;
  readonly between: readonly string[];
  readonly about?: readonly string[];
  /** The sides that tell of it themselves. */
  readonly told?: readonly string[];
}

const ORGANISATIONS: ReadonlySet<string> = new Set(['tarn-council']);

/** Sixteen letters of an id from a short name. */
export function hashId(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z2-7]/gu, '')
    .padEnd(16, 'a')
    .slice(0, 16);
}

/** A graph answer made of told contacts, checked against the schema of answers. */
export function graphAnswer(...told: readonly ToldContact[]): GraphAnswer {
  const leaders: GraphAnswer['leaders'] = [];
  const sides: GraphAnswer['sides'] = [];
  const agreements: GraphAnswer['agreements'] = [];
  const at = <Row extends { id: string }>(rows: Row[], row: Row): number => {
    const found = rows.findIndex((other) => other.id === row.id);
    return found === -1 ? rows.push(row) - 1 : found;
  };
  const side = (id: string): number =>
    at(sides, {
      id: id as SideId,
      type: ORGANISATIONS.has(id) ? 'organisation' : 'country',
      name: id.replaceAll('-', ' ').replace(/^./u, (letter) => letter.toUpperCase()),
      code3: ORGANISATIONS.has(id) ? null : id.slice(0, 3).toUpperCase(),
    });
  const contacts = told.map(({ id, between, about = [], told: tellers = [], ...rest }) => {
    const people = between.filter((party) => !party.startsWith('=')).map((party) => party.split('/'));
    const alone = between.filter((party) => party.startsWith('=')).map((party) => side(party.slice(1)));
    const own = people.map(([name = '', country = '']) => {
      side(country);
      return at(leaders, { id: hashId(name) as LeaderId, name, slug: hashId(name), side: country as SideId });
    });
    return {
      kind: 'phone-call',
      status: 'held',
      disputed: false,
      confirmation: 'one-side',
      oneChannel: false,
      earliest: '2022-02-01' as Day,
      latest: '2022-02-01' as Day,
      days: 'some',
      extent: 'one',
      place: null,
      accounts: 1,
      documents: 1,
      tellers: 1,
      knownOn: '2022-02-02' as Day,
      fits: true,
      open: [],
      ...rest,
      id: hashId(id) as ConversationId,
      leaders: own,
      sides: [...new Set([...people.map(([, country = '']) => side(country)), ...alone])],
      unnamedSides: alone,
      toldBy: tellers.map(side),
      agreements: about.map((name) => at(agreements, { id: name as AgreementId, name, status: 'in-force' as const })),
    };
  });
  return GraphAnswerSchema.parse({
    revision: 1,
    fitting: contacts.filter((contact) => contact.fits).length,
    total: contacts.length,
    capped: false,
    leaders,
    sides,
    agreements,
    contacts,
  });
}
