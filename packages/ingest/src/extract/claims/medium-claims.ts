import { countWord } from '../../annotate/words/determiners.ts';
import { AUXILIARIES } from '../../data/verbs.ts';
import { isFiller, isVerbAt, type Element } from '../grammar/elements.ts';
import { kindSaid } from '../senses/kinds.ts';
import { makeClaim } from '../making/make-claim.ts';
import { namedBehind } from '../grammar/named-behind.ts';
import { partiesAfter } from '../grammar/objects.ts';
import { sidesOf, type Party } from '../terms/party.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { clauseAround } from '../grammar/clauses.ts';
import { statusOfVerb } from '../status/verb-status.ts';
import { TELLING } from '../../data/telling-verbs.ts';
import { isPassive } from '../senses/verb-frames.ts';
import { isSeparate } from '../discourse/one-by-one.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { wokenBy } from '../../annotate/words/wakes.ts';

const BY: ReadonlySet<string> = new Set(['by', 'over', 'on', 'via', 'through']);
const MEDIA: ReadonlySet<string> = new Set(
  'telephone phone video videolink videoconference video-conference teleconference radio-telephone zoom hotline'.split(
    ' ',
  ),
);
/** Words that may stand between the preposition and the medium. */
const BETWEEN: ReadonlySet<string> = new Set('the a an secure direct his her their'.split(' '));

/**
 * "prepared the visit over the telephone with her Kenyan colleague", "was told by the adviser in a telephone call": whatever is done with
 * somebody by telephone or picture, and whatever is said to somebody in a call or meeting, is a contact.
 */
export function tellByMedium(state: ReaderState): void {
  if ((state.row.wakes & MEDIUM) === 0) return;
  const { elements, sentence } = state.row;
  for (let i = 1; i < elements.length; i += 1) {
    const before = mediumBefore(elements, i);
    if (before < 0) continue;
    const clause = clauseAround(elements, i);
    const isTold = state
      .recentClaims()
      .some(
        (claim) =>
          claim.sentence === sentence &&
          claim.text === state.text &&
          claim.trigger.first >= (elements[clause.first]?.first ?? 0) &&
          claim.trigger.first < (elements[clause.last - 1]?.last ?? Infinity),
      );
    if (!isTold) tellOne(state, i, before, clause);
  }
}

/** Where the phrase of a medium that ends at `at` begins ("over the telephone", "in a brief video call"); -1 where none ends there. */
function mediumBefore(elements: readonly Element[], at: number): number {
  const word = elements[at]?.word ?? '';
  let before = at - 1;
  if (MEDIA.has(word) && !EXCHANGES.has(elements[at + 1]?.word ?? '')) {
    while (BETWEEN.has(elements[before]?.word ?? '')) before -= 1;
    return BY.has(elements[before]?.word ?? '') ? before : -1;
  }
  if (!EXCHANGES.has(word)) return -1;
  while (before > at - 5 && elements[before]?.kind === 'word' && !IN.has(elements[before]?.word ?? '')) before -= 1;
  const isOne = ['a', 'an', 'their', 'the', 'his', 'her'].includes(elements[before + 1]?.word ?? '');
  return IN.has(elements[before]?.word ?? '') && isOne ? before : -1;
}
const IN: ReadonlySet<string> = new Set(['in', 'during', 'at']);
const EXCHANGES: ReadonlySet<string> = new Set('call conversation meeting'.split(' '));
const MEDIUM = wokenBy('medium', [...MEDIA, ...EXCHANGES]);

