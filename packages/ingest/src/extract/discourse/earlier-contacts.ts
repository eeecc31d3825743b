import type { Element } from '../grammar/elements.ts';

const PERFECT: ReadonlySet<string> = new Set("have has had 've we've i've they've".split(' '));
const OFTEN: ReadonlySet<string> = new Set(
  'many several numerous number times often regular regularly constant constantly close since repeatedly frequent frequently already before dozens'.split(
    ' ',
  ),
);
const FORMER: ReadonlySet<string> = new Set('first last previous earlier prior second third'.split(' '));
const SET_IN: ReadonlySet<string> = new Set('in at during since from after remember recall on'.split(' '));
const REACH = 7;

/**
 * Whether a contact of those who speak together lies before the one at which they speak: "we have had many conversations", "I've been in
 * regular touch with", "in our first conversation"; "this is our first meeting" is the present one.
 */
export function isEarlier(elements: readonly Element[], at: number): boolean {
  const before = elements.slice(Math.max(0, at - REACH), at).map(({ word }) => word);
  const near = [...before, ...elements.slice(at, at + REACH).map(({ word }) => word)];
  if (before.some((word) => PERFECT.has(word)) && near.some((word) => OFTEN.has(word)) && !near.includes('just'))
    return true;
  if (['touch', 'contact'].includes(elements[at]?.word ?? '') && before.includes('been')) return true;
  const order = before.findLastIndex((word) => FORMER.has(word));
  if (order < before.length - 3) return false;
  const lead = before.slice(Math.max(0, order - 2), Math.max(0, order));
  return lead.some((word) => SET_IN.has(word));
}
