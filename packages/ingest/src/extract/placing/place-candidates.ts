import type { AnnotatedDocument, AnnotatedText } from '../../annotate/document.ts';
import type { Range } from '../../annotate/phrases/mention.ts';
import { joined } from '../../data/tree.ts';
import { kinOf, readable, type Asked } from '../dating/asked.ts';
import type { Element } from '../grammar/elements.ts';
import { textOfPlace, type Claim } from '../terms/claim.ts';
import type { Stretches } from '../terms/stretches.ts';
import { keyOf, namesOfPlaces, type NamedPlace } from './named-places.ts';
import { namingFeatures, ownFeatures } from './naming-features.ts';
import { isJourney, isNextStop } from './places.ts';
import type { PlaceCandidate, PlaceCandidates, Say } from './place-candidate.ts';
import { featuresOfContact, sayOfSide, sayOfText } from './text-features.ts';

/** How many sentences before and behind the contact are looked at closely. */
const BACK = 6;
const ON = 3;
/** More places than these are not weighed for one contact: those named nearest are. */
const MOST_CANDIDATES = 16;

/** Every place that the text names and in which the contact may have taken place, and none. */
export function placeCandidates(asked: Asked, stretches: Stretches): PlaceCandidates {
  const { doc, claim } = asked;
  const { text } = claim;
  const found = new Map<string, PlaceCandidate>();
  found.set('', { key: '', place: null, in: text, form: 'none', side: null, features: new Set(['none']) });
  const give = (one: NamedPlace, from: AnnotatedText): void => {
    if (found.has(one.key)) return;
    found.set(one.key, { key: one.key, place: one, in: from, form: one.form, side: one.side, features: new Set() });
  };
  for (const one of nearest(doc, claim)) if (!leadsOn(asked, one)) give(one, text);
  for (const one of namesOfPlaces(doc, doc.title).list) give(one, doc.title);
  const ruled = keyOfPlace(claim);
  if (!found.has(ruled))
    found.set(ruled, {
      key: ruled,
      place: claim.place,
      in: textOfPlace(claim),
      form: 'unlisted',
      side: null,
      features: new Set(),
    });
  if (found.size === 1) return { candidates: [...found.values()], shared: [] };
  const say: Say = (key, names) => {
    const one = found.get(key);
    if (one !== undefined) for (const name of names) one.features.add(name);
  };
  say(ruled, [
    'rules',
    `rules ${claim.place === null ? 'none' : isNamedHere(claim, claim.place) ? 'here' : 'elsewhere'}`,
  ]);
  sayOwn(asked, say);
  sayAround(asked, stretches, say);
  sayOthers(asked, say);
  const all = [...found.values()];
  sayOfText(asked, all, say);
  for (const one of all) sayOfSide(asked, one);
  return { candidates: all, shared: featuresOfContact(asked, all) };
}

/** "met A on Monday before flying to Lima": whether a place of the contact's sentence is where somebody went from it. */
function leadsOn({ claim, elements, at }: Asked, { sentence, first }: NamedPlace): boolean {
  if (sentence !== claim.sentence || first < claim.trigger.first) return false;
  const to = indexOf(elements, first) - 1;
  return to > 0 && isJourney(elements, to) && isNextStop(elements, at, to);
}

/** The places of the contact's text, those named nearest first, each at the naming nearest to the contact word. */
function nearest(doc: AnnotatedDocument, claim: Claim): NamedPlace[] {
  const { list } = namesOfPlaces(doc, claim.text);
  const around = list.length <= 2 * MOST_NAMINGS ? list : namedAround(list, claim.trigger.first);
  const away = ({ sentence, first }: NamedPlace): number =>
    Math.abs(sentence - claim.sentence) * SENTENCE +
    (sentence > claim.sentence ? AHEAD : 0) +
    Math.abs(first - claim.trigger.first);
  const always = new Set([keyOfPlace(claim), list[0]?.sentence === 0 ? list[0].key : '']);
  const keys = new Set<string>();
  return [...around]
    .sort((a, b) => away(a) - away(b))
    .filter(({ key }) => {
      if (keys.has(key) || (keys.size >= MOST_CANDIDATES && !always.has(key))) return false;
      keys.add(key);
      return true;
    });
}
/** How many namings on either side of a contact word are looked at: all of a text of ordinary length. */
const MOST_NAMINGS = 100;

function namedAround(list: readonly NamedPlace[], token: number): readonly NamedPlace[] {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.first ?? token) < token) low = middle + 1;
    else high = middle;
  }
  return [...list.slice(0, 1), ...list.slice(Math.max(1, low - MOST_NAMINGS), low + MOST_NAMINGS)];
}

/** How far a sentence is reckoned to be from the next, in tokens, and how much farther one that follows. */
const SENTENCE = 1000;
const AHEAD = 1500;

/** The key of the place that a contact has; empty where it has none. */
const keyOfPlace = (claim: Claim): string =>
  claim.place === null ? '' : keyOf(textOfPlace(claim).tokens, claim.place);

