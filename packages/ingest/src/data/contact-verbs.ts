import { verb, type ContactVerb } from './contact-verb.ts';
import { TABLE_VERBS } from './table-verbs.ts';
import { ENCOUNTER_VERBS } from './encounter-verbs.ts';
import { REACHING_VERBS } from './reaching-verbs.ts';

export type { ContactVerb } from './contact-verb.ts';

/** The verbs of contact. Constructions, not phrases: any subject, tense, order and adverb may go with them. */
export const CONTACT_VERBS: readonly ContactVerb[] = [
  verb('meet', 'meet meets met meeting', 'meeting', {
    participle: 'met',
    direct: true,
    with: ['with', 'by'],
    mutual: 'always',
    examples: [
      'Foreign Minister Aino Virtala met with her Peruvian counterpart, Luis Quispe, in Lima.',
      'President Ana Mora of Spain and King Felix of Belgium met on Friday.',
    ],
    counterExamples: ['The parliament of Peru met on Friday.'],
  }),
  verb('speak', 'speak speaks spoke spoken speaking', 'phone-call', {
    with: ['with', 'to'],
    mutual: 'cued',
    examples: ['President Mara Lindqvist spoke today with Prime Minister Jonas Petraitis of Lithuania.'],
    counterExamples: ['President Mara Lindqvist of Sweden spoke to the issue of trade.'],
  }),
  verb('talk', 'talk talks talked talking', 'phone-call', {
    with: ['with', 'to'],
    mutual: 'cued',
    examples: ['King Felix of Belgium talked by telephone with President Ana Duarte of Portugal.'],
    counterExamples: ['President Ana Duarte of Portugal talked about Belgium.'],
  }),
  verb(
    'telephone',
    'telephone telephones telephoned telephoning phone phones phoned phoning ring rings rang rung ringing dial dials dialled dialed dialling dialing buzzed',
    'phone-call',
    {
      participle: 'telephoned phoned rung',
      open: false,
      direct: true,
      with: ['to'],
      initiator: 'subject',
      examples: ['Prime Minister Pavel Hronek of Slovakia telephoned the Austrian chancellor.'],
      counterExamples: ['Prime Minister Pavel Hronek of Slovakia telephoned his office.'],
    },
  ),
  verb('call', 'call calls called calling', 'phone-call', {
    participle: '',
    direct: true,
    personal: true,
    initiator: 'subject',
    examples: ['President Rui Tavares of Portugal called President Ines Mora of Spain on Monday.'],
    counterExamples: ['President Rui Tavares of Portugal called President Ines Mora of Spain a friend.'],
  }),
  verb('call-on', 'call calls called calling', 'meeting', {
    participle: '',
    open: false,
    with: ['on', 'upon'],
    particles: [],
    personal: true,
    examples: [
      'Ambassador Sina Tofa of Tonga called on Foreign Minister Peter Kane of Australia.',
      'Ambassador Sina Tofa of Tonga called later upon Foreign Minister Peter Kane of Australia.',
    ],
    counterExamples: ['President Rui Tavares of Portugal called on President Ines Mora of Spain to resign.'],
  }),
  verb('call-in', 'call calls called calling', 'meeting', {
    open: false,
    direct: true,
    personal: true,
    particles: ['in'],
    initiator: 'subject',
    examples: ['Foreign Minister Olav Dahl of Norway called in the Kenyan ambassador, Peter Otieno, on Monday.'],
    counterExamples: ['Foreign Minister Olav Dahl of Norway called the Kenyan ambassador a friend.'],
  }),
  verb('receive', 'receive receives received receiving', 'meeting', {
    participle: 'received',
    direct: true,
    personal: true,
    examples: ['The Emir of Qatar was received by King Hassan of Jordan.'],
    counterExamples: ['Qatar received aid from Jordan.'],
  }),
  verb('host', 'host hosts hosted hosting entertain entertains entertained entertaining', 'meeting', {
    participle: 'hosted entertained',
    direct: true,
    personal: true,
    examples: ['President Ilse Brandt of Austria hosted Prime Minister Tamas Kis of Hungary at the Hofburg.'],
    counterExamples: [],
  }),
  verb(
    'welcome',
    'welcome welcomes welcomed welcoming greet greets greeted greeting embrace embraces embraced hug hugs hugged',
    'meeting',
    {
      participle: 'welcomed greeted',
      direct: true,
      personal: true,
      examples: ['President Ilse Brandt of Austria welcomed Prime Minister Tamas Kis of Hungary to Vienna.'],
      counterExamples: ['President Ilse Brandt of Austria welcomed Hungary’s decision.'],
    },
  ),
  verb('see', 'see sees saw seen seeing', 'meeting', {
    participle: 'seen',
    direct: true,
    personal: true,
    examples: [
      'Foreign Minister Olav Dahl of Norway will see Prime Minister Ruth Kamau of Kenya on Monday.',
      'Foreign Minister Olav Dahl of Norway was seen on Monday by Prime Minister Ruth Kamau of Kenya.',
    ],
    counterExamples: [
      'Foreign Minister Olav Dahl of Norway is seen by Prime Minister Ruth Kamau of Kenya as a rival.',
      'Foreign Minister Olav Dahl of Norway was seen by Kenya.',
    ],
  }),
  verb('visit', 'visit visits visited', 'meeting', {
    direct: true,
    personal: true,
    examples: ['Chancellor Karl Ebner of Austria visited President Milos Zrin of Croatia at his residence.'],
    counterExamples: ['Chancellor Karl Ebner of Austria visited Croatia.'],
  }),
  verb('summon', 'summon summons summoned summoning', 'meeting', {
    participle: 'summoned',
    direct: true,
    personal: true,
    initiator: 'subject',
    examples: ['Foreign Minister Olav Dahl of Norway summoned the Kenyan ambassador, Peter Otieno, on Monday.'],
    counterExamples: [],
  }),
  verb('follow-up', 'follow follows followed', 'meeting', {
    with: ['with'],
    particles: ['up'],
    examples: [],
    counterExamples: [],
  }),
  verb(
    'brief',
    'brief briefs briefed briefing inform informs informed tell tells told telling assure assures assured warn warns warned urge urges urged thank thanks thanked congratulate congratulates congratulated ' +
      'press presses pressed remind reminds reminded ask asks asked update updates updated reassure reassures reassured contact contacts contacted reach reaches reached console consoled',
    'phone-call',
    {
      participle: 'briefed',
      direct: true,
      personal: true,
      medium: true,
      mutual: 'never',
      initiator: 'subject',
      examples: [
        'President Lea Simon of France briefed the Greek prime minister by telephone.',
        'President Lea Simon of France told Prime Minister Eleni Doukas of Greece over the phone that the ships had sailed.',
        'King Felix of Belgium congratulated President Ana Duarte of Portugal by video link on Sunday.',
      ],
      counterExamples: [
        'President Lea Simon of France briefed the Greek prime minister.',
        'President Lea Simon of France thanked the Greek prime minister.',
      ],
    },
  ),
  ...REACHING_VERBS,
  verb(
    'gather',
    'gather gathers gathered gathering assemble assembles assembled convene convenes convened',
    'meeting',
    {
      with: ['with'],
      mutual: 'cued',
      examples: [
        'President Ana Mora of Spain, King Felix of Belgium and President Milos Zrin of Croatia gathered in Oslo on Friday.',
      ],
      counterExamples: ['President Ana Mora of Spain and King Felix of Belgium gathered support.'],
    },
  ),
  verb(
    'confer',
    'interact interacts interacted interacting confer confers conferred conferring consult consults consulted consulting converse converses conversed conversing liaise liaised parley parleyed deliberate deliberated communicate communicates communicated communicating',
    'talks',
    {
      with: ['with'],
      mutual: 'cued',
      examples: ['Foreign Minister Olav Dahl of Norway conferred with Foreign Minister Ruth Kamau of Kenya.'],
      counterExamples: [],
    },
  ),
  verb(
    'negotiate',
    'negotiate negotiates negotiated negotiating haggle haggled haggling bargain bargained bargaining wrangle wrangled',
    'talks',
    {
      with: ['with'],
      mutual: 'cued',
      examples: [
        'Foreign Minister Olav Dahl of Norway and the Kenyan foreign minister negotiated for three hours in Geneva.',
      ],
      counterExamples: [],
    },
  ),
  verb('discuss', 'discuss discusses discussed discussing raise raises raised raising', 'talks', {
    with: ['with'],
    mutual: 'cued',
    examples: ['Foreign Minister Olav Dahl of Norway discussed fish with Foreign Minister Ruth Kamau of Kenya.'],
    counterExamples: ['Foreign Minister Olav Dahl of Norway discussed fish with reporters.'],
  }),
  verb('join', 'join joins joined joining', 'meeting', {
    participle: 'joined',
    direct: true,
    personal: true,
    mutual: 'never',
    examples: [
      'Foreign Minister Olav Dahl of Norway joined Dame Eva Wills, Secretary General of the Commonwealth, for a working session.',
    ],
    counterExamples: ['Finland joined NATO.'],
  }),
  verb('engage', 'engage engages engaged engaging', 'talks', {
    with: ['with'],
    mutual: 'never',
    examples: [],
    counterExamples: [],
  }),
  verb('huddle', 'huddle huddles huddled huddling closeted', 'meeting', {
    with: ['with'],
    mutual: 'cued',
    examples: ['President Ana Mora of Spain huddled with King Felix of Belgium in a side room.'],
  }),
  verb('come-together', 'come comes came coming', 'meeting', {
    with: ['with'],
    particles: ['together', 'face'],
    mutual: 'cued',
    examples: ['President Ana Mora of Spain and King Felix of Belgium are to come together in Oslo.'],
    counterExamples: ['The two presidents came to Oslo.'],
  }),
  verb('bring-together', 'bring brings brought bringing', 'meeting', {
    direct: true,
    examples: [
      'The meeting brought together President Ilse Brandt of Austria and Prime Minister Tamas Kis of Hungary.',
    ],
  }),
  verb('exchange-views', 'exchange exchanges exchanged exchanging compare compares compared comparing', 'talks', {
    with: ['with'],
    particles: ['views', 'opinions', 'impressions', 'notes', 'words', 'pleasantries'],
    mutual: 'cued',
    examples: [
      'Minister Aino Paet of Estonia and Minister Edgars Rinks of Latvia exchanged views over lunch in Tartu.',
    ],
    counterExamples: ['Minister Aino Paet of Estonia exchanged views with students.'],
  }),
  verb('agree', 'agreed agree decided pledged concurred', 'phone-call', {
    mutual: 'cued',
    examples: ['Cambodia’s Hun Vannak and Thailand’s Somchai Wong agreed by telephone to withdraw troops.'],
    counterExamples: ['Cambodia’s Hun Vannak and Thailand’s Somchai Wong agreed on Sunday to withdraw troops.'],
  }),
  verb('write', 'write writes wrote written writing', 'letter', {
    open: false,
    with: ['to'],
    initiator: 'subject',
    examples: ['Foreign Minister Olav Dahl of Norway has written to Foreign Minister Ruth Kamau of Kenya.'],
    counterExamples: ['Foreign Minister Olav Dahl of Norway wrote a book.'],
  }),
  ...TABLE_VERBS,
  ...ENCOUNTER_VERBS,
];

/** Verbs of many senses, of contact only with the words that stand behind their object. */
const ONLY_WITH_WORDS: ReadonlySet<string> = new Set([
  'verb.have-to',
  'verb.give-dinner',
  'verb.take-aside',
  'verb.drop-in',
  'verb.put-through',
  'verb.eat',
  'verb.catch-up',
  'verb.find-time',
  ...ENCOUNTER_VERBS.map(({ id }) => id),
]);

/** Every form of the verbs that are of contact by themselves, without a medium or a table beside them. */
export const CONTACT_VERB_FORMS: ReadonlySet<string> = new Set(
  CONTACT_VERBS.filter((entry) => !entry.medium && !ONLY_WITH_WORDS.has(entry.id)).flatMap((entry) => entry.forms),
);
