import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import { joined } from '../../data/tree.ts';
import type { AnnotatedText } from '../../annotate/document.ts';
import type { DayRange } from '../days/days.ts';
import { isVerbAt, type Element } from '../grammar/elements.ts';
import type { Claim } from '../terms/claim.ts';
import type { Stretches } from '../terms/stretches.ts';
import { isOfTelling, isPreparedFor } from '../timing/day-owners.ts';
import { daysOf, kinOf, readable, type Asked } from './asked.ts';
import { contactFeatures, rangeFeatures, saysItsDay } from './contact-features.ts';
import { ownFeatures, phraseFeatures } from './phrase-features.ts';

/** A day that a contact may have, null for none that the text gives, and the names of what holds of it: structure alone, never a word of a text. */
export interface DayCandidate {
  readonly days: DayRange | null;
  readonly features: ReadonlySet<string>;
  /** What holds of the contact, whatever its day. */
  readonly shared: readonly string[];
}

type Give = (days: DayRange | null, names: readonly string[]) => void;

/** How many sentences before and behind the contact a day is looked for. */
const BACK = 4;
const ON = 3;
/** How many sentences above it a heading may stand that gives its day, and how long a heading without a verb may be, in elements. */
const UNDER_HEADING = 40;
const LONGEST_HEADING = 14;

/** Every day that the contact may have: told in its sentence, around it, in a heading or the title, of a contact beside it, of the text; and none. */
export function dayCandidates(asked: Asked, stretches: Stretches): DayCandidate[] {
  const found = new Map<string, { days: DayRange | null; features: Set<string> }>();
  const give: Give = (days, names) => {
    if (days !== null && !canBe(asked, days)) return;
    const key = days === null ? '' : `${days.earliest}/${days.latest}`;
    const one = found.get(key) ?? { days, features: new Set() };
    found.set(key, one);
    for (const name of names) one.features.add(name);
  };
  const { doc, claim, others } = asked;
  give(null, ['none']);
  const counts = [...giveOwn(asked, stretches, give), ...giveAround(asked, stretches, give)];
  giveHeading(asked, give);
  giveOpening(asked, give);
  giveOthers(asked, give);
  if (doc.day !== null && saysItsDay(doc, claim.text)) give({ earliest: doc.day, latest: doc.day }, ['day of text']);
  const shared = [...counts, ...contactFeatures(asked)];
  const dated = others.filter(({ days, status }) => days !== null && status === claim.status);
  return [...found.values()].map(({ days, features }) => {
    for (const name of rangeFeatures(days, doc.day)) features.add(name);
    if (days !== null && dated.length > 0) features.add(`as ${shareOf(days, dated)} others`);
    return { days, features, shared };
  });
}

/** What was held lies not behind the day of the text, what is to come not before it. */
function canBe({ doc, claim }: Asked, days: DayRange): boolean {
  if (doc.day === null) return true;
  if (claim.status === 'held') return days.earliest <= doc.day;
  return claim.status !== 'planned' || days.latest >= doc.day;
}

function shareOf({ earliest, latest }: DayRange, dated: readonly Claim[]): string {
  const alike = dated.filter(({ days }) => days?.earliest === earliest && days.latest === latest).length;
  if (alike === dated.length) return 'all';
  return alike * 2 >= dated.length ? 'most' : alike > 0 ? 'some' : 'no';
}

const most = (count: number): string => String(Math.min(2, count));

/** The days of the contact's own sentence. */
function giveOwn(asked: Asked, stretches: Stretches, give: Give): string[] {
  const { elements, at, clause } = asked;
  const own = elements.flatMap(({ day }, i) => (day === null ? [] : [i]));
  const byGap = [...own].sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  for (const i of own) {
    const names = [
      ...ownFeatures(asked, i, stretches),
      ...phraseFeatures('own', elements, i),
      `own rank ${most(byGap.indexOf(i))}`,
    ];
    for (const days of daysOf(asked, elements[i])) give(days, names);
  }
  const inClause = own.filter((i) => i >= clause.first && i < clause.last).length;
  return [`days here ${most(own.length)}`, `days in clause ${most(inClause)}`];
}

