import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import { isFiller, type Element } from '../grammar/elements.ts';
import { makeClaim } from '../making/make-claim.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { isOtherSense } from '../senses/noun-sense.ts';
import { partiesAfter } from '../grammar/objects.ts';
import { sidesOf } from '../terms/party.ts';
import { canBeParty } from '../grammar/can-be-party.ts';
import { listFrom, type PartyList } from '../grammar/party-lists.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { statusOfNoun } from '../status/noun-status.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { wokenBy } from '../../annotate/words/wakes.ts';

/** Nouns of contacts that people come to. */
const ATTENDED: ReadonlySet<string> = new Set([
  'noun.meeting',
  'noun.summit',
  'noun.talks',
  'noun.negotiations',
  'noun.consultations',
  'noun.discussion',
  'noun.dialogue',
  'noun.round',
  'noun.session',
  'noun.conversation',
  'noun.videoconference',
]);
const TAKING: ReadonlySet<string> = new Set('took take taking takes taken'.split(' '));
const COMING: ReadonlySet<string> = new Set(
  'attended attending attend participated participating joined joining present seated chaired co-chaired led headed held'.split(
    ' ',
  ),
);
const BEING: ReadonlySet<string> = new Set(['was', 'were', 'is', 'are']);
const REACH = 14;

const ATTENDANCE = wokenBy(
  'attendance',
  [...CONTACT_NOUN_OF].filter(([, noun]) => ATTENDED.has(noun.id)).map(([word]) => word),
);

/** "Present at the meeting were A and B", "the talks, in which A and B took part": those who came to what a noun names, where nothing else in the sentence tells it. */
export function tellByAttendance(state: ReaderState): void {
  if ((state.row.wakes & ATTENDANCE) === 0) return;
  const { elements, sentence } = state.row;
  if (state.recentClaims().some((claim) => sentence - claim.sentence <= 2 && claim.text === state.text)) return;
  for (let i = 0; i < elements.length; i += 1) {
    const noun = CONTACT_NOUN_OF.get(elements[i]?.word ?? '');
    if (noun === undefined || !ATTENDED.has(noun.id) || isOtherSense(elements, i, noun)) continue;
    const list = guestsOf(elements, i);
    if (list === null) continue;
    const resolved = state.parties(list);
    if (resolved.parties.length < 2 || sidesOf(resolved.parties).length < 2) continue;
    const phrase = nounPhraseAt(elements, i);
    const status = statusOfNoun(elements, phrase.first, i, i + 1);
    if (status === 'none') continue;
    makeClaim(state, {
      parties: resolved.parties,
      hows: resolved.hows,
      kind: noun.kind,
      kindSaid: noun.id === 'noun.meeting',
      status,
      at: i,
      rule: `${noun.id}.attended`,
      initiator: null,
      definite: phrase.determiner === 'the',
      series: phrase.series,
      bySides: false,
    });
    return;
  }
}

/** Those who came to the contact named at `noun`, by one of the orders in which that is said. */
function guestsOf(elements: readonly Element[], noun: number): PartyList | null {
  return inverted(elements, noun) ?? relative(elements, noun) ?? subjects(elements, noun);
}

/** "Present at the meeting were A and B", "Taking part in the talks were A and B". */
function inverted(elements: readonly Element[], noun: number): PartyList | null {
  const opens = elements.slice(0, 3).some(({ word }) => COMING.has(word) || word === 'taking');
  const were = elements.findIndex(({ word }, i) => i > noun && i <= noun + 5 && BEING.has(word));
  return opens && were > 0 && canBeParty(elements, were + 1) ? listFrom(elements, were + 1) : null;
}

/** "the meeting, at which A and B were present", "talks in which A and B took part". */
function relative(elements: readonly Element[], noun: number): PartyList | null {
  let i = noun + 1;
  while (i < noun + 6 && elements[i]?.word !== 'which' && elements[i]?.word !== 'where') i += 1;
  if (i === noun + 6 || elements[i + 1] === undefined) return null;
  const start = elements[i + 1]?.word === 'the' ? i + 2 : i + 1;
  if (!canBeParty(elements, start)) return null;
  const list = listFrom(elements, start, true);
  return isComing(elements, list.last) ? list : null;
}

/** "A, B and C took part in the meeting", "A and B co-chaired the session". */
function subjects(elements: readonly Element[], noun: number): PartyList | null {
  for (let i = noun - 1; i >= Math.max(1, noun - REACH); i -= 1) {
    const word = elements[i]?.word ?? '';
    if (elements[i]?.mention !== null && i < noun - 4) return null;
    const takes = word === 'part' && TAKING.has(elements[i - 1]?.word ?? '');
    const comes = COMING.has(word) && word !== 'present' && word !== 'held' && elements[i + 1]?.word !== 'by';
    if (!takes && !comes) continue;
    const list = subjectOf(elements, takes ? i - 1 : i);
    return list !== null && list.last <= i && list.mentions.length > 1 ? list : null;
  }
  const by = elements.findIndex(({ word }, i) => i > noun && i <= noun + 6 && word === 'by');
  if (by > 0 && COMING.has(elements[by - 1]?.word ?? '') && elements[by - 1]?.word !== 'held')
    return partiesAfter(elements, by, new Set(['by']), false, 4)?.list ?? null;
  return null;
}

function isComing(elements: readonly Element[], at: number): boolean {
  let i = at;
  while (isFiller(elements[i]) || BEING.has(elements[i]?.word ?? '')) i += 1;
  const word = elements[i]?.word ?? '';
  return COMING.has(word) || (TAKING.has(word) && elements[i + 1]?.word === 'part');
}