function tellOne(state: ReaderState, medium: number, before: number, clause: { first: number; last: number }): void {
  const { elements } = state.row;
  const behind = governing(elements, before - 1, clause.first);
  const isFronted = behind < 0 && opensWith(elements, before, medium);
  const verb = isFronted ? firstVerb(elements, medium + 1, clause.last) : behind;
  if (verb < 0) return;
  // Where the phrase opens the clause, what is said of the verb goes on to the clause's end.
  const end = isFronted ? clause.last : before;
  const subject = subjectOf(elements, verb, isPassive(elements, verb));
  if (subject === null || subject.last > verb) {
    const agent = isPassive(elements, verb) ? partiesAfter(elements, verb + 1, new Set(['by']), false, 14) : null;
    const parties = state.parties(agent?.list ?? null).parties;
    if (parties.length === 1 || isOfSet(elements, verb, medium)) openOne(state, parties, verb, before, medium);
    return;
  }
  const partner =
    partiesAfter(elements, medium + 1, new Set(['with']), false, 8) ??
    partiesAfter(elements.slice(0, end), verb + 1, new Set(['with']), false, 12);
  const told = partner === null ? addresseeOf(elements, verb, end, medium) : null;
  const wishes = elements.slice(verb, verb + 8).some(({ word }) => WISHES.has(word))
    ? partiesAfter(elements, verb + 1, new Set(['of', 'from']), false, 12)
    : null;
  const isSpoken = MEDIA.has(elements[medium]?.word ?? '');
  const left = state.parties(subject);
  if (!isSpoken && told === null && wishes === null) {
    if (left.parties.length < 2 && isOfSet(elements, verb, medium)) openOne(state, [], verb, before, medium);
    return;
  }
  const list = (partner ?? told ?? wishes)?.list ?? null;
  const right = state.parties(list === null ? null : namedBehind(elements, medium, list), left.parties);
  const parties = [...left.parties, ...right.parties];
  if (sidesOf(parties).length < 2) {
    if (parties.length < 2 && isOfSet(elements, verb, medium)) openOne(state, parties, verb, before, medium);
    return;
  }
  const said = statusOfVerb(elements, subject.last, verb, subject.first);
  if (said === 'none') return;
  // What somebody was invited or urged to in a call is proposed, not the call.
  const isPlain = elements.slice(subject.last, verb).every((element) => isFiller(element));
  const status = told !== null && said === 'proposed' && isPlain ? 'held' : said;
  const isEach = left.parties.length === 1 && right.parties.length > 1 && isSeparate(elements, state);
  for (const group of isEach ? right.parties.map((party) => [...left.parties, party]) : [parties])
    makeClaim(state, {
      parties: group,
      hows: [...left.hows, ...right.hows],
      kind: kindSaid(elements, before, medium + 2) ?? (elements[medium]?.word === 'meeting' ? 'meeting' : 'phone-call'),
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

/** "Five leaders discussed it in a telephone call": a call of people whom the text has yet to name. */
function openOne(state: ReaderState, parties: readonly Party[], verb: number, before: number, medium: number): void {
  const { elements } = state.row;
  makeClaim(state, {
    parties,
    hows: [],
    kind: kindSaid(elements, before, medium + 2) ?? (elements[medium]?.word === 'meeting' ? 'meeting' : 'phone-call'),
    kindSaid: true,
    status: 'held',
    at: verb,
    rule: 'verb.medium.awaited',
    initiator: null,
    definite: false,
    series: false,
    bySides: false,
    awaits: true,
  });
}

/** Whether a number of people stands before the verb, or one at the other end is still to be named. */
function isOfSet(elements: readonly Element[], verb: number, medium: number): boolean {
  const counted = elements.slice(0, verb).some(({ word, mention }, i) => {
    const next = elements[i + 1]?.word ?? '';
    return (
      (countWord(word) !== null || word === 'several') &&
      (PEOPLE.has(next) || next === 'of' || mention?.plural === true)
    );
  });
  return counted || elements.slice(0, medium).some(({ mention }) => mention?.plural === true && mention.count !== null);
}
const PEOPLE: ReadonlySet<string> = new Set(
  'leaders partners presidents ministers counterparts advisers advisors assistants allies officials diplomats heads chancellors colleagues'.split(
    ' ',
  ),
);

/** To whom something is said, or by whom, by a verb of telling, or from whom it is heard. */
function addresseeOf(
  elements: readonly Element[],
  verb: number,
  before: number,
  medium: number,
): ReturnType<typeof partiesAfter> {
  const word = elements[verb]?.word ?? '';
  const within = elements.slice(0, Math.max(before, verb + 1));
  if (HEARING.has(word)) return partiesAfter(elements, verb + 1, new Set(['from']), false, 12);
  if (SAYING.has(word))
    return (
      partiesAfter(within, verb + 1, new Set(['to']), false, 12) ??
      partiesAfter(elements, medium + 1, new Set(['to']), false, 3)
    );
  if (isPassive(elements, verb) && MEDIA.has(elements[medium]?.word ?? ''))
    return partiesAfter(elements, verb + 1, new Set(['by']), false, 14);
  if (!TELLING.has(word)) return null;
  return isPassive(elements, verb)
    ? partiesAfter(elements, verb + 1, new Set(['by']), false, 14)
    : partiesAfter(within, verb + 1, new Set(), true, 4);
}
const HEARING: ReadonlySet<string> = new Set('heard hears hear learned learnt learns received receives'.split(' '));
const SAYING: ReadonlySet<string> = new Set(
  'said says spoke speaks appealed appeals explained conveyed expressed apologised apologized promised offered proposed suggested'.split(
    ' ',
  ),
);

const WISHES: ReadonlySet<string> = new Set(
  'congratulations condolences greetings wishes felicitations thanks'.split(' '),
);

/** The main verb before a phrase; behind a relative clause without one, that of the clause around it ("discussed the war which Taria wages in a call"). */
function governing(elements: readonly Element[], at: number, first: number): number {
  let verb = at;
  while (verb >= first && !isMainVerb(elements, verb)) verb -= 1;
  const isAside =
    elements[first - 2]?.word === ',' && elements.slice(Math.max(first, verb), at + 1).some(({ word }) => word === ',');
  if (verb >= first && !(isAside && ASIDES.has(elements[first - 1]?.word ?? ''))) return verb;
  if (verb >= first) return governing(elements, first - 3, 0);
  return LINKS.has(elements[first - 1]?.word ?? '') ? governing(elements, first - 2, 0) : -1;
}
const LINKS: ReadonlySet<string> = new Set(['which', 'whom']);
/** What opens a clause between commas that says more of a person ("said farewell to A, whose term ends, in a meeting"). */
const ASIDES: ReadonlySet<string> = new Set(['who', 'whose', 'whom']);

/** "By telephone, …", "On the eve, by telephone, …": whether the phrase opens its sentence, with nobody and no verb before it. */
function opensWith(elements: readonly Element[], before: number, medium: number): boolean {
  if (elements[medium + 1]?.word !== ',' || !MEDIA.has(elements[medium]?.word ?? '')) return false;
  return !elements.slice(0, before).some(({ mention }, i) => mention !== null || isVerbAt(elements, i));
}

function firstVerb(elements: readonly Element[], from: number, last: number): number {
  for (let i = from; i < last; i += 1) if (isMainVerb(elements, i)) return i;
  return -1;
}

function isMainVerb(elements: readonly Element[], at: number): boolean {
  return isVerbAt(elements, at) && !AUXILIARIES.has(elements[at]?.word ?? '');
}
