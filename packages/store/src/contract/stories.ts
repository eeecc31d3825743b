import { hashOf, type DocumentId, type Reading } from '@readout/domain';
import { aReading, type MadeReading } from './a-reading.ts';
import { dayNamed } from './reading-spec.ts';

const CALL_SENTENCE =
  '🙂🙂 HELSINKI — Prime Minister Mira Halonen spoke by phone with Estonian President Jonas Kask on Monday 🤝, her office said.';
const ACCORD_SENTENCE = '“They discussed the Lake Accord 🕊️ at length,” a readout from Tallinn will add.';

/** A call told by one side, in two papers, with letters outside the basic plane before and inside the passages. */
export const CALL_TOLD_IN_HELSINKI = aReading({
  title: '📞 Halonen calls Kask',
  text: `${CALL_SENTENCE}\n\n${ACCORD_SENTENCE} Nordic Forum envoys and European leaders listened in from Finland.`,
  mark: { day: dayNamed('2022-01-10') },
  publications: [
    { publisher: 'Helsinki Wire', publishedOn: '2022-01-10', url: 'https://wire.example/1', rights: 'Public domain' },
    { publisher: 'Baltic Courier', publishedOn: '2022-01-11' },
  ],
  collections: ['Nordic readouts', 'Wires'],
  people: {
    halonen: {
      name: 'Mira Halonen',
      mentions: ['Prime Minister Mira Halonen', 'title:Halonen'],
      speaksFor: [{ side: 'finland', office: 'Prime Minister', restsOn: [CALL_SENTENCE] }],
    },
    kask: {
      name: 'Jonas Kask',
      mentions: ['Estonian President Jonas Kask', 'title:Kask'],
      speaksFor: [{ side: 'estonia', office: 'President', restsOn: [CALL_SENTENCE] }],
    },
  },
  sources: {
    office: { name: 'Office of the Finnish prime minister' },
    wire: { name: 'Helsinki Wire' },
    tallinn: { name: 'Estonian presidency' },
  },
  countries: { finland: ['Finland', 'HELSINKI'], estonia: ['Estonian', 'Tallinn'] },
  organisations: { 'Nordic Forum': ['Nordic Forum'] },
  agreements: { 'Lake Accord': { status: 'draft', parties: ['finland', 'estonia'], mentions: ['Lake Accord'] } },
  accounts: [
    {
      contact: 'spoke by phone',
      earliest: '2022-01-10',
      place: 'Helsinki',
      topics: ['Lake Accord', 'borders'],
      names: [
        {
          as: 'initiator',
          who: { person: 'halonen' },
          office: 'Prime Minister',
          side: 'finland',
          restsOn: ['title:📞 Halonen calls Kask'],
        },
        { who: { person: 'halonen' }, office: 'Prime Minister', side: 'finland', restsOn: [CALL_SENTENCE] },
        { who: { person: 'kask' }, office: 'President', side: 'estonia', restsOn: [CALL_SENTENCE] },
        { who: { organisation: 'Nordic Forum' }, restsOn: [ACCORD_SENTENCE] },
        { who: { open: 'European leaders' }, restsOn: [CALL_SENTENCE] },
        { as: 'agreement', who: { agreement: 'Lake Accord' }, restsOn: [ACCORD_SENTENCE] },
      ],
      givenBy: [{ source: 'office', side: 'finland', via: 'wire', restsOn: [CALL_SENTENCE] }],
      pointsTo: [{ source: 'tallinn', side: 'estonia', restsOn: [ACCORD_SENTENCE] }],
      restsOn: [
        { words: ACCORD_SENTENCE, shows: ['agreement'] },
        { words: CALL_SENTENCE, shows: ['teller', 'contact', 'parties', 'day', 'parties'] },
      ],
      marks: [
        { words: 'spoke by phone', show: 'contact' },
        { words: 'Prime Minister Mira Halonen', show: 'parties', who: { person: 'halonen' } },
        { words: 'Estonian President Jonas Kask', show: 'parties', who: { person: 'kask' } },
        { words: 'on Monday', show: 'day' },
        { words: 'Lake Accord', show: 'agreement', who: { agreement: 'Lake Accord' } },
      ],
      statements: [{ label: 'The Lake Accord was discussed', words: 'They discussed the Lake Accord 🕊️ at length' }],
      keys: ['estonia|finland|2022-W02'],
    },
  ],
});

const DENIAL_SENTENCE = 'The presidency denied that a meeting in Narva had taken place.';
const RETOLD_SENTENCE =
  'TALLINN. President Jonas Kask had a call 📞 with Finland’s Mira Halonen on 10 January, the presidency said.';

