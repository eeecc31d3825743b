import { isAuxiliary, isFiller, type Element } from './elements.ts';

/** "took place", "was held", "lasted": what is said of a contact and never of people. */
const OF_CONTACTS: ReadonlySet<string> = new Set([
  'lasted',
  'lasts',
  'held',
  'convened',
  'postponed',
  'scheduled',
  'planned',
]);

/** "The meeting with A and B took place", "… is planned for Friday": whether the verb at `at` tells of a contact named before, so that those before it are no subject. */
export function isSaidOfContact(elements: readonly Element[], at: number): boolean {
  let i = at;
  let isPassive = false;
  while (isAuxiliary(elements[i]) || isFiller(elements[i])) {
    if (BE.has(elements[i]?.word ?? '')) isPassive = true;
    i += 1;
  }
  const word = elements[i]?.word ?? '';
  if (TAKING.has(word)) return elements[i + 1]?.word === 'place';
  if (word === 'lasted' || word === 'lasts') return true;
  const next = elements[i + 1];
  if (word === 'set' || word === 'due' || word === 'slated')
    return next?.word === 'for' && elements[i + 2]?.day != null;
  if (BEGINNING.has(word) && !isPassive)
    return next === undefined || next.kind === 'day' || next.kind === 'mark' || WHEN.has(next.word);
  return isPassive && OF_CONTACTS.has(word) && elements[i + 1]?.word !== 'to';
}
const BE: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', 'be', 'been']);
const TAKING: ReadonlySet<string> = new Set(['take', 'takes', 'took', 'taken']);
/** What contacts do without an object, and people seldom: "began in Rome", "ended on Friday". */
const BEGINNING: ReadonlySet<string> = new Set(
  'began begin begins ended ends resumed resume resumes started starts concluded'.split(' '),
);
const WHEN: ReadonlySet<string> = new Set('in at on after before late early with without shortly'.split(' '));