/** The days of the sentences around. */
function giveAround(asked: Asked, stretches: Stretches, give: Give): string[] {
  const { text, sentence } = asked.claim;
  let before = 0;
  for (let s = Math.max(0, sentence - BACK); s <= sentence + ON; s += 1) {
    if (s === sentence) continue;
    const place = s < sentence ? 'before' : 'behind';
    const row = readable(text, s);
    const own = row.flatMap(({ day }, k) => (day === null ? [] : [k]));
    if (s < sentence) before += own.length;
    const general = own.length === 0 ? [] : sentenceFeatures(asked, stretches, s, place, row);
    for (const k of own) {
      if (place === 'behind' && isOfPrepared(row, k)) continue;
      const names = [
        ...general,
        ...placeFeatures(place, row, k),
        ...phraseFeatures(place, row, k),
        joined(place, k === own[0] ? 'first day' : 'further day'),
        joined(place, k === own.at(-1) ? 'last day' : 'earlier day'),
      ];
      for (const days of daysOf(asked, row[k])) give(days, names);
    }
  }
  return [`days before ${most(before)}`];
}

/** "his intentions for the summit in Lima on Friday": whether the day at `k` is that of a contact which the one told prepares. */
function isOfPrepared(row: readonly Element[], k: number): boolean {
  const noun = row.findLastIndex(({ word }, i) => i < k && i >= k - LONGEST_PLACE && CONTACT_NOUN_OF.has(word));
  return noun >= 0 && isPreparedFor(row, noun);
}
/** How many elements may part a contact's noun from its day. */
const LONGEST_PLACE = 4;

/** What is said of a sentence near the contact's. */
function sentenceFeatures(
  { claim }: Asked,
  stretches: Stretches,
  s: number,
  place: string,
  row: readonly Element[],
): string[] {
  const { text, sentence } = claim;
  const kin = stretches.claimsAt(text, s).map((other) => kinOf(other, claim));
  const tells = kin.length === 0 ? 'nothing' : kin.includes('same') ? 'same' : kin.includes('some') ? 'some' : 'others';
  let between = 0;
  for (let k = Math.min(s, sentence) + 1; k < Math.max(s, sentence); k += 1)
    between += stretches.claimsAt(text, k).length;
  const isOfParagraph = text.sentences[s]?.paragraph === text.sentences[sentence]?.paragraph;
  return [
    `${place} ${String(Math.abs(s - sentence))}`,
    `${place} ${isOfParagraph ? 'same' : 'other'} paragraph`,
    `${place} contacts between ${most(between)}`,
    `${place} tells ${tells}`,
    `${place} zone ${text.zones[s]?.kind ?? 'text'}`,
    ...(text.zones[s]?.asks === true ? [`${place} asks`] : []),
    ...(row.some(({ word }) => TRAVEL.has(word)) ? [`${place} travel`] : []),
    ...(s === 0 ? [`${place} opens text`] : []),
  ];
}
const TRAVEL: ReadonlySet<string> = new Set(
  'visit trip travelled traveled travel travels stay tour arrived delegation visited stopover visiting flew arrives arrival departure returned'.split(
    ' ',
  ),
);

/** What stands around a phrase of a sentence near the contact's. */
function placeFeatures(place: string, row: readonly Element[], k: number): string[] {
  const names: string[] = [];
  const say = (name: string, holds: boolean): void => {
    if (holds) names.push(joined(place, name));
  };
  const lead = row.slice(Math.max(0, k - 10), k).map(({ word }) => word);
  const noun = row.findLastIndex(({ word }, n) => n < k && n >= k - 8 && CONTACT_NOUN_OF.has(word));
  const isDefinite = ['the', 'their', 'this', 'that'].includes(row[noun - 1]?.word ?? '');
  say(isDefinite ? 'behind definite contact noun' : 'behind contact noun', noun >= 0);
  say('of telling', isOfTelling(row, k, row.length));
  say('had', lead.includes('had'));
  say('relative clause', lead.includes('who') || lead.includes('which'));
  say(
    'will',
    row.slice(Math.max(0, k - 10), k + 8).some(({ word }) => word === 'will' || word === 'would'),
  );
  return names;
}

