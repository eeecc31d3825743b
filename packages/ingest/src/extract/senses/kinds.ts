import type { Kind } from '@readout/domain';
import { VIDEO_WORDS } from '../../data/status-cues.ts';
import { BESIDE_ANOTHER } from '../../data/verbs.ts';
import type { Element } from '../grammar/elements.ts';

const PHONE: ReadonlySet<string> = new Set('phone telephone radio-telephone hotline telephonic'.split(' '));
const IN_PERSON: ReadonlySet<string> = new Set(
  'person face-to-face tête-à-tête lunch dinner breakfast hosted sidelines margins'.split(' '),
);

/** The kind that a word in the clause says, or null: video before telephone before face to face; with `other`, "this call" is another contact than the one asked about. */
export function kindSaid(elements: readonly Element[], first: number, last: number, other = false): Kind | null {
  let phone = false;
  let person = false;
  for (let i = Math.max(0, first); i < Math.min(last, elements.length); i += 1) {
    const element = elements[i];
    if (element === undefined || element.kind === 'mention') continue;
    const { word } = element;
    if (isMeans(word) && isOfEarlier(elements, i, first)) continue;
    if (VIDEO_WORDS.has(word) && !isRecording(elements, i)) return 'video-call';
    if (
      PHONE.has(word) ||
      ((word === 'call' || word === 'calls') &&
        !isNaming(elements, i) &&
        !isCourtesy(elements, i) &&
        !(other && isAnother(elements, i))) ||
      (word === 'line' &&
        ['direct', 'the', 'hot'].includes(elements[i - 1]?.word ?? '') &&
        elements[i - 2]?.word === 'on' &&
        !['in', 'of', 'between', 'from'].includes(elements[i + 1]?.word ?? ''))
    )
      phone = true;
    if (IN_PERSON.has(word) || (word === 'face' && elements[i + 1]?.word === 'to')) person = true;
  }
  if (phone) return 'phone-call';
  return person ? 'meeting' : null;
}

const isMeans = (word: string): boolean =>
  PHONE.has(word) || VIDEO_WORDS.has(word) || word === 'call' || word === 'calls';

/** "met, their first talks since a phone call in May", "days after a tense video conference": the call of another contact that this one is told beside. */
function isOfEarlier(elements: readonly Element[], at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - LONGEST_LEAD); i -= 1) {
    const word = elements[i]?.word ?? '';
    if (elements[i]?.day?.besideEvent !== undefined) return true;
    if (POINTING.has(word)) return PURPOSE.has(elements[i - 1]?.word ?? '');
    const before = elements[i - 1]?.word ?? '';
    if (BESIDE.has(word) || (word === 'on' && UP.has(before)) || (word === 'of' && before === 'ahead')) return true;
    if (elements[i]?.kind !== 'word' || LINKS.has(word)) return false;
  }
  return false;
}
/** How many words may stand between "since" and the call. */
const LONGEST_LEAD = 6;
/** "met to lay the groundwork for the call": the call is what comes of it. */
const PURPOSE: ReadonlySet<string> = new Set(['for', 'prepare', 'preparing', 'discuss', 'discussing', 'arrange']);
const POINTING: ReadonlySet<string> = new Set(['the', 'this', 'that']);
const UP: ReadonlySet<string> = new Set(['up', 'building', 'builds', 'built']);
const BESIDE: ReadonlySet<string> = new Set([...BESIDE_ANOTHER, 'than', 'despite', 'unlike']);
const LINKS: ReadonlySet<string> = new Set(
  'by via over on in at through with and or but who which that to he she they it we i spoke held had'.split(' '),
);

/** "what negotiators call the last chance", "they call it": a name that is given. */
function isNaming(elements: readonly Element[], i: number): boolean {
  const before = elements[i - 1];
  const isVerb =
    before?.mention != null ||
    /[^s]s$/u.test(before?.word ?? '') ||
    ['to', 'they', 'we', 'some', 'many'].includes(before?.word ?? '');
  return (
    isVerb &&
    before?.word !== "'s" &&
    ['the', 'a', 'an', 'it', 'this', 'his', 'her', 'their', '“', '"'].includes(elements[i + 1]?.word ?? '')
  );
}

/** "a meeting … embargoed until this call concludes". */
function isAnother(elements: readonly Element[], i: number): boolean {
  return ['this', 'that', 'the', 'our', 'press'].includes(elements[i - 1]?.word ?? '');
}

/** "together with the video", "showed him a video", "the big screen": something to look at. */
function isRecording(elements: readonly Element[], i: number): boolean {
  const word = elements[i]?.word ?? '';
  const before = elements[i - 1]?.word ?? '';
  if (word === 'screen') return before !== 'on';
  if (word !== 'video') return false;
  const isMeans = ['by', 'via', 'over', 'through', 'on', 'secure', 'live'].includes(before);
  return (
    ['the', 'a', 'this', 'that', 'his', 'her', 'its', 'another'].includes(before) &&
    !isMeans &&
    !VIA.has(elements[i + 1]?.word ?? '')
  );
}
const VIA: ReadonlySet<string> = new Set(
  'call calls link links conference conferences conferencing meeting meetings talks summit session chat connection hook-up line screen consultation consultations dialogue discussion conversation teleconference'.split(
    ' ',
  ),
);

/** "a courtesy call", "a farewell call", "call on", "call for": not by telephone. */
export function isCourtesy(elements: readonly Element[], i: number): boolean {
  const before = elements[i - 1]?.word ?? '';
  const after = elements[i + 1]?.word ?? '';
  return (
    (['courtesy', 'farewell', 'introductory', 'protocol', 'the', 'this', 'that'].includes(before) &&
      (before === 'courtesy' ||
        before === 'farewell' ||
        before === 'introductory' ||
        before === 'protocol' ||
        (after === 'of' && elements[i + 2]?.day == null) ||
        after === 'for')) ||
    (after === 'on' &&
      before !== 'phone' &&
      before !== 'telephone' &&
      elements[i + 2]?.mention !== null &&
      elements[i + 2]?.mention !== undefined)
  );
}
