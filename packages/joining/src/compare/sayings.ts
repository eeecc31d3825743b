import { foldWords, type ContactAnswer, type DocumentId, type Span } from '@readout/domain';
import { countryRoots, LONGEST_QUOTE, partyWords, type AccountText } from './account-text.ts';
import { amountsIn, countAlike, excludeEachOther, type Amount } from './amounts.ts';
import { contentWords } from './content-words.ts';
import { clauseAround, type Stretch } from './stretches-of-text.ts';

/** Something an account says, ready to be laid beside what others say. */
export interface Saying {
  readonly text: AccountText;
  readonly document: DocumentId;
  readonly quote: Span;
  /** The words of the statement itself, without who says it. */
  readonly said: string;
  /** False for a sentence that the reader took no statement from: it counts only where others say the same. */
  readonly isStatement: boolean;
  /** Says what the contact was for; a contact is for few things, so that one word in common says more. */
  readonly isPurpose: boolean;
  readonly words: ReadonlySet<string>;
  /** With those of the whole sentence. */
  readonly around: ReadonlySet<string>;
  readonly amounts: readonly Amount[];
  /** Says that something was not spoken of, or did not take place. */
  readonly denies: boolean;
}

/** Plain denials that something was spoken of or took place; "not yet" and mere negations of what was said are none. */
const DENIAL =
  /\b(?:(?:was|were|is|are|has been|had been) (?:not|never) (?:discussed|raised|mentioned|touched|on the agenda|spoken of|(?:a |the )?(?:subject|topic|matter|part)\b)|(?:(?:did|do) not|didn['’]t|never) (?:talk|speak|discuss|come up|came up|mention|raise|touch|offer|set)|has nothing|said nothing|there (?:was|were|is|has been) no (?:talk|mention|discussion|word|offer|such)|no (?:talk|mention|discussion) of|no [\w ,-]{1,60}?(?:was|were) (?:asked|given|made|offered|raised|discussed)|nobody (?:has |had )?(?:asked|raised|mentioned|offered)|denied|not one word|none was (?:discussed|raised|offered)|forgot)\b/iu;
/** What runs between "did not" and its verb. */
const ASIDE = /\b(did|do) not,[^,.]{1,60},/giu;

/** "asked that their number be raised to nine thousand": what is counted was named before. */
const NUMBER_OF_IT = /\b(?:their|the|that|this|its) (?:number|figure|total|amount|share|quota|sum)\b/iu;

/** What an account says: its statements, and those of its sentences that none covers. */
export function sayingsOf(text: AccountText, contact: ContactAnswer): Saying[] {
  const { account, body, sentences } = text;
  const silentStems = silentIn(text, contact);
  const roots = countryRoots(contact);
  const contentOf = (words: string): Set<string> =>
    new Set([...contentWords(words, silentStems)].filter((word) => !roots.some((root) => isAdjective(word, root))));
  const make = (span: Stretch, own: Stretch, sentence: Stretch, isStatement: boolean): Saying => {
    const { start, end } = clauseAround(body, span, { start: own.start, end: own.start + 1 }, LONGEST_QUOTE);
    const whole = body.slice(sentence.start, sentence.end);
    const said = body.slice(own.start, own.end);
    const around = contentOf(whole);
    return {
      text,
      document: account.document.id,
      quote: { in: 'text', start, end, text: body.slice(start, end) },
      said,
      isStatement,
      isPurpose: false,
      words: contentOf(said),
      around,
      amounts: amountsIn(said).map((amount) =>
        NUMBER_OF_IT.test(said) ? { ...amount, of: [...amount.of, ...around] } : amount,
      ),
      denies: DENIAL.test(whole.replace(ASIDE, '$1 not')),
    };
  };
  const covered = new Set<Stretch>();
  const contacts = account.marks.filter(({ in: part, show }) => part === 'text' && show === 'contact');
  const stated = account.statements.filter(({ in: part }) => part === 'text').sort((a, b) => a.start - b.start);
  const found = stated.flatMap((span, at): Saying[] => {
    const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? span;
    covered.add(sentence);
    // "agreed that they will meet on Friday" is the contact to come itself, and no point of it.
    if (contacts.some(({ start, end }) => span.start <= start && end <= span.end)) return [];
    if (LEFT_OUT.test(body.slice(sentence.start, span.start))) return [];
    const shown = shownBeside(body, sentence, span, stated[at - 1], stated[at + 1]);
    return [make(shown, span, sentence, true)];
  });
  for (const sentence of sentences) {
    // What only tells that there was a contact shares its words with all that was said at it.
    const lead = contacts.find(({ start, end }) => sentence.start <= start && end <= sentence.end);
    if (covered.has(sentence) || !/\s/u.test(body.slice(sentence.start, sentence.end))) continue;
    if (lead !== undefined) {
      const purpose = purposeIn(body, sentence, lead);
      if (purpose !== null)
        found.push({
          ...make(sentence, purpose, sentence, true),
          isPurpose: true,
        });
      continue;
    }
    found.push(make(sentence, sentence, sentence, false));
  }
  return withAnswers(
    found
      .filter(({ words, amounts }) => words.size > 0 || amounts.length > 0)
      .sort((a, b) => a.quote.start - b.quote.start),
  );
}

/** What says nothing of a point: the names of the parties and of who tells, folded and as stems. */
export function silentIn({ account }: AccountText, contact: ContactAnswer): Set<string> {
  const tellers = account.tellers.flatMap(({ source }) => foldWords(source.name));
  return new Set([...partyWords(contact), ...tellers].flatMap((word) => [word, ...contentWords(word, new Set())]));
}

/** "moldovan" of Moldova; "indicate" is no adjective of India. */
function isAdjective(word: string, root: string): boolean {
  return (
    word.startsWith(root) && /^(?:i?an|ian|ish|ese|i|n|vian|c)?$/u.test(word.slice(root.length).replace(/^[aeo]+/u, ''))
  );
}

/** "It does not say that he promised anything": what an account leaves out is none of what was said. */
const LEFT_OUT = /\b(?:(?:does|did|do) not|doesn['’]t|didn['’]t) (?:say|mention|explain|elaborate|specify)\b/iu;

/** What takes up the saying before it: "Her guest accepted it", "He assured her that it would not touch them". */
const TAKES_UP =
  /^(?:[^\s,;]+ ){1,6}(?:accepted|accepts|declined|declines|rejected|rejects|welcomed|welcomes|assured (?:him|her|them)) [^.;]*\b(?:it|this|the (?:offer|invitation|proposal|idea|request))\b/iu;

/** Sayings in which a sentence that only answers the one before it ("accepted it") is told together with that, where a quote holds both. */
function withAnswers(sayings: readonly Saying[]): Saying[] {
  const all: Saying[] = [];
  for (const saying of sayings) {
    const { text, quote, words, around, amounts, denies } = saying;
    const asked = all.at(-1);
    const between = asked === undefined ? '' : text.body.slice(asked.quote.end, quote.start);
    const isAnswer =
      asked?.isStatement === true &&
      /^[.!?”"’]*\s+$/u.test(`${asked.quote.text.at(-1) ?? ''}${between}`) &&
      quote.end - asked.quote.start <= LONGEST_QUOTE &&
      TAKES_UP.test(quote.text);
    if (!isAnswer) {
      all.push(saying);
      continue;
    }
    const { start } = asked.quote;
    all[all.length - 1] = {
      ...asked,
      quote: { in: 'text', start, end: quote.end, text: text.body.slice(start, quote.end) },
      words: new Set([...asked.words, ...words]),
      around: new Set([...asked.around, ...around]),
      amounts: [...asked.amounts, ...amounts],
      denies: asked.denies || denies,
    };
  }
  return all;
}

/** What a contact was for, behind the word that tells of it: "to prepare a communiqué", "on the occasion of her election". */
const PURPOSE =
  /\b(?:on the occasion of|in order to|to (?:congratulate|prepare|open|sign|thank|condole|offer|express|mark|protest|inform|press|urge|finali[sz]e|launch|inaugurate|draft|write|coordinate|review|settle|ask|demand|commemorate|celebrate|work out|go over))\b[^.;]*/iu;

/** The words that say what a contact was for, in the sentence that tells of it; null where there are none. */
function purposeIn(body: string, sentence: Stretch, contact: Stretch): Stretch | null {
  const match = PURPOSE.exec(body.slice(contact.end, sentence.end));
  if (match === null) return null;
  const start = contact.end + match.index;
  return { start, end: start + match[0].length };
}

/**
 * The part of a sentence that a statement is quoted with: from the statement before it, or the start, to its own end, or the end of the
 * sentence where none follows; so that it reads with who says it, and quotes of one sentence never overlap.
 */
function shownBeside(
  body: string,
  sentence: Stretch,
  span: Stretch,
  before: Stretch | undefined,
  after: Stretch | undefined,
): Stretch {
  const start = before !== undefined && before.end > sentence.start ? Math.min(before.end, span.start) : sentence.start;
  const isLast = after === undefined || after.start >= sentence.end;
  const end = isLast ? Math.max(span.end, sentence.end) : span.end;
  const joint = /^[\s.,;:–—-]*(?:(?:and|but|while)\s+)?/u.exec(body.slice(start, span.start))?.[0].length ?? 0;
  return { start: Math.min(start + joint, span.start), end };
}

/** Whether two sayings of one point cannot both be true: one denies what the other tells, or they count one thing differently. */
export function contradict(a: Saying, b: Saying): boolean {
  return a.denies !== b.denies || differInAmounts(a, b);
}

function differInAmounts(a: Saying, b: Saying): boolean {
  const pairs = a.amounts.flatMap((one) =>
    b.amounts.filter((other) => countAlike(one, other)).map((other) => [one, other] as const),
  );
  return pairs.length > 0 && pairs.every(([one, other]) => excludeEachOther(one, other));
}

/** Whether two sayings of one point give amounts that are not alike, though both can be true. */
export function giveOtherAmounts(a: Saying, b: Saying): boolean {
  return a.amounts.some((one) =>
    b.amounts.some((other) => countAlike(one, other) && (one.least !== other.least || one.most !== other.most)),
  );
}