/** The day of the title, of what opens the text, and of the nearest heading above; of the lead, for a contact of the title. */
function giveHeading(asked: Asked, give: Give): void {
  const { doc, claim } = asked;
  const { text, sentence } = claim;
  if (text.part === 'title') {
    for (let s = 0; s < Math.min(2, doc.body.sentences.length); s += 1) giveAll(asked, doc.body, s, 'lead', give);
    return;
  }
  giveAll(asked, doc.title, 0, 'title', give);
  for (let s = 0; s < Math.min(3, sentence - BACK); s += 1) giveAll(asked, text, s, 'opening', give);
  for (let s = sentence - 1; s >= Math.max(0, sentence - UNDER_HEADING); s -= 1) {
    const row = readable(text, s);
    const isBare = row.length <= LONGEST_HEADING && !row.some((_, k) => isVerbAt(row, k));
    if (!row.some(({ day }) => day !== null) || !(isBare || text.zones[s]?.kind === 'heading')) continue;
    giveAll(asked, text, s, s <= 2 ? 'heading of text' : 'heading', give);
    return;
  }
}

function giveAll(asked: Asked, text: AnnotatedText, s: number, place: string, give: Give): void {
  const row = readable(text, s);
  const verb = row.some((_, k) => isVerbAt(row, k)) ? 'with verb' : 'without verb';
  for (const [k, element] of row.entries())
    for (const days of daysOf(asked, element))
      give(days, [place, joined(place, verb), ...phraseFeatures(place, row, k)]);
}

/** The day that opens the contact's paragraph ("Monday: Brussels."), and those of further sentences that show the contact. */
function giveOpening(asked: Asked, give: Give): void {
  const { text, sentence, evidence } = asked.claim;
  let opener = sentence;
  const isOfParagraph = (s: number): boolean => text.sentences[s]?.paragraph === text.sentences[sentence]?.paragraph;
  while (opener > 0 && sentence - opener < UNDER_HEADING && isOfParagraph(opener - 1)) opener -= 1;
  const first = readable(text, opener)
    .slice(0, 4)
    .find(({ day }) => day !== null);
  for (const days of daysOf(asked, first))
    give(days, ['opens paragraph', `opens paragraph ${opener === sentence ? 'here' : 'above'}`]);
  for (const s of evidence) if (s !== sentence) giveAll(asked, text, s, 'shown', give);
}

/** The days of contacts told beside it, and whether the nearest have any. */
function giveOthers({ claim, others }: Asked, give: Give): void {
  const isBefore = ({ trigger }: Claim): boolean => trigger.first < claim.trigger.first;
  const places: readonly (readonly [string, Claim | undefined])[] = [
    ['contact before', others.findLast(isBefore)],
    ['contact behind', others.find((other) => other.trigger.first > claim.trigger.first)],
    [
      'dated before',
      others.findLast((other) => isBefore(other) && other.days !== null && other.status === claim.status),
    ],
    ['kin before', others.findLast((other) => isBefore(other) && kinOf(other, claim) === 'same')],
  ];
  for (const [place, other] of places) {
    if (other === undefined) continue;
    const away = Math.abs(other.sentence - claim.sentence);
    const { sentences } = claim.text;
    const isOfParagraph = sentences[other.sentence]?.paragraph === sentences[claim.sentence]?.paragraph;
    give(other.days, [
      place,
      `${place} ${kinOf(other, claim)} parties`,
      `${place} ${other.status === claim.status ? 'same' : 'other'} status`,
      `${place} ${other.kind === claim.kind ? 'same' : 'other'} kind`,
      `${place} ${away === 0 ? 'here' : away <= 2 ? 'near' : 'far'}`,
      `${place} by ${OWN_WORDS.has(other.daySource) ? 'own words' : other.daySource}`,
      ...(isOfParagraph ? [`${place} same paragraph`] : []),
    ]);
  }
}
const OWN_WORDS: ReadonlySet<string> = new Set(['explicit', 'relative', 'part']);
