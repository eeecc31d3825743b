import type { Kept } from './kept.ts';

/** Everything that can be left out of what a model said, in the words in which it is reported. */
export const LOSSES = {
  'conversation-wrong-shape': 'conversations not of the shape asked for',
  'too-many-conversations': 'conversations beyond what one reply may give',
  'no-quote-in-text': 'conversations without a quote that stands in the text',
  'no-contact-words': 'conversations whose quotes hold no word of a contact',
  'no-two-sides': 'conversations without two parties of different sides that the text shows',
  'said-twice': 'conversations said twice',
  'too-many-for-one-sentence': 'conversations beyond what one sentence can tell',
  'part-wrong-shape': 'parts not of the shape asked for',
  'quote-not-in-text': 'quotes that do not stand in the text',
  'quote-too-long': 'quotes of more than a few sentences',
  'party-not-in-quotes': 'parties that neither the quotes nor what they point back to name',
  'party-ambiguous': 'parties whose name is that of several people',
  'side-unknown': 'sides that are no country or organisation the text names',
  'affiliation-not-in-text': 'countries of people that the text does not give them',
  'office-not-in-text': 'offices that do not stand beside their holder',
  'initiator-no-party': 'initiators that take no part',
  'day-wrong': 'days that do not exist or end before they begin',
  'day-not-in-text': 'days whose words do not stand in the text',
  'day-not-resolved': 'days whose words name no day',
  'day-disagrees': 'days that their own words contradict',
  'day-after-text': 'days of held contacts that lie behind the text’s own day',
  'place-not-in-text': 'places that do not stand in the text',
  'teller-not-in-text': 'tellers that do not stand in the text',
  'agreement-not-in-text': 'agreements that do not stand in the text',
  'point-not-in-text': 'points that do not stand in the text',
} as const;
export type Loss = keyof typeof LOSSES;

/** What was left out of several documents by name, the most first, on a tie by name. */
export function lossesOf(
  all: readonly Pick<Kept, 'lost'>[],
): { readonly name: string; readonly words: string; readonly times: number }[] {
  const sums = new Map<string, number>();
  for (const { lost } of all)
    for (const [name, times] of Object.entries(lost)) sums.set(name, (sums.get(name) ?? 0) + times);
  return [...sums]
    .map(([name, times]) => ({ name, words: isLoss(name) ? LOSSES[name] : name, times }))
    .sort((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1));
}

function isLoss(name: string): name is Loss {
  return Object.hasOwn(LOSSES, name);
}
