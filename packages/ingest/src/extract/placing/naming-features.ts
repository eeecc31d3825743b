import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import { joined } from '../../data/tree.ts';
import { PREPOSITIONS, SPEECH_VERBS } from '../../data/verbs.ts';
import type { Asked } from '../dating/asked.ts';
import { isAuxiliary, isVerbAt, type Element } from '../grammar/elements.ts';
import type { NamedPlace } from './named-places.ts';

/** What a naming of a place is and stands between, wherever it stands (`where`). */
export function namingFeatures(where: string, row: readonly Element[], i: number, place: NamedPlace): string[] {
  const names = [
    joined(where, joined('lead', place.lead)),
    joined(where, joined('tail', tailOf(row, i))),
    joined(where, joined('as', place.form)),
  ];
  const say = (name: string, holds: boolean): void => {
    if (holds) names.push(joined(where, name));
  };
  const mention = row[i]?.mention ?? null;
  say('in phrase of somebody', mention !== null && mention.kind !== 'side');
  const lead = row.slice(Math.max(0, i - 6), i).map(({ word }) => word);
  say(
    'journey',
    lead.some((word) => JOURNEYS.has(word)),
  );
  say(
    'to come',
    lead.some((word) => TO_COME.has(word)),
  );
  say(
    'of post',
    row.slice(Math.max(0, i - 3), i).some(({ word }) => OF_POST.has(word)),
  );
  say(
    'of a contact noun',
    row.slice(Math.max(0, i - 4), i).some(({ word }) => CONTACT_NOUN_OF.has(word)),
  );
  say(
    'of what goes on',
    lead.slice(-3).some((word) => GOING_ON.has(word)),
  );
  say('opens', i <= 2);
  return names;
}

function tailOf(row: readonly Element[], i: number): string {
  const next = row[i + 1];
  if (next === undefined) return 'end';
  if (next.word === "'s" || next.word === 'where') return next.word;
  if (next.kind === 'mark')
    return row[i + 2]?.word === 'where' ? 'where' : next.word === ',' || next.word === '.' ? next.word : 'mark';
  if (next.kind === 'day') return 'day';
  if (next.mention !== null) return 'somebody';
  if (isVerbAt(row, i + 1)) return 'verb';
  return PREPOSITIONS.has(next.word) ? 'preposition' : next.kind;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const JOURNEYS = words(
  'visit visits visited visiting travelled traveled travelling traveling travels travel flew flies fly flown arrived arrives arriving landed came comes went goes returned returns trip tour left leaves departed departs reached stopped stopover delegation welcomed invited',
);
const TO_COME = words('will would to due expected scheduled planned agreed plans shall upcoming next');
const OF_POST = words(
  'resident based accredited born residing posted stationed ambassador embassy envoy living officials spokesman sources newspaper reporters consul consulate mission',
);
const GOING_ON = words(
  'situation war conflict crisis elections election developments fighting peace events refugees violence security ceasefire operations coup stability interests forces troops investment projects process needs',
);

/** How the naming at `i` of the contact's own sentence stands to the contact word. */
export function ownFeatures({ elements, at, clause }: Asked, i: number): string[] {
  const side = i < at ? 'own left' : 'own right';
  const names = ['own', side, joined(side, joined('gap', binned(Math.abs(i - at))))];
  if (i >= clause.first && i < clause.last) names.push('own in clause');
  else names.push(i < clause.first ? 'own before clause' : 'own behind clause');
  let [verbs, parties] = [0, 0];
  for (let k = Math.min(i, at) + 1; k < Math.max(i, at); k += 1) {
    const element = elements[k];
    if (element === undefined) continue;
    if (isVerbAt(elements, k) && !isAuxiliary(element)) verbs += 1;
    if (element.mention !== null) parties += 1;
    if (JOINTS.has(element.word)) names.push(joined(side, joined('over', element.word)));
    if (CONTACT_NOUN_OF.has(element.word)) names.push(joined(side, 'over contact noun'));
    if (SPEECH_VERBS.has(element.word)) names.push(joined(side, 'over telling'));
  }
  return [
    ...names,
    joined(side, joined('verbs', String(Math.min(2, verbs)))),
    joined(side, joined('parties', String(Math.min(3, parties)))),
  ];
}
const JOINTS = words(', ; and but that who which after before since when where while for about on ahead if : — from');
const binned = (gap: number): string => {
  const bin = [1, 3, 6, 12, 24].find((most) => gap <= most);
  return bin === undefined ? 'far' : String(bin);
};