function isNamedHere({ text, placeIn, sentence }: Claim, { first }: Range): boolean {
  const span = text.sentences[sentence];
  return placeIn === undefined && span !== undefined && first >= span.first && first < span.last;
}

const indexOf = (row: readonly Element[], token: number): number =>
  row.findIndex(({ first, last }) => first <= token && token < last);

/** The places of the contact's own sentence. */
function sayOwn(asked: Asked, say: Say): void {
  const { doc, claim, elements, at } = asked;
  const placed = (namesOfPlaces(doc, claim.text).of.get(claim.sentence) ?? [])
    .map((one) => ({ one, i: indexOf(elements, one.first) }))
    .filter(({ i }) => i >= 0);
  const led = placed.filter(({ one }) => one.lead === 'in' || one.lead === 'at');
  const rankIn = (list: typeof placed, i: number): string =>
    String(Math.min(2, list.filter((other) => Math.abs(other.i - at) < Math.abs(i - at)).length));
  for (const { one, i } of placed)
    say(one.key, [
      ...ownFeatures(asked, i),
      ...namingFeatures('own', elements, i, one),
      `own rank ${rankIn(placed, i)}`,
      ...(led.some((other) => other.one === one) ? [`own led rank ${rankIn(led, i)}`] : []),
      ...(placed.length === 1 ? ['own alone'] : []),
    ]);
}

/** The places of the sentences around. */
function sayAround({ doc, claim }: Asked, stretches: Stretches, say: Say): void {
  const { text, sentence } = claim;
  const { of } = namesOfPlaces(doc, text);
  let [last, led] = ['', ''];
  for (let s = Math.max(0, sentence - BACK); s <= Math.min(text.sentences.length - 1, sentence + ON); s += 1) {
    const own = s === sentence ? [] : (of.get(s) ?? []);
    if (own.length === 0) continue;
    const where = s < sentence ? 'before' : 'behind';
    const row = readable(text, s);
    const general = sentenceFeatures(claim, stretches, s, where);
    for (const one of own) {
      const i = indexOf(row, one.first);
      say(one.key, i < 0 ? general : [...general, ...namingFeatures(where, row, i, one)]);
      if (s > sentence) continue;
      last = one.key;
      if (one.lead === 'in' || one.lead === 'at' || one.lead === 'to') led = one.key;
    }
  }
  if (last !== '') say(last, ['named last before']);
  if (led !== '') say(led, ['led to last before']);
}

/** What is said of a sentence near the contact's. */
function sentenceFeatures(claim: Claim, stretches: Stretches, s: number, where: string): string[] {
  const { text, sentence } = claim;
  const kin = stretches.claimsAt(text, s).map((other) => kinOf(other, claim));
  const tells = kin.length === 0 ? 'nothing' : kin.includes('same') ? 'same' : kin.includes('some') ? 'some' : 'others';
  const isOfParagraph = text.sentences[s]?.paragraph === text.sentences[sentence]?.paragraph;
  return [
    where,
    joined(where, String(Math.abs(s - sentence))),
    joined(where, isOfParagraph ? 'same paragraph' : 'other paragraph'),
    joined(where, joined('tells', tells)),
    joined(where, joined('zone', text.zones[s]?.kind ?? 'text')),
  ];
}

/** The places that rules give the contacts told beside it. */
function sayOthers({ claim, others }: Asked, say: Say): void {
  const isBefore = ({ trigger }: Claim): boolean => trigger.first < claim.trigger.first;
  const beside: readonly (readonly [string, Claim | undefined])[] = [
    ['contact before', others.findLast(isBefore)],
    ['contact behind', others.find((other) => other.trigger.first > claim.trigger.first)],
    ['placed before', others.findLast((other) => isBefore(other) && other.place !== null)],
    ['placed behind', others.find((other) => !isBefore(other) && other.place !== null)],
    ['kin before', others.findLast((other) => isBefore(other) && kinOf(other, claim) !== 'other')],
  ];
  for (const [where, other] of beside) {
    if (other === undefined) continue;
    const away = Math.abs(other.sentence - claim.sentence);
    say(keyOfPlace(other), [
      where,
      `${where} ${kinOf(other, claim)} parties`,
      `${where} ${other.status === claim.status ? 'same' : 'other'} status`,
      `${where} ${gapOfDays(other, claim)} day`,
      `${where} ${away === 0 ? 'here' : away <= 2 ? 'near' : 'far'}`,
    ]);
  }
  const placed = others.map(keyOfPlace).filter((key) => key !== '');
  for (const key of new Set(placed)) {
    const alike = placed.filter((other) => other === key).length;
    say(key, [`of ${alike === placed.length ? 'all' : alike * 2 >= placed.length ? 'most' : 'some'} others`]);
  }
}

function gapOfDays(a: Claim, b: Claim): string {
  if (a.days === null || b.days === null) return 'open';
  const gap = Math.abs(Date.parse(a.days.earliest) - Date.parse(b.days.earliest)) / DAY;
  return gap === 0 ? 'same' : gap <= NEAR ? 'near' : 'other';
}
const DAY = 864e5;
const NEAR = 3;
