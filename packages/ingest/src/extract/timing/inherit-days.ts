import { addDays } from '@readout/domain';
import type { AnnotatedDocument } from '../../annotate/document.ts';
import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import type { Claim } from '../terms/claim.ts';
import type { DayRange } from '../days/days.ts';
import { countedFromHeading } from './counted-from-heading.ts';
import { rowOf, type Element } from '../grammar/elements.ts';
import { sameParty } from '../terms/party.ts';
import { isPreparedFor } from './day-owners.ts';
import { headed, neverWas, ownDay } from './headed-days.ts';
import { inFittingYear } from './nearest-year.ts';
import { enterProgramme } from './programme-days.ts';
import { dayOfScene } from './scene-days.ts';
import { isAppraised, isShort, looksBack, resolved } from './said-days.ts';
import { atHour, thisDay } from './this-day.ts';
import type { Stretches } from '../terms/stretches.ts';

/** How many sentences back a day may have been said that sets the scene of what follows. */
const SCENE = 4;
/** How many sentences on "the call took place on Friday" may stand. */
const AFTERWORD = 2;

/** Verbs whose day is that of an account, a paper or a plan, never of a contact told beside it. */
const OF_SOMETHING_ELSE: ReadonlySet<string> = new Set(
  'published announced signed dated released issued born died elected founded adopted ratified expired began begins ends until since by before reported'.split(
    ' ',
  ),
);

/**
 * Gives held contacts without a day the one that the text sets for them: said of the same contact just behind ("The call took place on
 * Friday"), or of the scene in which it is told, some sentences before. A contact told as lying further back, and a series, stay without.
 */
export function inheritDays(doc: AnnotatedDocument, claims: readonly Claim[], stretches: Stretches): readonly Claim[] {
  for (const claim of claims) {
    enterProgramme(doc, claim);
    claim.days = countedFromHeading(doc, claim) ?? claim.days;
    const own = dayOfScene(doc, claim);
    if (own !== null) {
      claim.days = own;
      claim.daySource = 'inherited';
    }
    if (claim.days !== null && claim.daySource === 'explicit') claim.days = inFittingYear(claim.days, claim, doc.day);
    // the day of the text is lent where no heading says another
    if (claim.daySource === 'document') claim.days = headed(doc, claim) ?? claim.days;
    if (claim.days !== null || claim.series || claim.text.part === 'title') continue;
    const days =
      claim.status === 'held'
        ? (headed(doc, claim) ??
          afterword(doc, claim) ??
          pointedBack(doc, claim) ??
          sequel(claim, claims) ??
          beside(claim, claims) ??
          sceneOf(doc, claim, stretches) ??
          ownDay(doc, claim) ??
          thisDay(doc, claim))
        : isMoved(claim, claims)
          ? headed(doc, claim)
          : (headed(doc, claim) ??
            planOf(doc, claim) ??
            restatedPlan(doc, claim) ??
            atHour(doc, claim) ??
            neverWas(doc, claim));
    if (days === null) continue;
    claim.days = days;
    claim.daySource = 'inherited';
  }
  return claims;
}

/** "It will now be held on Thursday": whether a day that stands behind what was called off is that of the plan in its place. */
export const isMoved = (claim: Claim, claims: readonly Claim[]): boolean =>
  claim.status === 'cancelled' &&
  claims.some(
    ({ rules, sentence }) =>
      rules.includes('plan.moved') && sentence > claim.sentence && sentence <= claim.sentence + AFTERWORD,
  );

/** "The presidency said that the meeting at the bridge on Friday was on": the day of a plan that is named again behind; what names it shows it too. */
function restatedPlan(doc: AnnotatedDocument, claim: Claim): DayRange | null {
  if (claim.status !== 'planned') return null;
  const found = namedAgain(doc, claim, 'future');
  if (found === null || (doc.day !== null && found.days.latest < doc.day)) return null;
  claim.evidence.add(found.sentence);
  return found.days;
}

/** "The call took place on Friday", "Their meeting on Monday was the first": the day of a definite noun of contact behind. */
function afterword(doc: AnnotatedDocument, claim: Claim): DayRange | null {
  return namedAgain(doc, claim, 'past')?.days ?? null;
}

function namedAgain(
  doc: AnnotatedDocument,
  claim: Claim,
  tense: 'past' | 'future',
): { days: DayRange; sentence: number } | null {
  for (let sentence = claim.sentence + 1; sentence <= claim.sentence + AFTERWORD; sentence += 1) {
    if (claim.text.sentences[sentence] === undefined) return null;
    const { elements } = rowOf(claim.text, sentence);
    for (const [i, element] of elements.entries()) {
      if (!CONTACT_NOUN_OF.has(element.word)) continue;
      const before = elements[i - 1];
      const isDefinite = ['the', 'their', 'this', 'that'].includes(before?.word ?? '');
      if (!isDefinite || isPreparedFor(elements, i)) continue;
      const found = elements.findIndex(
        (other, k) => other.day !== null && k > i && k - i <= 8 && !isForeign(elements, k),
      );
      const days = found < 0 ? null : resolved(doc, elements[found], tense);
      // "the talks in Geneva on 23 February", told on 13 February: they lie ahead rather than a year back
      if (days !== null && (doc.day === null || days.latest > addDays(doc.day, -NEARLY_A_YEAR)))
        return { days, sentence };
    }
  }
  return null;
}
const NEARLY_A_YEAR = 300;

