import type { AnnotatedDocument } from '../../annotate/document.ts';
import { joined } from '../../data/tree.ts';
import { datelineOf } from '../../annotate/phrases/principal.ts';
import type { Asked } from '../dating/asked.ts';
import { rangeFeatures } from '../dating/contact-features.ts';
import { rowOf } from '../grammar/elements.ts';
import type { Claim } from '../terms/claim.ts';
import { sidesOf } from '../terms/party.ts';
import { keyOf, namesOfPlaces, type NamedPlace } from './named-places.ts';
import type { PlaceCandidate, Say } from './place-candidate.ts';

/** How many sentences above the contact its paragraph and a heading are looked for. */
const PARAGRAPH = 30;
const UNDER_HEADING = 40;
/** The most elements of a line that heads what follows. */
const HEADING = 8;

/** How the places stand in the whole text: in its title, dateline, lead and headings, and how often. */
export function sayOfText({ doc, claim }: Asked, candidates: readonly PlaceCandidate[], say: Say): void {
  const { counts, ranks, of } = namesOfPlaces(doc, claim.text);
  const sayIn = (where: string, one: NamedPlace): void => {
    say(one.key, [where, joined(where, joined('led by', one.lead)), joined(where, joined('as', one.form))]);
  };
  for (const one of namesOfPlaces(doc, doc.title).list) sayIn('in title', one);
  for (const one of [...(of.get(0) ?? []), ...(of.get(1) ?? [])]) sayIn('in lead', one);
  const listed = datelineKey(doc);
  const opening = of.get(0)?.find(({ form }) => form === 'opening');
  if (listed !== '') say(listed, ['dateline', 'dateline listed']);
  else if (opening !== undefined) say(opening.key, ['dateline', 'dateline unlisted']);
  for (const { key, features } of candidates) {
    const count = counts.get(key);
    if (count === undefined) continue;
    features.add(`count ${String(Math.min(4, count))}`);
    features.add(`rank ${String(Math.min(3, ranks.get(key) ?? 0))}`);
  }
  const [only, ...further] = candidates.filter(({ form }) => form !== 'none' && form !== 'country');
  if (further.length === 0) only?.features.add('only settlement');
  sayOfHeadings(claim, of, say);
}

/** The key of the town of the dateline, where a list has it; empty without one. */
function datelineKey({ body: { tokens } }: AnnotatedDocument): string {
  const range = datelineOf(tokens);
  return range === null ? '' : keyOf(tokens, range);
}

/** The place that opens the contact's paragraph, and those of the headings above it. */
function sayOfHeadings({ text, sentence }: Claim, of: ReadonlyMap<number, readonly NamedPlace[]>, say: Say): void {
  const isOfParagraph = (s: number): boolean => text.sentences[s]?.paragraph === text.sentences[sentence]?.paragraph;
  let start = sentence;
  while (start > 0 && sentence - start < PARAGRAPH && isOfParagraph(start - 1)) start -= 1;
  const opening = text.sentences[start]?.first ?? 0;
  for (const one of of.get(start) ?? []) if (one.first - opening <= 2) say(one.key, ['opens paragraph']);
  if (text.zones[start - 1]?.kind === 'heading')
    for (const one of of.get(start - 1) ?? []) say(one.key, ['in heading above']);
  for (let s = sentence - 1; s >= Math.max(0, sentence - UNDER_HEADING); s -= 1) {
    const own = of.get(s) ?? [];
    if (own.length === 0) continue;
    if (text.zones[s]?.kind !== 'heading' && rowOf(text, s).elements.length > HEADING) continue;
    for (const one of own) say(one.key, ['heading before', `heading before ${s <= 2 ? 'opens' : 'inside'}`]);
    return;
  }
}

/** How the country of a place stands to the parties and to whose text it is. */
export function sayOfSide({ doc, claim }: Asked, { features, form, side }: PlaceCandidate): void {
  features.add(`form ${form}`);
  if (form === 'none') return;
  if (side === null) {
    features.add('country unknown');
    return;
  }
  const at = sidesOf(claim.parties).indexOf(side);
  features.add(`country of ${PARTIES[at] ?? (at < 0 ? 'no party' : 'further party')}`);
  if (side === doc.homeSide) features.add(doc.hasKnownHome ? 'at home' : 'likely at home');
  if (side === doc.principal.side) features.add('of publisher');
  if (side === doc.principal.host) features.add('of host');
}
const PARTIES: readonly string[] = ['first party', 'second party'];

/** What is said of the contact itself, whatever its place. */
export function featuresOfContact(asked: Asked, candidates: readonly PlaceCandidate[]): string[] {
  const { doc, claim, others, elements, at } = asked;
  const { text, sentence } = claim;
  const names = [
    ...rangeFeatures(claim.days, doc.day),
    `status ${claim.status}`,
    `kind ${claim.kind}`,
    claim.days === null ? 'no day' : `day ${claim.daySource}`,
    `told by ${claim.rules[0]?.split('.')[0] ?? ''}`,
    `candidates ${candidates.length <= 2 ? 'one' : candidates.length <= 4 ? 'few' : 'many'}`,
    claim.place === null ? 'rules give none' : 'rules give one',
    `parties ${String(Math.min(4, claim.parties.length))}`,
  ];
  const say = (name: string, holds: boolean): void => {
    if (holds) names.push(name);
  };
  say('official', doc.principal.isOfficial);
  say('first sentence', sentence === 0);
  say('lead', sentence <= 2);
  say('in turn', text.zones[sentence]?.speaker != null);
  say('begins paragraph', text.sentences[sentence - 1]?.paragraph !== text.sentences[sentence]?.paragraph);
  say('first contact', !others.some(({ trigger }) => trigger.first < claim.trigger.first));
  say('only contact', others.length === 0);
  say('has dateline', datelineKey(doc) !== '');
  say('none named here', !candidates.some(({ features }) => features.has('own')));
  const isSaid = (word: string): boolean => elements.some((element) => element.word === word);
  for (const word of ['here', 'there', 'capital']) say(word, isSaid(word));
  say(
    'here near',
    elements.slice(Math.max(0, at - HERE.before), at + HERE.behind).some(({ word }) => word === 'here'),
  );
  const home = doc.homeSide === null ? -1 : sidesOf(claim.parties).indexOf(doc.homeSide);
  say('home first', home === 0);
  say('home further', home > 0);
  return names;
}
/** How far from the contact word "here" may stand that is said of it, in elements. */
const HERE = { before: 8, behind: 14 };
