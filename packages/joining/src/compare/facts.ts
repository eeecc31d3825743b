import { foldWords, type ContactAnswer, type PointSubject, type Span } from '@readout/domain';
import { quoteOf, type AccountText } from './account-text.ts';
import { amountsIn } from './amounts.ts';
import type { Stretch } from './stretches-of-text.ts';

/** A fact that an account gives in so many words, and its value where it can be told; null says only that it speaks of it. */
export interface Fact {
  readonly about: Exclude<PointSubject, 'statement'>;
  readonly quote: Span;
  /** The very words that give it. */
  readonly words: Stretch;
  readonly value: string | number | null;
  /** Whether the words leave the value open by a little ("close to an hour"). */
  readonly isRough: boolean;
  /** Whether it is no point where one account alone gives it: the contact's own line says it, or it is told in passing. */
  readonly isSmall: boolean;
}

const LENGTH =
  /\b(?:(?:about|almost|nearly|close to|over|around|some|just under|just over|at least)\s+)?(?:half an hour|an hour and a half|(?:\d+|[a-z]+(?:-[a-z]+)?)[- ](?:and a half[- ])?(?:hours?|minutes?))\b(?!\s+(?:later|earlier|before|after|ago))/giu;
const LASTING =
  /\b(?:lasted|lasting|for|spent|took|talked|session of|meeting of|call of|-long)\b|\b(?:minute|hour)\s+(?:call|meeting|conversation|talk)/iu;
const CLOCKS = /\b(\d{1,2})[.:h](\d{2})\s*(?:to|–|-|until|and)\s*(\d{1,2})[.:h](\d{2})\b/u;
const AT_TIME =
  /\b(?:at|at about|around)\s+(\d{1,2})[.:](\d{2})\b|\bat\s+(?:about\s+)?(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:\s+(thirty|fifteen|forty-five))?\s*(?:o'clock|[ap]\.?m\.?|this morning|in the (?:morning|afternoon|evening)|hours)/iu;
const ASKED =
  /\b(?:(?:on|at) the (?:initiative|request|invitation|suggestion) of|(?:had |was |were )?(?:asked for|requested|initiated)(?: by)? (?:the|this) (?:call|conversation|meeting|talks)|at (?:his|her|their|its) request|received (?:\w+ ){0,3}a (?:telephone |phone )?call from|received (?:\w+ ){0,5}(?:telephone|phone) call from|\b(?:telephoned|phoned|rang)\b|put the call through|placed the call|(?:a|the) call (?:which|that) |who (?:had )?(?:rung|called|telephoned) whom)/iu;
/** Words that say who asked for it as a thing worth saying; "received a call from" only tells of the call. */
const PLAIN_REQUEST = /initiative|request|suggestion|asked for|initiated/iu;
const PRESENT =
  /\b(?:also (?:took part|attended|present|sat in)|was accompanied by|accompanied by|in the presence of|was present|were present|sat beside|sat in on|attended by|remained throughout|listening|under the eye of|joined (?:the|them in the) (?:call|meeting|talks))/iu;

/** The facts that an account's own sentences give, the first of each subject. */
export function factsOf(text: AccountText, contact: ContactAnswer): Fact[] {
  const found = new Map<Fact['about'], Fact>();
  for (const sentence of text.sentences) {
    const words = text.body.slice(sentence.start, sentence.end);
    const put = (
      about: Fact['about'],
      match: RegExpExecArray | null,
      value: Fact['value'],
      { isRough = false, isSmall = false } = {},
    ): void => {
      if (match === null || found.has(about)) return;
      const start = sentence.start + match.index;
      const stretch = { start, end: start + match[0].length };
      found.set(about, { about, quote: quoteOf(text, sentence, stretch), words: stretch, value, isRough, isSmall });
    };
    const clocks = CLOCKS.exec(words);
    put('length', clocks, clocks === null ? null : minutesBetween(clocks));
    const length = lengthIn(words);
    put('length', length, length === null ? null : minutesIn(length[0]), {
      isRough: /about|almost|nearly|close|over|around|some|just|least/iu.test(length?.[0] ?? ''),
    });
    const time = AT_TIME.exec(words) ?? clocks;
    put('time', time, null, { isSmall: true });
    const asked = ASKED.exec(words);
    const initiator = asked === null ? null : initiatorIn(words, asked, contact);
    put('initiator', asked, initiator, { isSmall: !PLAIN_REQUEST.test(asked?.[0] ?? '') });
    put('present', PRESENT.exec(words), null);
  }
  return [...found.values()];
}

function lengthIn(words: string): RegExpExecArray | null {
  if (!LASTING.test(words) && !/\bhours'/u.test(words)) return null;
  for (const match of words.matchAll(LENGTH)) if (minutesIn(match[0]) !== null) return match;
  return null;
}

/** Minutes that words like "half an hour" or "forty minutes" give; null where they give no number. */
function minutesIn(words: string): number | null {
  const folded = foldWords(words).join(' ');
  if (folded.includes('half an hour')) return 30;
  if (folded.includes('an hour and a half')) return 90;
  if (/\ban hour\b/u.test(folded)) return 60;
  const [amount] = amountsIn(words.replaceAll('-', ' ').replace('and a half', ''));
  if (!amount?.of.some((word) => word === 'hour' || word === 'minut')) return null;
  const half = folded.includes('and a half') ? 0.5 : 0;
  return (
    (Math.max(amount.least, Number.isFinite(amount.most) ? amount.most : 0) + half) *
    (amount.of.includes('hour') ? 60 : 1)
  );
}

function minutesBetween([, ...numbers]: RegExpExecArray): number | null {
  const [hour = 0, minute = 0, later = 0, laterMinute = 0] = numbers.map(Number);
  const minutes = later * 60 + laterMinute - hour * 60 - minute;
  return minutes > 0 ? minutes : null;
}

/** The side of the contact that some words name as the one who asked; null where they leave it open. */
function initiatorIn(sentence: string, match: RegExpExecArray, contact: ContactAnswer): string | null {
  const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 80);
  const before = sentence.slice(0, match.index);
  const isByOther =
    /\b(?:of|from|by)$|which |that /iu.test(match[0].trimEnd()) || /call (?:which|that) $/iu.test(match[0]);
  const words = foldWords(isByOther ? after : before.slice(-80));
  const sides = contact.sides.filter(({ side, through }) => {
    const own = contact.named
      .filter((one) => one.type === 'leader' && through.includes(one.id))
      .map(({ name }) => name);
    const country =
      contact.named.find((one) => one.type !== 'leader' && one.type !== 'open' && one.id === side)?.name ?? '';
    return words.some(
      (word) =>
        own.some((name) => foldWords(name).includes(word) && word.length > 3) ||
        foldWords(country).some((part) => part.length > 3 && word.slice(0, 4) === part.slice(0, 4)),
    );
  });
  return sides.length === 1 ? (sides[0]?.side ?? null) : null;
}
