import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import { joined } from '../../data/tree.ts';
import { PREPOSITIONS, SPEECH_VERBS } from '../../data/verbs.ts';
import { isAuxiliary, isVerbAt, type Element } from '../grammar/elements.ts';
import type { Stretches } from '../terms/stretches.ts';
import { isAcrossPlan, isOfOtherEvent, isOfTelling, isOfWhatIsFirst } from '../timing/day-owners.ts';
import { isRuledOut } from '../timing/when.ts';
import type { Asked } from './asked.ts';

/** What a phrase for a day is and stands between, wherever it stands (`place`). */
export function phraseFeatures(place: string, row: readonly Element[], i: number): string[] {
  const day = row[i]?.day;
  if (day == null) return [];
  const names = [
    joined(place, day.source),
    joined(place, joined('lead', leadOf(row, i))),
    joined(place, joined('tail', tailOf(row, i))),
  ];
  if (day.weekday !== undefined) names.push(joined(place, 'weekday'));
  if (day.isInherited === true) names.push(joined(place, 'counted'));
  if (row.slice(Math.max(0, i - 3), i).some(({ word }) => OF_SOMETHING_ELSE.has(word)))
    names.push(joined(place, 'of something else'));
  return names;
}

function leadOf(row: readonly Element[], i: number): string {
  const before = row[i - 1];
  if (before === undefined) return 'start';
  if (PREPOSITIONS.has(before.word) || LEADS.has(before.word)) return before.word;
  if (before.kind === 'mark') return 'mark';
  if (before.mention !== null) return 'somebody';
  return isVerbAt(row, i - 1) ? 'verb' : before.kind;
}

function tailOf(row: readonly Element[], i: number): string {
  const next = row[i + 1];
  if (next === undefined) return 'end';
  if (next.word === "'s") return "'s";
  if (next.kind === 'mark') return 'mark';
  if (next.mention !== null) return 'somebody';
  if (isVerbAt(row, i + 1)) return 'verb';
  return PREPOSITIONS.has(next.word) ? 'preposition' : next.kind;
}
const LEADS: ReadonlySet<string> = new Set(
  'on in of at by from to until till since before after during ahead following for late early and between about'.split(
    ' ',
  ),
);
/** Words whose day is that of a paper, an account or the end of a stretch, where they stand right before it. */
const OF_SOMETHING_ELSE: ReadonlySet<string> = new Set(
  'published announced signed dated released issued born died elected founded adopted ratified expired began begins ends until since by before reported'.split(
    ' ',
  ),
);

/** How the phrase at `i` of the contact's own sentence stands to the contact word. */
export function ownFeatures({ claim, elements, at, clause }: Asked, i: number, stretches: Stretches): string[] {
  const side = i < at ? 'own left' : 'own right';
  const names = ['own', side, joined(side, joined('gap', binned(Math.abs(i - at))))];
  const say = (name: string, holds: boolean): void => {
    if (holds) names.push(joined('own', name));
  };
  say('in clause', i >= clause.first && i < clause.last);
  say('before clause', i < clause.first);
  say('behind clause', i >= clause.last);
  names.push(...between(elements, Math.min(i, at), Math.max(i, at)).map((name) => joined(side, name)));
  say('ruled out', isRuledOut(elements, i, at, claim.status));
  say('of telling', isOfTelling(elements, i, at));
  say('of other event', isOfOtherEvent(elements, i, at));
  say('of what is first', isOfWhatIsFirst(elements, i, at));
  say('across plan', isAcrossPlan(elements, i, at, claim.status));
  say('opens sentence', !elements.slice(0, i).some((element, k) => element.mention !== null || isVerbAt(elements, k)));
  say('ends sentence', i >= elements.length - 2);
  const word = claim.trigger.first;
  const place = elements[i]?.first ?? 0;
  const mates = stretches.claimsAt(claim.text, claim.sentence).filter((other) => other !== claim);
  const isNearer = mates.some(({ trigger }) => Math.abs(trigger.first - place) < Math.abs(word - place));
  say('nearer to another contact', isNearer);
  say('has another contact', mates.length > 0);
  say(
    'between contacts',
    mates.some(({ trigger }) => (trigger.first - place) * (word - place) < 0),
  );
  return names;
}
const binned = (gap: number): string => {
  const bin = [1, 3, 6, 12, 24].find((most) => gap <= most);
  return bin === undefined ? 'far' : String(bin);
};

/** What stands between two elements: verbs, parties, and words that part clauses or tell. */
function between(elements: readonly Element[], from: number, to: number): string[] {
  let [verbs, parties] = [0, 0];
  const names = new Set<string>();
  for (let k = from + 1; k < to; k += 1) {
    const element = elements[k];
    if (element === undefined) continue;
    if (isVerbAt(elements, k) && !isAuxiliary(element)) verbs += 1;
    if (element.mention !== null) parties += 1;
    if (JOINTS.has(element.word)) names.add(joined('over', element.word));
    if (CONTACT_NOUN_OF.has(element.word)) names.add('over contact noun');
    if (QUOTES.has(element.word)) names.add('over quotation mark');
    if (TO_COME.has(element.word)) names.add('over what is to come');
    if (SPEECH_VERBS.has(element.word)) names.add('over telling');
  }
  return [joined('verbs', String(Math.min(3, verbs))), joined('parties', String(Math.min(3, parties))), ...names];
}
const JOINTS: ReadonlySet<string> = new Set(
  ', ; and but that who which after before since when where while to for if : —'.split(' '),
);
const QUOTES: ReadonlySet<string> = new Set('" “ ”'.split(' '));
const TO_COME: ReadonlySet<string> = new Set('will would due expected scheduled planned agreed plans shall'.split(' '));
