import { verb, type ContactVerb } from './contact-verb.ts';

/** Verbs of getting hold of somebody: reaching out, running into, catching up, taking aside, sending for, giving dinner. */
export const REACHING_VERBS: readonly ContactVerb[] = [
  verb('reach-out', 'reach reaches reached reaching', 'phone-call', {
    with: ['to', 'with'],
    medium: true,
    initiator: 'subject',
    examples: ['President Rui Tavares of Portugal reached out to President Ines Mora of Spain by phone.'],
    counterExamples: ['President Rui Tavares of Portugal reached out to President Ines Mora of Spain in a speech.'],
  }),
  verb('connect', 'connect connects connected connecting', 'phone-call', {
    with: ['to', 'with'],
    medium: true,
    examples: ['President Rui Tavares of Portugal connected by video with President Ines Mora of Spain.'],
    counterExamples: ['President Rui Tavares of Portugal connected two rivers with President Ines Mora of Spain.'],
  }),
  verb('protest', 'lodge lodges lodged lodging make makes made deliver delivers delivered', 'meeting', {
    with: ['with', 'to'],
    particles: ['protest', 'representations', 'representation', 'démarche', 'demarche', 'complaint'],
    personal: true,
    initiator: 'subject',
    examples: [
      'Foreign Minister Olav Dahl of Norway lodged a strong protest with the Kenyan ambassador on Monday.',
      'Foreign Minister Olav Dahl of Norway made representations to Foreign Minister Ruth Kamau of Kenya.',
    ],
    counterExamples: ['Foreign Minister Olav Dahl of Norway lodged a complaint with a court.'],
  }),
  verb('find-time', 'find finds found make makes made', 'meeting', {
    with: ['for'],
    particles: ['time', 'room'],
    personal: true,
    examples: [
      'Foreign Minister Olav Dahl of Norway has found time for Foreign Minister Ruth Kamau of Kenya on Friday.',
    ],
    counterExamples: ['Foreign Minister Olav Dahl of Norway found time for football.'],
  }),
  verb('encounter', 'run runs ran running bump bumps bumped bumping', 'meeting', {
    with: ['into'],
    particles: ['into'],
    personal: true,
    examples: ['Foreign Minister Olav Dahl of Norway bumped into Foreign Minister Ruth Kamau of Kenya in a corridor.'],
    counterExamples: ['Foreign Minister Olav Dahl of Norway ran into trouble in Kenya.'],
  }),
  verb('cross-paths', 'cross crosses crossed crossing', 'meeting', {
    with: ['with'],
    particles: ['paths'],
    personal: true,
    mutual: 'cued',
    examples: ['President Ana Mora of Spain crossed paths with King Felix of Belgium at the funeral.'],
    counterExamples: ['President Ana Mora of Spain crossed the border with Portugal.'],
  }),
  verb('shake-hands', 'shake shakes shook shaken shaking clasp clasped', 'meeting', {
    with: ['with'],
    particles: ['hands'],
    personal: true,
    mutual: 'cued',
    examples: [
      'President Ana Mora of Spain and King Felix of Belgium shook hands on the bridge.',
      'President Ana Mora of Spain shook hands with King Felix of Belgium in the garden.',
    ],
    counterExamples: ['President Ana Mora of Spain shook hands with voters.'],
  }),
  verb('catch-up', 'catch catches caught catching', 'meeting', {
    with: ['with'],
    particles: ['up'],
    personal: true,
    examples: ['President Ana Mora of Spain caught up with King Felix of Belgium in Oslo on Friday.'],
    counterExamples: ['Spain caught up with Belgium in exports.'],
  }),
  verb('buttonhole', 'buttonhole buttonholes buttonholed waylay waylays waylaid accost accosts accosted', 'meeting', {
    direct: true,
    personal: true,
    examples: [
      'Foreign Minister Olav Dahl of Norway buttonholed Foreign Minister Ruth Kamau of Kenya at the buffet.',
      'Foreign Minister Olav Dahl of Norway waylaid Foreign Minister Ruth Kamau of Kenya in a corridor.',
    ],
    counterExamples: ['Foreign Minister Olav Dahl of Norway waylaid the shipment.'],
  }),
  verb('send-for', 'sent send sends', 'meeting', {
    participle: 'sent',
    open: false,
    with: ['for'],
    particles: ['for'],
    personal: true,
    initiator: 'subject',
    examples: [
      'Foreign Minister Olav Dahl of Norway sent for the Kenyan ambassador, Peter Otieno, on Monday.',
      'The Kenyan ambassador, Peter Otieno, was sent for by Foreign Minister Olav Dahl of Norway.',
    ],
    counterExamples: ['Foreign Minister Olav Dahl of Norway sent ships for Kenya to see.'],
  }),
  verb('face', 'face faces faced facing', 'meeting', {
    examples: [
      'Foreign Minister Olav Dahl of Norway and Foreign Minister Ruth Kamau of Kenya faced each other across a table in Geneva.',
    ],
    counterExamples: ['Foreign Minister Olav Dahl of Norway faced Foreign Minister Ruth Kamau of Kenya at the polls.'],
  }),
  verb('drop-in', 'drop drops dropped dropping look looks looked looking stop stops stopped stopping', 'meeting', {
    with: ['on', 'by'],
    particles: ['in'],
    personal: true,
    examples: ['Foreign Minister Olav Dahl of Norway dropped in on Foreign Minister Ruth Kamau of Kenya.'],
    counterExamples: ['Foreign Minister Olav Dahl of Norway stopped in Kenya.'],
  }),
  verb('put-through', 'put puts patched connected', 'phone-call', {
    open: false,
    with: ['to'],
    particles: ['through'],
    examples: ['Foreign Minister Olav Dahl of Norway was put through to Foreign Minister Ruth Kamau of Kenya.'],
    counterExamples: ['Foreign Minister Olav Dahl of Norway put a bill through to parliament.'],
  }),
  verb('take-aside', 'take takes took taking pull pulls pulled pulling draw draws drew', 'meeting', {
    direct: true,
    personal: true,
    initiator: 'subject',
    examples: [
      'Foreign Minister Olav Dahl of Norway took Foreign Minister Ruth Kamau of Kenya aside after the dinner.',
    ],
    counterExamples: ['Foreign Minister Olav Dahl of Norway took Foreign Minister Ruth Kamau of Kenya seriously.'],
  }),
  verb(
    'wire',
    'cable cables cabled telegraph telegraphs telegraphed text texts texted email emails emailed e-mailed messaged',
    'letter',
    {
      open: false,
      direct: true,
      personal: true,
      with: ['to'],
      initiator: 'subject',
      examples: ['President Rui Tavares of Portugal cabled President Ines Mora of Spain on Monday.'],
      counterExamples: ['President Rui Tavares of Portugal cabled Lisbon.'],
    },
  ),
  verb('share-table', 'share shares shared sharing', 'meeting', {
    with: ['with'],
    particles: ['table', 'meal', 'lunch', 'dinner', 'breakfast', 'sofa'],
    mutual: 'cued',
    examples: ['President Ana Mora of Spain and King Felix of Belgium shared a meal in Oslo.'],
    counterExamples: ['President Ana Mora of Spain and King Felix of Belgium share a view of Oslo.'],
  }),
  verb('hear-from', 'hear hears heard hearing', 'phone-call', {
    with: ['from'],
    medium: true,
    examples: [
      'President Rui Tavares of Portugal heard from Chancellor Karl Ebner of Austria on the telephone on Friday.',
    ],
    counterExamples: ['President Rui Tavares of Portugal heard nothing from Chancellor Karl Ebner of Austria.'],
  }),
  verb('give-dinner', 'give gives gave given giving spare spares spared', 'meeting', {
    direct: true,
    personal: true,
    examples: [
      'Chancellor Karl Ebner of Austria gave the Croatian president lunch at the Hofburg.',
      'Chancellor Karl Ebner of Austria gave the Croatian president forty minutes at the Hofburg.',
    ],
    counterExamples: ['Chancellor Karl Ebner of Austria gave the Croatian president a horse.'],
  }),
  verb('have-to', 'have has had having take takes took taken taking keep keeps kept', 'meeting', {
    direct: true,
    personal: true,
    particles: [],
    examples: [
      'King Felix of Belgium had President Rui Tavares of Portugal to tea.',
      'Chancellor Karl Ebner of Austria had the Croatian president over for dinner.',
      'Chancellor Karl Ebner of Austria took the Croatian president to lunch in Linz.',
    ],
    counterExamples: ['King Felix of Belgium had President Rui Tavares of Portugal to thank.'],
  }),
];
