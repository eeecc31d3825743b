import { verb, type ContactVerb } from './contact-verb.ts';

/** Verbs of coming, being and parting together: of contact only with the words that stand behind them. */
export const ENCOUNTER_VERBS: readonly ContactVerb[] = [
  verb('co-chair', 'co-chair co-chairs co-chaired co-chairing', 'meeting', {
    with: ['with'],
    particles: ['together', 'jointly'],
    personal: true,
    examples: [
      'Foreign Minister Olav Dahl of Norway co-chaired with Foreign Minister Ruth Kamau of Kenya the third round of consultations.',
      'Foreign Minister Olav Dahl of Norway also co-chaired together with his Kenyan counterpart, Ruth Kamau, the session on trade.',
    ],
    counterExamples: ['Foreign Minister Olav Dahl of Norway co-chaired with great skill the panel on Kenya.'],
  }),
  verb('take-up', 'take takes took taken taking', 'talks', {
    with: ['with'],
    particles: ['up'],
    personal: true,
    examples: [
      'Foreign Minister Olav Dahl of Norway took the matter up with Foreign Minister Ruth Kamau of Kenya on Monday.',
      'Foreign Minister Olav Dahl of Norway took up the two arrests with Foreign Minister Ruth Kamau of Kenya on Monday.',
    ],
    counterExamples: [
      'Foreign Minister Olav Dahl of Norway took up his post with Foreign Minister Ruth Kamau of Kenya in mind.',
      'Foreign Minister Olav Dahl of Norway took a boat with nets to Kenya.',
    ],
  }),
  verb('hand-protest', 'hand hands handed handing', 'letter', {
    open: false,
    direct: true,
    personal: true,
    particles: ['protest', 'complaint', 'démarche', 'demarche'],
    initiator: 'subject',
    examples: [
      'Foreign Minister Olav Dahl of Norway handed the Kenyan ambassador, Peter Otieno, a protest over the arrests.',
      'Foreign Minister Olav Dahl of Norway handed Ambassador Peter Otieno of Kenya a formal complaint.',
    ],
    counterExamples: ['Foreign Minister Olav Dahl of Norway handed the Kenyan ambassador, Peter Otieno, a fish.'],
  }),
  verb('spend', 'spend spends spent spending pass passes passed passing', 'meeting', {
    with: ['with'],
    mutual: 'cued',
    examples: [
      'Foreign Minister Olav Dahl of Norway spent an hour with President Ruth Kamau of Kenya.',
      'Foreign Minister Olav Dahl of Norway passed a quarter of an hour with President Ruth Kamau of Kenya.',
      'Foreign Minister Olav Dahl of Norway and President Ruth Kamau of Kenya spent Sunday together in Bergen.',
    ],
    counterExamples: ['Foreign Minister Olav Dahl of Norway passed a law with President Ruth Kamau of Kenya.'],
  }),
  verb('be-with', 'was were been is closeted', 'meeting', {
    open: false,
    with: ['with'],
    particles: ['with', 'alone', 'together'],
    personal: true,
    mutual: 'cued',
    examples: [
      'On Monday Foreign Minister Olav Dahl of Norway was with Foreign Minister Ruth Kamau of Kenya for an hour.',
      'On Monday Foreign Minister Olav Dahl of Norway was in Vienna with Foreign Minister Ruth Kamau of Kenya.',
      'Foreign Minister Olav Dahl of Norway and Foreign Minister Ruth Kamau of Kenya were together for an hour.',
      'Foreign Minister Olav Dahl of Norway was alone with Foreign Minister Ruth Kamau of Kenya for ten minutes.',
    ],
    counterExamples: [
      'Foreign Minister Olav Dahl of Norway and Foreign Minister Ruth Kamau of Kenya were together in this.',
      'Foreign Minister Olav Dahl of Norway was with President Ruth Kamau of Kenya on this question.',
      'Foreign Minister Olav Dahl of Norway is with the government of Kenya.',
    ],
  }),
  verb(
    'reconvene',
    'reconvene reconvenes reconvened reconvening reassemble reassembles reassembled reassembling',
    'meeting',
    {
      with: ['with'],
      mutual: 'always',
      examples: [
        'Foreign Minister Olav Dahl of Norway and Foreign Minister Ruth Kamau of Kenya reconvened in Oslo on Friday.',
      ],
      counterExamples: ['The parliament of Peru reconvened on Friday.'],
    },
  ),
  verb('come-away', 'emerge emerges emerged emerging part parts parted appear appears appeared came come', 'meeting', {
    mutual: 'cued',
    examples: [
      'Foreign Minister Olav Dahl of Norway and Foreign Minister Ruth Kamau of Kenya parted after barely an hour.',
      'Foreign Minister Olav Dahl of Norway and Foreign Minister Ruth Kamau of Kenya came out after two hours.',
      'After half an hour Foreign Minister Olav Dahl of Norway and Foreign Minister Ruth Kamau of Kenya emerged.',
    ],
    counterExamples: [
      'Foreign Minister Olav Dahl of Norway and Foreign Minister Ruth Kamau of Kenya parted in anger.',
      'Foreign Minister Olav Dahl of Norway emerged after two hours.',
    ],
  }),
  verb('introduce-oneself', 'introduce introduces introduced introducing', 'meeting', {
    with: ['to'],
    particles: ['himself', 'herself', 'themselves'],
    personal: true,
    examples: ['President Ana Mora of Spain introduced herself to King Felix of Belgium at the reception.'],
    counterExamples: ['President Ana Mora of Spain introduced a bill to the deputies of Belgium.'],
  }),
  verb('touch-base', 'touch touches touched touching', 'talks', {
    with: ['with'],
    particles: ['base'],
    personal: true,
    mutual: 'cued',
    examples: ['President Ana Mora of Spain touched base with King Felix of Belgium this morning.'],
    counterExamples: ['President Ana Mora of Spain touched on the dam with reporters.'],
  }),
  verb('take-leave', 'take takes took taking bid bids bade bidding', 'meeting', {
    with: ['of', 'to'],
    particles: ['leave', 'farewell'],
    personal: true,
    examples: [
      'The outgoing Kenyan ambassador, Peter Otieno, took leave of Foreign Minister Olav Dahl of Norway on Monday.',
      'Ambassador Peter Otieno of Kenya bade farewell to President Ana Mora of Spain.',
    ],
    counterExamples: ['Ambassador Peter Otieno of Kenya took leave of his senses.'],
  }),
  verb('work-through', 'go goes went gone going work worked working pore pored poring', 'talks', {
    with: ['with'],
    particles: ['through', 'over'],
    mutual: 'cued',
    examples: [
      'Foreign Minister Olav Dahl of Norway and Foreign Minister Ruth Kamau of Kenya went through the draft for two hours.',
      'Foreign Minister Olav Dahl of Norway and Foreign Minister Ruth Kamau of Kenya pored over every map.',
    ],
    counterExamples: [
      'Foreign Minister Olav Dahl of Norway and Foreign Minister Ruth Kamau of Kenya went over to the majority.',
      'Foreign Minister Olav Dahl of Norway and Foreign Minister Ruth Kamau of Kenya went through hard times.',
      'Foreign Minister Olav Dahl of Norway went through the draft with his staff.',
    ],
  }),
  verb('listen', 'listen listens listened listening', 'meeting', {
    with: ['to'],
    particles: ['to'],
    personal: true,
    examples: [
      'Foreign Minister Olav Dahl of Norway listened to President Ruth Kamau of Kenya for two hours on Friday.',
    ],
    counterExamples: ['Foreign Minister Olav Dahl of Norway listened to President Ruth Kamau of Kenya.'],
  }),
  verb('learn-from', 'hear hears heard hearing', 'talks', {
    with: ['from'],
    particles: ['from'],
    personal: true,
    examples: [
      'Foreign Minister Olav Dahl of Norway heard from Foreign Minister Ruth Kamau of Kenya on Friday that the ships had sailed.',
    ],
    counterExamples: ['Foreign Minister Olav Dahl of Norway has not heard from Kenya.'],
  }),
];
