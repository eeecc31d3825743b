import type { Day } from '@readout/domain';
import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import type { AnnotatedDocument, AnnotatedText } from '../../annotate/document.ts';
import type { DayRange } from '../days/days.ts';
import { isAuxiliary, isVerbAt, type Element } from '../grammar/elements.ts';
import { looksBack } from '../timing/said-days.ts';
import { readable, type Asked } from './asked.ts';

/** What is said of the contact itself, whatever its day: status, form and surroundings of its word, where it stands, how many days are told around it. */
export function contactFeatures(asked: Asked): string[] {
  const { doc, claim, others, elements, at } = asked;
  const names = [`status ${claim.status}`, `kind ${claim.kind}`, ...wordFeatures(elements, at)];
  const say = (name: string, holds: boolean): void => {
    if (holds) names.push(name);
  };
  const { text, sentence } = claim;
  say('definite', claim.definite);
  say('series', claim.series);
  say('loose', claim.likelihood !== undefined);
  say('place', claim.place !== null);
  say('official', doc.principal.isOfficial);
  say('in title', text.part === 'title');
  say('first sentence', sentence === 0);
  say('lead', sentence <= 2);
  say('in turn', text.zones[sentence]?.speaker != null);
  say('asks', text.zones[sentence]?.asks === true);
  say('begins paragraph', text.sentences[sentence - 1]?.paragraph !== text.sentences[sentence]?.paragraph);
  say('first contact', !others.some(({ trigger }) => trigger.first < claim.trigger.first));
  say('only contact', others.length === 0);
  say('text says its day', saysItsDay(doc, text));
  say('dateline', saysDay(doc.body, 0, doc.day));
  const dated = others.filter(({ days, status }) => days !== null && status === claim.status).length;
  names.push(`dated ${dated === 0 ? 'none' : dated <= 2 ? 'few' : 'many'}`);
  return names;
}

/** The form of the contact word and what stands around it. */
function wordFeatures(elements: readonly Element[], at: number): string[] {
  const names = [`form ${formOf(elements[at]?.word ?? '')}`, `governed ${governorOf(elements, at)}`];
  const say = (name: string, holds: boolean): void => {
    if (holds) names.push(name);
  };
  const near = (back: number, on: number, words: ReadonlySet<string>): boolean =>
    elements.slice(Math.max(0, at - back), at + on).some(({ word }) => words.has(word));
  const lead = elements.slice(Math.max(0, at - 3), at).map(({ word }) => word);
  for (const word of ['had', 'has', 'have', 'will', 'would', 'is', 'are']) say(word, lead.includes(word));
  say('to', lead.at(-1) === 'to');
  say('looks back', looksBack(elements, at));
  say('later', near(4, 1, AFTERWARDS));
  say('behind another', near(5, 0, AFTER));
  say('before another', near(5, 0, AHEAD));
  say('negated', near(6, 2, NEGATIONS));
  const anywhere = (words: ReadonlySet<string>): boolean => elements.some(({ word }) => words.has(word));
  say('ago', anywhere(BACK));
  say('part of day', anywhere(HOURS));
  say('often', anywhere(OFTEN));
  say(
    'we',
    elements.some(({ mention }) => mention?.noun === 'we' || mention?.noun === 'i'),
  );
  say('in quotation', elements.slice(0, at).filter(({ word }) => QUOTES.has(word)).length % 2 === 1);
  return names;
}

function formOf(word: string): string {
  if (CONTACT_NOUN_OF.has(word)) return word.endsWith('s') ? 'nouns' : 'noun';
  if (word.endsWith('ing')) return 'ing';
  if (isPast(word)) return 'past';
  return word.endsWith('s') ? 'present' : 'base';
}

/** The form of the verb right before the contact word. */
function governorOf(elements: readonly Element[], at: number): string {
  const governor = elements.findLastIndex((_, k) => k < at && k >= at - GOVERNS && isVerbAt(elements, k));
  const word = elements[governor]?.word ?? '';
  if (governor < 0) return 'not';
  if (isAuxiliary(elements[governor])) return word;
  return isPast(word) ? 'past' : word.endsWith('ing') ? 'ing' : 'other';
}
const GOVERNS = 8;
const isPast = (word: string): boolean => word.endsWith('ed') || PAST.has(word);

const SAYS_ITS_DAY = new WeakMap<AnnotatedText, boolean>();
/** Whether the text names the day on which it was written ("today", "this morning", a dateline), in its first sentences or its title. */
export function saysItsDay(doc: AnnotatedDocument, text: AnnotatedText): boolean {
  const known = SAYS_ITS_DAY.get(text);
  if (known !== undefined) return known;
  let says = saysDay(doc.title, 0, doc.day);
  for (let sentence = 0; sentence < Math.min(text.sentences.length, FIRST_SENTENCES) && !says; sentence += 1)
    says = saysDay(text, sentence, doc.day);
  SAYS_ITS_DAY.set(text, says);
  return says;
}
const FIRST_SENTENCES = 60;

/** Whether a sentence names this day by itself, not by its weekday. */
function saysDay(text: AnnotatedText, sentence: number, day: Day | null): boolean {
  if (day === null) return false;
  return readable(text, sentence).some((element) => {
    const days = element.day?.weekday === undefined ? element.day?.resolve(day, 'past', null) : null;
    return days?.earliest === day && days.latest === day;
  });
}

/** What is said of the days themselves: how long they are and how they lie to the day of the text. */
export function rangeFeatures(days: DayRange | null, day: Day | null): string[] {
  if (days === null) return [];
  const names = [`length ${lengthOf(days)}`];
  if (day === null) return [...names, 'text without day'];
  const ago = (Date.parse(day) - Date.parse(days.latest)) / DAY;
  if (days.earliest > day) return [...names, `ago ${ago >= -8 ? 'ahead' : 'far ahead'}`];
  const bin = AGO.find(([most]) => ago <= most)?.[1] ?? 'long';
  return [...names, `ago ${bin}`];
}
const DAY = 864e5;
const AGO: readonly (readonly [number, string])[] = [
  [0, 'now'],
  [1, 'yesterday'],
  [7, 'week'],
  [31, 'month'],
  [300, 'year'],
];

function lengthOf({ earliest, latest }: DayRange): string {
  const days = (Date.parse(latest) - Date.parse(earliest)) / DAY;
  return days === 0 ? 'day' : days <= 7 ? 'days' : days <= 31 ? 'month' : 'long';
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const PAST = words(
  'met spoke sat saw told rang wrote sent came went flew said held had heard brought ate took gave was were did made',
);
const AFTERWARDS = words('later subsequently afterwards thereafter thereupon then');
const AFTER = words('after following');
const AHEAD = words('before ahead');
const BACK = words('last previous earlier first');
const QUOTES = words('" “ ”');
const HOURS = words(
  'morning afternoon evening night noon midnight pm am hours p.m a.m p.m. a.m. lunch dinner breakfast',
);
const OFTEN = words(
  'regular regularly often always frequently many several never ever constant repeatedly numerous times occasions years months weeks',
);
const NEGATIONS = words("not n't never no nor neither without nobody refused declined");
