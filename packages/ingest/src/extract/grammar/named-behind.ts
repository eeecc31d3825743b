import { isFiller, isVerbAt, type Element } from './elements.ts';
import { canBeParty } from './can-be-party.ts';
import { listFrom, type PartyList } from './party-lists.ts';

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

/** "with his counterparts — A, B and C", "with the presidents of three neighbours: A, B and C": partners in the plural with the names set behind a dash or colon. */
export function namedBehindMark(elements: readonly Element[], list: PartyList): PartyList {
  if (!list.mentions.every((mention) => mention.plural && mention.name === null && mention.kind !== 'pronoun'))
    return list;
  for (let i = list.last; i < Math.min(elements.length - 1, list.last + REACH); i += 1) {
    const word = elements[i]?.word ?? '';
    if (!MARKS.has(word)) {
      if (word === ';' || isVerbAt(elements, i)) return list;
      continue;
    }
    if (!canBeParty(elements, i + 1)) return list;
    const { mentions, last } = listFrom(elements, i + 1);
    const areNamed = mentions.length > 1 && mentions.every((mention) => mention.name !== null);
    return areNamed ? { mentions, first: list.first, last } : list;
  }
  return list;
}
const MARKS: ReadonlySet<string> = new Set(['—', '–', ':', '--']);
/** How many elements may stand between the plural and the mark: "of three neighbours", "on Monday". */
const REACH = 7;