/** "It was the second time that they had come together": the day of what the sentence before tells. */
function pointedBack(doc: AnnotatedDocument, claim: Claim): DayRange | null {
  if (claim.sentence === 0 || !pointsBack(rowOf(claim.text, claim.sentence).elements)) return null;
  const { elements } = rowOf(claim.text, claim.sentence - 1);
  const found = elements.findLastIndex((element, k) => element.day !== null && !isForeign(elements, k));
  const days = found < 0 ? null : resolved(doc, elements[found], 'past');
  return days !== null && isShort(days) && (doc.day === null || days.earliest <= doc.day) ? days : null;
}

/** Whether a sentence opens with a word for what was told just before ("It was", "This marked"). */
export function pointsBack(elements: readonly Element[]): boolean {
  const [opener, verb] = elements;
  const isPointer = ['it', 'this', 'that'].includes(opener?.mention?.noun ?? opener?.word ?? '');
  return isPointer && ['was', 'is', 'marked', 'marks', "'s"].includes(verb?.word ?? '');
}

/** "Immediately after the summit she telephoned …", "She was later received by A": the day of the contact told last before. */
function sequel(claim: Claim, all: readonly Claim[]): DayRange | null {
  const { elements } = rowOf(claim.text, claim.sentence);
  const isNext = elements
    .slice(0, 6)
    .some(({ word }, k) => IMMEDIATE.has(word) && ['after', 'following', ','].includes(elements[k + 1]?.word ?? ''));
  if (!isNext) return isLater(claim, elements) ? lastOfDay(claim, all) : null;
  const last = all.findLast(
    (other) =>
      other.text === claim.text && other.sentence < claim.sentence && other.status === 'held' && other.days !== null,
  );
  return last?.days ?? null;
}
/** Whether the clause of the contact says that it came behind what was told: "was later received", "subsequently met". */
function isLater(claim: Claim, elements: readonly Element[]): boolean {
  const at = elements.findIndex((element) => element.first >= claim.trigger.first);
  const opens =
    (AFTERWARDS.has(elements[0]?.word ?? '') || isAlongside(elements)) &&
    elements.slice(0, at).every(({ day }) => day === null);
  return opens || elements.slice(Math.max(0, at - 3), at + 1).some(({ word }) => AFTERWARDS.has(word));
}
const AFTERWARDS: ReadonlySet<string> = new Set('later subsequently afterwards thereafter thereupon'.split(' '));

/** "Separately, he received B", "On the same occasion she held talks with C": told as one more of the same day. */
function isAlongside(elements: readonly Element[]): boolean {
  const opening = elements.slice(0, 6).map(({ word }) => word);
  return (
    ALONGSIDE.has(opening[0] ?? '') ||
    opening.join(' ').includes('same occasion') ||
    opening.join(' ').includes('for his part') ||
    opening.join(' ').includes('for her part')
  );
}
const ALONGSIDE: ReadonlySet<string> = new Set('separately likewise similarly also'.split(' '));

/** The one day of the last contact that was held, of a sentence not far before. */
function lastOfDay(claim: Claim, all: readonly Claim[]): DayRange | null {
  const last = all.findLast(
    (other) =>
      other !== claim &&
      other.text === claim.text &&
      other.sentence < claim.sentence &&
      claim.sentence - other.sentence <= FAR_BACK &&
      other.status === 'held' &&
      other.days !== null,
  );
  const days = last?.days ?? null;
  return days !== null && days.earliest === days.latest ? days : null;
}
/** How many sentences back "later" may point. */
const FAR_BACK = 6;

const IMMEDIATE: ReadonlySet<string> = new Set(
  'immediately straight right shortly soon directly then afterwards'.split(' '),
);

