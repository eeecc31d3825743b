import { wokenBy } from '../../annotate/words/wakes.ts';
import { makeClaim } from '../making/make-claim.ts';
import { sidesOf } from '../terms/party.ts';
import type { Element } from '../grammar/elements.ts';
import type { ReaderState } from '../discourse/reader-state.ts';

const CONTACTS: ReadonlySet<string> = new Set('meeting summit talks consultations session round'.split(' '));
/** Bodies that are of two sides only where their label says so. */
const BODIES: ReadonlySet<string> = new Set('cabinet cabinets commission committee council'.split(' '));
const JOINT: ReadonlySet<string> = new Set('joint bilateral mixed intergovernmental binational'.split(' '));
const CALLED_OFF: ReadonlySet<string> = new Set('off cancelled canceled dropped scrapped'.split(' '));
const LABEL = wokenBy('label', [...CONTACTS, ...BODIES]);
/** How many elements a label may have, and how far behind its colon the day may stand. */
const LONGEST_LABEL = 4;
const TO_DAY = 4;

/** "Joint cabinet: 14 August stands.", "Summit: agreed for 3 May.": a note of what the two who spoke settled, under its label; a day that is past is left alone. */
export function tellByLabel(state: ReaderState): void {
  if ((state.row.wakes & LABEL) === 0) return;
  const { elements, sentence, text } = state.row;
  const colon = elements.findIndex(({ word }) => word === ':');
  if (colon < 1 || colon > LONGEST_LABEL || !isLabel(elements.slice(0, colon))) return;
  if (state.recentClaims().some((claim) => claim.sentence === sentence && claim.text === text)) return;
  const behind = elements.slice(colon + 1);
  if (!behind.slice(0, TO_DAY).some(({ day }) => day !== null)) return;
  const pair = [state.discourse.lastPair, state.discourse.titlePair].map(sidesOf).find(({ length }) => length === 2);
  if (pair === undefined) return;
  makeClaim(state, {
    parties: pair.map((side) => ({ type: 'side', side, office: [] })),
    hows: ['set'],
    kind: 'meeting',
    kindSaid: true,
    status: behind.some(({ word }) => CALLED_OFF.has(word)) ? 'cancelled' : 'planned',
    at: colon - 1,
    rule: 'plan.label',
    initiator: null,
    definite: false,
    series: false,
    bySides: true,
    anew: true,
  });
}

/** Nothing but words, the last of which is a contact or a body that is said to be of both. */
function isLabel(label: readonly Element[]): boolean {
  const words = label.map(({ word }) => word);
  const head = words.at(-1) ?? '';
  if (label.some(({ mention, day, kind }) => mention !== null || day !== null || kind === 'mark')) return false;
  return CONTACTS.has(head) || (BODIES.has(head) && words.some((word) => JOINT.has(word)));
}
