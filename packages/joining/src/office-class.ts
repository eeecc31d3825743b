import { foldWords } from '@readout/domain';

/** Words that say of an office only how high it stands or how it is held, not which it is. */
const SILENT = new Set('the of and for a an his her their s new acting caretaker interim h e mr mrs ms'.split(' '));

/** Offices that go under several names, by words all of which a printed one has; the first that fits counts. */
const CLASSES: readonly (readonly [string, readonly string[]])[] = [
  ['deputy', ['deputy']],
  ['deputy', ['vice']],
  ['deputy', ['assistant']],
  ['adviser', ['adviser']],
  ['adviser', ['advisor']],
  ['envoy', ['envoy']],
  ['spokesperson', ['spokesman']],
  ['spokesperson', ['spokeswoman']],
  ['spokesperson', ['spokesperson']],
  ['ambassador', ['ambassador']],
  ['foreign minister', ['foreign']],
  ['foreign minister', ['external', 'affairs']],
  ['foreign minister', ['secretary', 'state']],
  ['defence minister', ['defence']],
  ['defence minister', ['defense']],
  ['interior minister', ['interior']],
  ['finance minister', ['finance']],
  ['head of government', ['prime', 'minister']],
  ['head of government', ['premier']],
  ['head of government', ['chancellor']],
  ['head of government', ['taoiseach']],
  ['head of government', ['president', 'council']],
  ['head of government', ['head', 'government']],
  ['head of state', ['president']],
  ['head of state', ['head', 'state']],
  ['head of state', ['king']],
  ['head of state', ['queen']],
  ['head of state', ['emir']],
  ['head of state', ['emperor']],
];
/** A class of its own where the words after it say which ("deputy foreign minister"). */
const RANKS = new Set(['deputy', 'adviser', 'envoy']);

/** Which office a printed one is, whatever it is called: "Premier" and "Prime Minister" are one. Empty where nothing is printed. */
export function officeClass(office: string | null): string {
  const words = foldWords(office ?? '').filter((word) => !SILENT.has(word));
  const found = CLASSES.find(([, wanted]) => wanted.every((word) => words.includes(word)));
  if (found === undefined) return words.join(' ');
  return RANKS.has(found[0]) ? words.join(' ') : found[0];
}