/** "In the margins of the conference the president spoke to B", "before the talks", "on the eve of the summit": by the day of what was told before. */
function beside(claim: Claim, all: readonly Claim[]): DayRange | null {
  const { elements } = rowOf(claim.text, claim.sentence);
  const at = elements.findIndex((element) => element.first >= claim.trigger.first);
  const noun = elements.findIndex(({ word }, i) => i !== at && i < at + 8 && CONTACT_NOUN_OF.has(word));
  if (noun < 1 || elements[noun - 1]?.word !== 'the') return null;
  const lead = elements.slice(Math.max(0, noun - 4), noun - 1).map(({ word }) => word);
  const isEve = lead.includes('eve');
  const opens = noun < 6 && (BESIDE.has(lead.at(-1) ?? '') || lead.some((word) => MARGINS.has(word)));
  if (!isEve && !opens) return null;
  const last = all.findLast(
    (other) =>
      other !== claim &&
      other.text === claim.text &&
      other.sentence < claim.sentence &&
      other.status === 'held' &&
      other.days !== null &&
      // "discussions earlier this month" told in passing are not "the call"
      other.days.earliest === other.days.latest,
  );
  const days = last?.days ?? null;
  if (days === null) return null;
  const day = isEve ? addDays(days.earliest, -1) : days.earliest;
  return { earliest: day, latest: day };
}
const BESIDE: ReadonlySet<string> = new Set('before during ahead'.split(' '));
const MARGINS: ReadonlySet<string> = new Set('margins margin sidelines sideline fringes'.split(' '));

/** The day that a sentence before sets, the nearest first: of the same paragraph, or of one that opens the text. */
function sceneOf(doc: AnnotatedDocument, claim: Claim, stretches: Stretches): DayRange | null {
  const { elements } = rowOf(claim.text, claim.sentence);
  const at = elements.findIndex((element) => element.first >= claim.trigger.first);
  if (looksBack(elements, at) || isAppraised(elements, at) || claim.kind === 'talks') return null;
  const paragraph = claim.text.sentences[claim.sentence]?.paragraph ?? 0;
  for (let sentence = claim.sentence - 1; sentence >= Math.max(0, claim.sentence - SCENE); sentence -= 1) {
    const own = claim.text.sentences[sentence]?.paragraph ?? 0;
    if (own !== paragraph && !(own <= 1 && paragraph - own <= 2)) break;
    const row = rowOf(claim.text, sentence).elements;
    if (claim.text.zones[sentence]?.asks === true) return null;
    const told = stretches
      .claimsAt(claim.text, sentence)
      .find((other) => other.status === 'held' && (other.kind !== 'letter' || claim.kind === 'letter'));
    if (told !== undefined && !told.parties.some((party) => claim.parties.some((own) => sameParty(party, own))))
      return null;
    const isOfPlan = stretches
      .claimsAt(claim.text, sentence)
      .some((other) => other.status !== 'held' && other.days !== null);
    const found = isOfPlan ? -1 : row.findLastIndex((element, k) => element.day !== null && !isForeign(row, k));
    const days = told?.days ?? (found < 0 ? null : resolved(doc, row[found], 'past'));
    const isThen = sentence === claim.sentence - 1 && saysThen(elements, at);
    if (days !== null && (doc.day === null || days.earliest <= doc.day) && (isShort(days) || isThen)) return days;
  }
  return null;
}

/** "A was here in May 2013. He was then received by B", "On the same visit he pressed C": in the time, however long, that was told just before. */
function saysThen(elements: readonly Element[], at: number): boolean {
  const [, the, same, visit] = elements.map(({ word }) => word);
  const isSame = the === 'the' && same === 'same' && ['visit', 'trip', 'stay', 'journey'].includes(visit ?? '');
  return isSame || elements.slice(Math.max(0, at - 2), at).some(({ word }) => word === 'then');
}

/** A plan told behind a sentence of tomorrow is for tomorrow. */
function planOf(doc: AnnotatedDocument, claim: Claim): DayRange | null {
  if (claim.status !== 'planned' || doc.day === null || claim.sentence === 0) return null;
  const { elements } = rowOf(claim.text, claim.sentence);
  if (!elements.some(({ word }) => word === 'will' || word === 'is' || word === 'are')) return null;
  const before = claim.text.sentences[claim.sentence - 1];
  if (before?.paragraph !== claim.text.sentences[claim.sentence]?.paragraph && claim.sentence > 2) return null;
  const row = rowOf(claim.text, claim.sentence - 1).elements;
  for (const element of row) {
    if (element.day?.source !== 'relative') continue;
    const days = resolved(doc, element, 'future');
    if (days !== null && days.earliest > doc.day && isShort(days)) return days;
  }
  return null;
}

/** The most elements of a clause that tells more of somebody ("who had sent a letter on Sunday"). */
const LONGEST_CLAUSE = 20;

/** Whether a day belongs to a paper, an announcement, the end of a stretch of time, or to what somebody had done before. */
function isForeign(elements: readonly Element[], at: number): boolean {
  if (elements.slice(Math.max(0, at - 3), at).some(({ word }) => OF_SOMETHING_ELSE.has(word))) return true;
  const clause = elements
    .slice(0, at)
    .findLastIndex(({ word }) => word === 'who' || word === 'which' || word === 'whose');
  return clause >= 0 && at - clause <= LONGEST_CLAUSE && elements.slice(clause, at).some(({ word }) => word === 'had');
}
