import { isFiller, type Element } from './elements.ts';
import { canBeParty, listFrom, type PartyList } from './party-lists.ts';

/** "their ministers met on Monday: Takeo Abe and Ada Lind": a subject in the plural with the names that a colon gives it at the end of the sentence. */
export function namedBehind(elements: readonly Element[], at: number, subject: PartyList): PartyList {
  const colon = elements.findIndex(({ word }, i) => i > at && i < at + 14 && word === ':');
  const isSet = subject.mentions.every((mention) => mention.plural && mention.name === null);
  if (colon < 0 || !isSet || !canBeParty(elements, colon + 1)) return subject;
  const { mentions, last } = listFrom(elements, colon + 1);
  const isLast = elements.slice(last).every((element) => element.kind !== 'word' || isFiller(element));
  const areNamed = mentions.length > 1 && mentions.every((mention) => mention.name !== null);
  return areNamed && isLast ? { ...subject, mentions } : subject;
}
