import { verb, type ContactVerb } from './contact-verb.ts';

/** Verbs of eating and sitting with somebody. */
export const TABLE_VERBS: readonly ContactVerb[] = [
  verb(
    'dine',
    'dine dines dined dining lunches lunched lunching breakfasts breakfasted breakfasting sups supped',
    'meeting',
    {
      with: ['with'],
      mutual: 'always',
      examples: [
        'President Rui Tavares of Portugal dined with King Felix of Belgium.',
        'President Rui Tavares of Portugal lunches with King Felix of Belgium on Friday.',
      ],
      counterExamples: ['President Rui Tavares of Portugal dined alone.'],
    },
  ),
  verb('eat', 'eat eats ate eating drink drinks drank drinking', 'meeting', {
    with: ['with'],
    mutual: 'cued',
    examples: [
      'President Rui Tavares of Portugal ate with King Felix of Belgium on Friday.',
      'President Rui Tavares of Portugal and King Felix of Belgium drank tea together.',
    ],
    counterExamples: ['President Rui Tavares of Portugal ate fish from Belgium.'],
  }),
  verb('sit', 'sit sits sat sitting', 'meeting', {
    with: ['with', 'opposite', 'from', 'beside', 'alongside'],
    particles: ['down', 'together', 'alone', 'in', 'across', 'on', 'at', 'round', 'around', 'under', 'beside', 'side'],
    mutual: 'cued',
    examples: [
      'Foreign Minister Olav Dahl of Norway sat down with Foreign Minister Ruth Kamau of Kenya.',
      'Foreign Minister Olav Dahl of Norway sat across a table from Foreign Minister Ruth Kamau of Kenya.',
    ],
    counterExamples: ['President Rui Tavares of Portugal sat on a chair.'],
  }),
];