/** The same call told by the other side, and a meeting that side denies. The agreement has come further. */
export const CALL_TOLD_IN_TALLINN = aReading({
  title: 'Kask: no meeting in Narva',
  text: `${RETOLD_SENTENCE}\n${DENIAL_SENTENCE}\n\n\tThe Lake  Accord was signed at NATO’s seat, “lake accord” being a short name.\n`,
  publications: [{ publisher: 'Tallinn Post', publishedOn: '2022-01-12', url: 'https://post.example/a?b=c' }],
  collections: ['Wires'],
  people: {
    kask: {
      name: 'Jonas Kask',
      mentions: ['President Jonas Kask', 'title:Kask'],
      speaksFor: [{ side: 'estonia', office: 'President', restsOn: [RETOLD_SENTENCE] }],
    },
    halonen: {
      name: 'Mira Halonen',
      mentions: ['Mira Halonen'],
      speaksFor: [{ side: 'finland', restsOn: [RETOLD_SENTENCE] }],
    },
  },
  sources: { presidency: { name: 'Estonian Presidency' } },
  countries: { estonia: ['TALLINN'], finland: ['Finland'] },
  organisations: { NATO: ['NATO'] },
  agreements: { 'Lake  Accord': { status: 'signed', parties: ['estonia'], mentions: ['Lake  Accord', 'lake accord'] } },
  accounts: [
    {
      contact: 'had a call',
      earliest: '2022-01-10',
      names: [
        { who: { person: 'kask' }, office: 'President', side: 'estonia', restsOn: [RETOLD_SENTENCE] },
        { who: { person: 'halonen' }, side: 'finland', restsOn: [RETOLD_SENTENCE] },
      ],
      givenBy: [{ source: 'presidency', side: 'estonia', restsOn: [RETOLD_SENTENCE] }],
      restsOn: [{ words: RETOLD_SENTENCE, shows: ['contact', 'parties'] }],
      marks: [{ words: 'had a call', show: 'contact' }],
      keys: ['estonia|finland|2022-W02'],
    },
    {
      contact: 'a meeting',
      kind: 'meeting',
      status: 'denied',
      place: 'Narva',
      names: [
        { who: { person: 'kask' }, side: 'estonia', restsOn: [DENIAL_SENTENCE, 'title:Kask: no meeting in Narva'] },
        { who: { organisation: 'NATO' }, restsOn: [DENIAL_SENTENCE] },
      ],
      givenBy: [{ source: 'presidency', side: 'estonia', restsOn: [DENIAL_SENTENCE] }],
      restsOn: [{ words: DENIAL_SENTENCE, shows: ['status', 'contact'] }],
      keys: ['estonia|nato|undated'],
    },
  ],
});

const PLAN_SENTENCE =
  'Halonen and Spain’s Tomás Rojo plan several rounds of talks in Turku in May, a senior official said.';

/** A plan without a day of publication or a publisher, told by somebody unnamed; its country without a person. */
export const TALKS_PLANNED = aReading({
  text: `${PLAN_SENTENCE}\nFormer minister Rojo will fly in from Madrid.`,
  people: {
    halonen: { name: 'Halonen', mentions: ['Halonen'] },
    rojo: {
      name: 'Tomás Rojo',
      mentions: ['Tomás Rojo', 'Former minister Rojo'],
      speaksFor: [
        {
          side: 'spain',
          office: 'minister',
          tense: 'former',
          restsOn: ['Former minister Rojo will fly in from Madrid.'],
        },
      ],
    },
  },
  sources: { official: { name: 'a senior official', unnamed: true } },
  countries: { spain: ['Spain', 'Madrid'] },
  accounts: [
    {
      contact: 'several rounds of talks',
      kind: 'talks',
      status: 'planned',
      earliest: '2022-05-01',
      latest: '2022-05-31',
      movedFrom: ['2022-04-04', '2022-04-08'],
      extent: 'series',
      confidence: 0.5,
      names: [
        { who: { person: 'halonen' }, restsOn: [PLAN_SENTENCE] },
        { who: { person: 'rojo' }, office: 'minister', side: 'spain', tense: 'former', restsOn: [PLAN_SENTENCE] },
        { as: 'mentioned', who: { country: 'spain' }, restsOn: [PLAN_SENTENCE] },
      ],
      givenBy: [{ source: 'official', restsOn: [PLAN_SENTENCE] }],
      restsOn: [{ words: PLAN_SENTENCE, shows: ['contact', 'day', 'status'] }],
      keys: ['spain|2022-W18', 'spain|2022-W19'],
    },
  ],
});

/** A text in another language in which nothing was found: stored and searchable all the same. */
export const NOTHING_FOUND = aReading({
  title: 'Новости 📰',
  text: 'Мира Халонен прибыла в Таллин.\n\nЭто всё.',
  language: 'ru',
  publications: [{ publisher: 'Tallinn Post', publishedOn: '2022-01-12' }],
});

/** All stories, as one batch. */
export const STORIES = [CALL_TOLD_IN_HELSINKI, CALL_TOLD_IN_TALLINN, TALKS_PLANNED, NOTHING_FOUND];

/** Another reading of the planned talks, in which less was found. */
export function talksReadAgain(mark: Partial<Reading['document']['reading']>): MadeReading {
  return aReading({
    text: TALKS_PLANNED.reading.document.text,
    mark,
    people: { halonen: { name: 'Halonen', mentions: ['Halonen'] } },
  });
}

/** An id that no document has. */
export const NOWHERE = hashOf('nowhere') as DocumentId;
