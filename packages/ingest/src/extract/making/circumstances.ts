import { isAppraised } from '../timing/said-days.ts';
import type { Kind, Status } from '@readout/domain';
import type { Range } from '../../annotate/phrases/mention.ts';
import { isEarlier } from '../discourse/earlier-contacts.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { daysOfVisit } from '../discourse/scene.ts';
import type { Element } from '../grammar/elements.ts';
import { placeOf } from '../placing/places.ts';
import { firstPlannedFor, moveOf } from '../status/moved-plans.ts';
import type { Claim } from '../terms/claim.ts';
import { dayToCountFrom } from '../timing/antecedents.ts';
import { withLength } from '../timing/day-lengths.ts';
import { pointsBack } from '../timing/inherit-days.ts';
import { whenOf } from '../timing/when.ts';

/** What a sentence says of the contact of a word, whoever took part: its status, day and place. */
export interface Circumstances {
  readonly status: Status;
  readonly days: Claim['days'];
  readonly daySource: Claim['daySource'];
  /** The days for which it was planned at first; null where the sentence names none. */
  readonly movedFrom: Claim['days'];
  readonly place: Range | null;
  /** Whether it lay before what the text is about. */
  readonly isBefore: boolean;
  readonly trigger: Element;
}

/** A contact word as a finder reads it; its fields are those of a draft. */
interface ContactWord {
  readonly at: number;
  readonly status: Status;
  readonly kind: Kind;
  readonly rule: string;
  readonly isOver?: boolean;
}

/**
 * The status, day and place of a contact word; null where there is none. Changes nothing, and does not ask who took part: one word's candidates
 * of one status share them.
 */
export function circumstancesOf(state: ReaderState, draft: ContactWord): Circumstances | null {
  const { elements } = state.row;
  const trigger = elements[draft.at];
  if (trigger === undefined) return null;
  let { status } = draft;
  const asked = [state.doc.day, dayToCountFrom(state), draft.kind === 'letter', state.narrative] as const;
  let when = whenOf(elements, draft.at, draft.isOver === true ? 'held' : status, ...asked);
  if (
    status === 'held' &&
    when.days !== null &&
    state.doc.day !== null &&
    when.days.earliest > state.doc.day &&
    when.source !== 'inherited'
  ) {
    // "spoke about the summit next May": a past cannot be of a day to come, which is then that of something else
    if (isPast(elements, draft.at)) when = whenOf(elements, draft.at, 'held', ...asked, true);
    else status = 'planned';
  }
  if (
    status === 'planned' &&
    when.days !== null &&
    state.doc.day !== null &&
    when.days.latest < state.doc.day &&
    when.source === 'relative'
  ) {
    // "will receive them, which was last night still open": what will be cannot have been
    const lead = elements.slice(Math.max(0, draft.at - 5), draft.at).map(({ word }) => word);
    if (lead.includes('will') || lead.includes('shall')) when = { days: null, source: 'none' };
    else if (!wasToBe(elements, draft.at)) status = 'held';
  }
  const move =
    draft.isOver === true
      ? null
      : moveOf(elements, { at: draft.at, status, rule: draft.rule }, when.days, state.doc.day);
  if (move !== null) {
    status = 'planned';
    when = { days: move.to, source: 'explicit' };
  }
  const before =
    move === null && when.days !== null && (status === 'held' || status === 'planned')
      ? firstPlannedFor(elements, state.doc.day, when.days)
      : (move?.from ?? null);
  if (when.days !== null && when.source !== 'inherited' && status === 'held')
    when = { days: withLength(elements, draft.at, when.days), source: when.source };
  const isBefore =
    state.discourse.speakTogether && status === 'held' && when.days === null && isEarlier(elements, draft.at);
  const isOfItsOwn = isAppraised(elements, draft.at) || elements[draft.at - 1]?.word === 'recent';
  if (when.days === null && !isBefore && !isOfItsOwn) when = inheritedWhen(state, status);
  if (when.days === null && status === 'held' && state.isStory && state.narrative !== null)
    when = { days: state.narrative, source: 'inherited' };
  return {
    status,
    days: when.days,
    daySource: when.source,
    movedFrom: before,
    place: placeOf(elements, draft.at),
    isBefore,
    trigger,
  };
}

const PAST: ReadonlySet<string> = new Set(
  'met spoke talked held saw sat had told rang telephoned phoned called wrote ate dined received welcomed hosted discussed visited took'.split(
    ' ',
  ),
);
/** Whether the contact word, or the verb that governs it, stands in the past. */
function isPast(elements: readonly Element[], at: number): boolean {
  return (
    elements.slice(Math.max(0, at - 3), at + 1).some(({ word }) => PAST.has(word)) &&
    !elements.slice(Math.max(0, at - 5), at).some(({ word }) => TO_COME.has(word))
  );
}
const TO_COME: ReadonlySet<string> = new Set('to will would be is are due shall'.split(' '));

/** "was to dine with her last Tuesday", "the dinner was due last Tuesday": what was to be is not said to have been. */
function wasToBe(elements: readonly Element[], at: number): boolean {
  return elements.some(
    ({ word }, i) =>
      Math.abs(i - at) <= WAS_NEAR &&
      (word === 'was' || word === 'were') &&
      ['to', 'due', 'expected', 'scheduled', 'supposed'].includes(elements[i + 1]?.word ?? ''),
  );
}
const WAS_NEAR = 8;

/** "The president is honored to welcome A to Oslo": how a joint text of a visit opens, on the day of the visit. */
function isGreeting({ row: { elements, sentence }, doc }: ReaderState): boolean {
  const glad = elements.findIndex(({ word }) => GLAD.has(word));
  const isNow = ['is', 'are', "'s"].includes(elements[glad - 1]?.word ?? '');
  return doc.principal.isOfficial && sentence === 0 && isNow && GREETING.has(elements[glad + 2]?.word ?? '');
}
const GLAD: ReadonlySet<string> = new Set('honored honoured pleased delighted privileged proud'.split(' '));
const GREETING: ReadonlySet<string> = new Set('welcome host receive'.split(' '));

/** A contact without a day of its own takes that of the sentence's other contact, of the visit it belongs to, or of the text's dateline. */
function inheritedWhen(state: ReaderState, status: Status): { days: Claim['days']; source: Claim['daySource'] } {
  const last = state.last();
  if (last?.sentence === state.row.sentence && last.days !== null && last.status === status)
    return { days: last.days, source: 'inherited' };
  const ahead = status === 'planned' ? daysOfVisit(state, state.visitAhead) : null;
  if (ahead !== null) return { days: ahead, source: 'inherited' };
  if (status !== 'held') return { days: null, source: 'none' };
  const open = state.openContact?.claim;
  if (open !== undefined && open.days !== null && state.row.sentence - open.sentence <= 1)
    return { days: open.days, source: 'inherited' };
  const visit = daysOfVisit(state, state.visit);
  if (visit !== null) return { days: visit, source: 'inherited' };
  const isLead = state.claims.length === 0 && state.text.part === 'text' && !pointsBack(state.row.elements);
  if (isLead && state.doc.day !== null && (state.hasDateline || isGreeting(state)))
    return { days: { earliest: state.doc.day, latest: state.doc.day }, source: 'document' };
  return { days: null, source: 'none' };
}
