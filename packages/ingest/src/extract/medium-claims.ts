import { AUXILIARIES } from '../data/verbs.ts';
import { isVerbAt, type Element } from './elements.ts';
import { kindSaid } from './kinds.ts';
import { makeClaim } from './make-claim.ts';
import { partiesAfter } from './objects.ts';
import { sidesOf } from './party.ts';
import type { ReaderState } from './reader-state.ts';
import { clauseAround } from './clauses.ts';
import { statusOfVerb } from './status.ts';
import { subjectOf } from './subjects.ts';

const BY: ReadonlySet<string> = new Set(['by', 'over', 'on', 'via', 'through']);
const MEDIA: ReadonlySet<string> = new Set(
  'telephone phone video videolink videoconference video-conference teleconference radio-telephone zoom hotline'.split(
    ' ',
  ),
);
/** Words that may stand between the preposition and the medium. */
const BETWEEN: ReadonlySet<string> = new Set('the a an secure direct his her their'.split(' '));

/** "prepared the visit over the telephone with her Kenyan colleague": whatever is done with somebody by telephone or picture is a contact. */
export function tellByMedium(state: ReaderState): void {
  const { elements, sentence } = state.row;
  for (let i = 1; i < elements.length; i += 1) {
    if (!MEDIA.has(elements[i]?.word ?? '')) continue;
    let before = i - 1;
    while (BETWEEN.has(elements[before]?.word ?? '')) before -= 1;
    if (!BY.has(elements[before]?.word ?? '')) continue;
    const clause = clauseAround(elements, i);
    const isTold = state.claims.some(
      (claim) =>
        claim.sentence === sentence &&
        claim.text === state.text &&
        claim.trigger.first >= (elements[clause.first]?.first ?? 0) &&
        claim.trigger.first < (elements[clause.last - 1]?.last ?? Infinity),
    );
    if (!isTold) tellOne(state, i, before, clause);
  }
}

function tellOne(state: ReaderState, medium: number, before: number, clause: { first: number; last: number }): void {
  const { elements } = state.row;
  let verb = before - 1;
  while (verb >= clause.first && !isMainVerb(elements, verb)) verb -= 1;
  if (verb < clause.first) return;
  const subject = subjectOf(elements, verb);
  if (subject === null || subject.last > verb) return;
  const partner =
    partiesAfter(elements, medium + 1, new Set(['with']), false, 8) ??
    partiesAfter(elements.slice(0, before), verb + 1, new Set(['with']), false, 12);
  const wishes = elements.slice(verb, verb + 8).some(({ word }) => WISHES.has(word))
    ? partiesAfter(elements, verb + 1, new Set(['of', 'from']), false, 12)
    : null;
  const left = state.parties(subject);
  const right = state.parties((partner ?? wishes)?.list ?? null, left.parties);
  const parties = [...left.parties, ...right.parties];
  if (sidesOf(parties).length < 2) return;
  const status = statusOfVerb(elements, subject.last, verb, subject.first);
  if (status === 'none') return;
  makeClaim(state, {
    parties,
    hows: [...left.hows, ...right.hows],
    kind: kindSaid(elements, before, medium + 2) ?? 'phone-call',
    kindSaid: true,
    status,
    at: verb,
    rule: partner === null ? 'verb.medium.mutual' : 'verb.medium.with',
    initiator: null,
    definite: false,
    series: false,
    bySides: false,
  });
}

const WISHES: ReadonlySet<string> = new Set(
  'congratulations condolences greetings wishes felicitations thanks'.split(' '),
);

function isMainVerb(elements: readonly Element[], at: number): boolean {
  return isVerbAt(elements, at) && !AUXILIARIES.has(elements[at]?.word ?? '');
}
