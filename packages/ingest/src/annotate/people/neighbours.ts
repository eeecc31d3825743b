import { CONTACT_VERB_FORMS } from '../../data/contact-verbs.ts';
import type { Mention } from '../phrases/mention.ts';
import type { Person, PlacedMention } from './entities.ts';
import { sentenceAt } from '../words/sentences.ts';
import type { Give, SidesAsked } from './sides-asked.ts';

/** How far one named beside another may stand in a sentence, in tokens. */
const REACH = 16;
/** How many sentences above the last one named may stand. */
const ABOVE = 3;

/** What those named beside a person tell of the person's side. */
export function giveNeighbours(
  asked: SidesAsked,
  { sentence, mention }: PlacedMention,
  person: Person,
  give: Give,
): void {
  const { body, of } = asked;
  const list = body.mentions[sentence] ?? [];
  const at = list.indexOf(mention);
  const isOther = (other: Mention): boolean => of.get(other) !== person && sidesFor(asked, other).length > 0;
  const before = list.slice(0, Math.max(0, at)).findLast(isOther);
  const behind = list.slice(at + 1).find(isOther);
  const opening = list.slice(0, Math.max(0, at)).find(isOther);
  if (before !== undefined) giveTie(asked, before, before.last, mention.first, 'before', give);
  if (behind !== undefined) giveTie(asked, behind, mention.last, behind.first, 'behind', give);
  if (opening !== undefined && opening !== before)
    for (const side of sidesFor(asked, opening)) give(side, `subject of sentence is ${kindOf(opening)}`);
  for (let s = sentence - 1; s >= Math.max(0, sentence - ABOVE); s -= 1) {
    const above = (body.mentions[s] ?? []).filter(isOther);
    const [subject] = above;
    const last = above.at(-1);
    if (subject === undefined || last === undefined) continue;
    const isNext = s === sentence - 1 ? 'next above' : 'above';
    for (const side of sidesFor(asked, subject)) give(side, `subject ${isNext} is ${kindOf(subject)}`);
    for (const side of sidesFor(asked, last)) give(side, `last ${isNext} is ${kindOf(last)}`);
    break;
  }
  const zone = body.zones[sentence];
  const speaker = zone?.speaker ?? null;
  if (speaker === null) return;
  for (const side of speakerSides(asked, speaker.first)) give(side, 'speaker');
}

const kindOf = ({ kind, name }: Mention): string => (name === null ? kind : 'named');

/** The sides of whoever is labelled as speaking at this token. */
function speakerSides({ body, of }: SidesAsked, at: number): readonly string[] {
  const labelled = (body.mentions[sentenceAt(body.sentences, at)] ?? []).find(
    ({ first, last }) => first <= at && at < last,
  );
  const person = labelled === undefined ? undefined : of.get(labelled);
  return person === undefined ? [] : own(person);
}

const own = ({ sides, assumedSide }: Person): readonly string[] =>
  sides.length > 0 ? sides.slice(0, 1) : assumedSide === null ? [] : [assumedSide];

function sidesFor({ of }: SidesAsked, mention: Mention): readonly string[] {
  const person = of.get(mention);
  return person === undefined ? mention.sides : own(person);
}

/** What ties a person to the one named next: a list, an owner, a contact between them, a counterpart. */
function giveTie(asked: SidesAsked, other: Mention, from: number, to: number, place: string, give: Give): void {
  const { body, of } = asked;
  const words = body.tokens.slice(from, Math.min(to, from + REACH)).map(({ lower }) => lower);
  const isListed = words.length <= 2 && words.every((word) => word === ',' || word === 'and');
  const isContact = words.some((word) => CONTACT_VERB_FORMS.has(word) || word === 'with');
  const tie =
    words.length >= REACH
      ? 'far'
      : isListed
        ? 'listed'
        : words.some((word) => COMPANY.has(word))
          ? 'in company'
          : isContact
            ? 'over contact'
            : words.includes(';') || words.includes('.')
              ? 'over stop'
              : 'near';
  const stated = (of.get(other)?.sides.length ?? other.sides.length) > 0 ? 'stated' : 'assumed';
  for (const side of sidesFor(asked, other))
    give(
      side,
      `${place} ${tie}`,
      `${place} ${tie} ${kindOf(other)}`,
      `${place} ${tie} ${stated}`,
      `${place} is ${other.kind === 'counterpart' ? 'counterpart' : 'other'}`,
    );
}
const COMPANY: ReadonlySet<string> = new Set(
  'accompanied alongside together flanked joined assisted headed led'.split(' '),
);
