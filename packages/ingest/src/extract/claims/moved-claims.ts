import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import { makeClaim } from '../making/make-claim.ts';
import type { ReaderState } from '../discourse/reader-state.ts';

/** How many sentences behind what was called off its new day may be told. */
const BEHIND = 2;
const AHEAD: ReadonlySet<string> = new Set(['will', 'is', 'are', 'would', 'was', 'shall', "'ll"]);
const HELD =
  /^ (?:(?:now|instead|then|be|to|been|going|expected|due|set|rather) )*(?:held|take place|happen|rescheduled|on|for) /u;
const FAR = 9;

/** "The meeting was called off. It will now be held on Thursday": what was called off is planned anew for a day of its own. */
export function tellMoved(state: ReaderState): void {
  const { elements, sentence } = state.row;
  const last = state.last();
  if (last?.status !== 'cancelled' || last.text !== state.text) return;
  if (sentence <= last.sentence || sentence - last.sentence > BEHIND) return;
  const [opener] = elements;
  const noun = elements.findIndex(({ word }, i) => i <= 2 && CONTACT_NOUN_OF.has(word));
  const isIt = opener?.mention?.noun === 'it' || opener?.mention?.noun === 'they' || opener?.word === 'it';
  const at = isIt ? 0 : noun;
  if (at < 0 || !AHEAD.has(elements[at + 1]?.word ?? '')) return;
  const behind = elements.slice(at + 2, at + FAR);
  const isHeld = HELD.test(` ${behind.map(({ word }) => word).join(' ')} `);
  const isDenied = behind.some(({ word }) => word === 'not' || word === "n't" || word === 'no');
  if (!isHeld || isDenied || !behind.some(({ day }) => day !== null)) return;
  makeClaim(state, {
    parties: last.parties,
    hows: ['set'],
    kind: last.kind,
    kindSaid: true,
    status: 'planned',
    at: at + 1,
    rule: 'plan.moved',
    initiator: null,
    definite: false,
    series: false,
    bySides: false,
    anew: true,
  });
}
