import { ContactAnswerSchema, hashOf, type ContactAnswer } from '@readout/domain';
import { snapshotOf, type Snapshot } from '../snapshot.ts';

/** Somebody at a contact: a leader with a country, by name. */
export interface Somebody {
  readonly name: string;
  readonly side: string;
}

/** A contact told by one account, which rests on these words; whoever of `between` is named in them is marked there. */
export function toldContact(
  seed: string,
  words: string,
  change: Partial<ContactAnswer> & { readonly between?: readonly Somebody[]; readonly url?: string } = {},
): ContactAnswer {
  const { between = [], url = null, ...facts } = change;
  const people = between.map(({ name, side }) => ({ type: 'leader' as const, id: hashOf('leader', name), name, side }));
  const places = people.flatMap((who) => {
    const start = words.indexOf(who.name);
    return start < 0 ? [] : [{ who, start, end: start + who.name.length }];
  });
  return ContactAnswerSchema.parse({
    id: hashOf('account', seed),
    kind: 'phone-call',
    status: 'held',
    disputed: false,
    confirmation: 'one-side',
    oneChannel: false,
    independentTellers: 1,
    earliest: '2022-02-01',
    latest: '2022-02-01',
    days: 'some',
    extent: 'one',
    place: null,
    leaders: people.map(({ id }) => id),
    sides:
      between.length === 0 ? [{ side: 'peru', through: [] }] : people.map(({ id, side }) => ({ side, through: [id] })),
    agreements: [],
    topics: [],
    open: [],
    named: [...people, ...(between.length === 0 ? [{ type: 'country', id: 'peru', name: 'Peru' }] : [])],
    ...facts,
    accounts: [
      {
        id: hashOf('account', seed),
        kind: 'phone-call',
        status: 'held',
        earliest: '2022-02-01',
        latest: '2022-02-01',
        days: 'some',
        extent: 'one',
        place: null,
        topics: [],
        confidence: 1,
        rules: [],
        document: {
          id: hashOf('document', seed),
          title: `About ${seed}`,
          publisher: null,
          publishedOn: null,
          url,
          rights: null,
          language: null,
          collections: [],
        },
        reading: { reader: 'test', rules: '1', data: '1', day: null },
        why: 'only this account tells of it',
        names: [],
        tellers: [],
        pointsTo: [],
        passages: [
          {
            id: hashOf('passage', seed),
            in: 'text',
            start: 0,
            end: words.length,
            text: words,
            shows: ['contact'],
            paragraph: 1,
            before: '',
            after: '',
          },
        ],
        marks: places.map(({ who, start, end }) => ({
          in: 'text',
          start,
          end,
          text: words.slice(start, end),
          show: 'parties',
          who,
        })),
        statements: [],
      },
    ],
  });
}

/** A snapshot of these contacts. */
export function takenOf(contacts: readonly ContactAnswer[]): Snapshot {
  return snapshotOf({
    view: '?v=1',
    takenAt: '2022-03-08T10:00:00Z',
    revision: 7,
    standfirst: 'One contact.',
    contacts,
  });
}
