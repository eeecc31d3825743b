import { namesCountry } from './country-words.mjs';
import { addDays, comingWeekday, daysNamedIn, monthBefore, monthsNamedIn, spansNamedIn, weekday } from './days.mjs';
import { fold } from './fold.mjs';

const SAME_DAY = /\b(today|tonight|this (?:morning|afternoon|evening)|today's|just (?:spoke|finished))\b/iu;
const WORDS_OF_KIND = {
  'phone-call': /\bcalls?\b|\bphone|\btelephon|\bspoke|\bspoken|\breached out/iu,
  'video-call': /\bvideo|\bvirtual|teleconference/iu,
  meeting: /\bmet\b|\bmeet|\bhost|\bwelcom|\bvisit|\bsummit|\baudience|\bjoined by|\bsit down|\battended/iu,
  talks: /\btalks\b|\bconsultation|\bconversation|\bdiscuss|\bdialogue|\bnegotiation|\bengage|\bspoke/iu,
  letter: /\bletter|\bmessage|\bnote\b/iu,
};
const WORDS_OF_STATUS = {
  held: /./u,
  planned:
    /\bwill\b|\bupcoming|\bplan|\blook(?:s|ing|ed)? forward|\bagreed to|\bahead of|\bprepar|\bnext week|\bprecede|\bintend|\baccepted an invitation/iu,
  proposed: /\binvit|\bpropos|\boffer|\bsuggest/iu,
  cancelled: /\bunable|\bpostpon|\bcancel|\bcalled off|\brefus|\bdeclin/iu,
};

/** In what a contact, as facts.json has it, disagrees with the records it rests on; empty where it agrees. */
export function disagreements(contact, records) {
  const text = records.map((record) => record.text).join('\n');
  const folded = fold(text);
  const problems = [];
  for (const { name, of } of contact.parties) {
    const isNamed =
      name === undefined ? namesCountry(folded, of) : familyNames(name).some((word) => hasWord(folded, word));
    if (!isNamed) problems.push(`the record does not name ${name ?? of}`);
  }
  if (!WORDS_OF_KIND[contact.kind]?.test(text)) problems.push(`the record has no word of a ${contact.kind}`);
  const known = records.length === 1 && contact.told === 'main' ? records[0].kind : null;
  if (known !== null && !KINDS_OF_TITLE[known]?.(text).includes(contact.kind)) {
    problems.push(`the record tells of a ${known}, the document of a ${contact.kind}`);
  }
  const days = records.flatMap(daysOf);
  const liesAhead = records.some(({ published }) => published !== null && (contact.from ?? '') > published);
  if (!WORDS_OF_STATUS[contact.status]?.test(text) && !(contact.status === 'planned' && liesAhead)) {
    problems.push(`the record has no word of a ${contact.status} contact`);
  }
  const [from, to] = [contact.from ?? '', contact.to ?? ''];
  const isUndated = from === '' && to === '';
  if (!isUndated && !days.some(([first, last]) => first === from && last === to)) {
    const allowed = [...new Set(days.map(([first, last]) => (first === last ? first : `${first}..${last}`)))];
    problems.push(`the record does not give ${from}..${to} but ${allowed.join(', ') || 'no day'}`);
  }
  return problems;
}

const KINDS_OF_TITLE = {
  phone_call: (text) => (WORDS_OF_KIND['video-call'].test(text) ? ['video-call', 'phone-call'] : ['phone-call']),
  video_call: () => ['video-call'],
  virtual_meeting: () => ['video-call'],
  meeting: (text) => (WORDS_OF_KIND['video-call'].test(text) ? ['video-call', 'meeting'] : ['meeting', 'talks']),
  visit_or_trip: () => ['meeting', 'talks', 'letter'],
};

/** The days, as pairs of first and last, that a record gives for what it tells. */
function daysOf(record) {
  if (record.stay !== null) return [record.stay, ...partsOf(record.stay)];
  const { published, text } = record;
  const days = [['', published]];
  if (SAME_DAY.test(text) || record.isTranscript) days.push([published, published]);
  if (/\btonight\b|\bthis evening\b/iu.test(text)) days.push([addDays(published, -1), published]);
  if (/\byesterday\b/iu.test(text)) days.push([addDays(published, -1), addDays(published, -1)]);
  if (/\bthis week\b/iu.test(text)) days.push([mondayOf(published), published]);
  if (/\blast week\b/iu.test(text)) days.push([addDays(mondayOf(published), -7), addDays(mondayOf(published), -1)]);
  if (/\blast month\b/iu.test(text)) days.push(monthBefore(published));
  if (/\bnext week\b/iu.test(text)) days.push([addDays(mondayOf(published), 7), addDays(mondayOf(published), 13)]);
  const coming = comingWeekday(text, published);
  if (coming !== null) days.push([coming, coming]);
  for (const day of daysNamedIn(text, published)) {
    days.push([day, day]);
    if (/\bweek of\b/iu.test(text)) days.push([day, published]);
  }
  days.push(...monthsNamedIn(text, published), ...spansNamedIn(text, published));
  return days;
}

/** A contact during a stay may be put at its first or last day only where the stay is that one day. */
function partsOf([start, end]) {
  return start === end ? [[start, end]] : [];
}

function mondayOf(day) {
  return addDays(day, -((weekday(day) + 6) % 7));
}

/** The family name stands last or, as in Xi Jinping, first. */
function familyNames(name) {
  const words = fold(name).split(/\s+/u);
  return [words.at(-1), words[0]];
}

function hasWord(folded, word) {
  return new RegExp(`(?<![a-z])${word}(?![a-z])`, 'u').test(folded);
}
