import {
  keysOf,
  POINT_SUBJECTS,
  VERDICTS,
  type ComparedPoint,
  type ComparisonAnswer,
  type ContactAnswer,
  type DocumentId,
  type SaidOnPoint,
  type Verdict,
} from '@readout/domain';
import { accountText, type AccountText } from './account-text.ts';
import { alignSayings } from './align.ts';
import { factsOf, type Fact } from './facts.ts';
import { placesOf, daysOf } from './told-facts.ts';
import { contradict, giveOtherAmounts, sayingsOf, silentIn, type Saying } from './sayings.ts';
import { topicLabel } from './topic-label.ts';

/** Most accounts that are compared, the oldest: nobody reads more side by side. */
export const MAX_COMPARED = 24;

/** Most words of content in a saying that only gives a fact. */
const BARE_FACT = 3;

/** A length is told alike within this share of it, where one of the two is rough. */
const ROUGH = 0.25;

/**
 * Compares the accounts of one contact, point by point, by their very words. `bodies` are the texts of its documents; an account whose text is not
 * there takes no part. Where one document alone tells of it there is nothing to compare. A pure function.
 */
export function compareAccounts(contact: ContactAnswer, bodies: ReadonlyMap<DocumentId, string>): ComparisonAnswer {
  const compared = contact.accounts.slice(0, MAX_COMPARED);
  const accounts = compared.map(({ id, document }) => ({ account: id, document: document.id }));
  const left = contact.accounts.length - compared.length;
  if (new Set(accounts.map(({ document }) => document)).size < 2) return { id: contact.id, accounts, left, points: [] };
  const texts = compared.flatMap((account) => {
    const body = bodies.get(account.document.id);
    return body === undefined ? [] : [accountText(account, body)];
  });
  const facts = texts.map((text) => ({
    text,
    facts: [...factsOf(text, contact), ...placesOf(text, contact), ...daysOf(text)],
  }));
  const points = [...pointsOfFacts(facts), ...pointsOfSayings(texts, facts, contact)];
  const verdicts = keysOf(VERDICTS);
  const subjects = keysOf(POINT_SUBJECTS);
  const rank = ({ verdict, about }: ComparedPoint): number =>
    verdicts.indexOf(verdict) * subjects.length + subjects.indexOf(about);
  return { id: contact.id, accounts, left, points: points.sort((a, b) => rank(a) - rank(b)) };
}

interface TextWithFacts {
  readonly text: AccountText;
  readonly facts: readonly Fact[];
}

function pointsOfFacts(all: readonly TextWithFacts[]): ComparedPoint[] {
  return keysOf(POINT_SUBJECTS).flatMap((about): ComparedPoint[] => {
    const told = onePerDocument(
      all.flatMap(({ text, facts }) => facts.filter((fact) => fact.about === about).map((fact) => ({ text, fact }))),
    );
    const verdict = verdictOfFacts(told.map(({ fact }) => fact));
    if (verdict === null) return [];
    const says = told.map(({ text, fact }) => ({ ...placeOf(text), quote: fact.quote }));
    const pairs = pairsOf(
      told,
      ({ text }) => placeOf(text).document,
      (a, b) => verdictOfTwo(a.fact, b.fact),
    );
    return [{ about, label: POINT_SUBJECTS[about].label, verdict, says, pairs }];
  });
}

function verdictOfFacts(facts: readonly Fact[]): Verdict | null {
  const [first, ...others] = facts;
  if (first === undefined) return null;
  if (others.length === 0) return first.isSmall ? null : 'only';
  const pairs = facts.flatMap((a, at) => facts.slice(at + 1).map((b) => [a, b] as const));
  const verdicts = pairs.map(([a, b]) => verdictOfTwo(a, b));
  if (verdicts.includes('contradict')) return 'contradict';
  if (verdicts.includes('differ')) return 'differ';
  return first.about === 'day' || first.about === 'place' ? null : 'both';
}

function verdictOfTwo(a: Fact, b: Fact): Verdict {
  if (a.value === null || b.value === null || a.value === b.value) return 'both';
  if (typeof a.value === 'number' && typeof b.value === 'number') {
    const apart = Math.abs(a.value - b.value) / Math.max(a.value, b.value);
    if ((a.isRough || b.isRough) && apart <= ROUGH) return 'both';
    return 'contradict';
  }
  return a.isRough || b.isRough ? 'differ' : 'contradict';
}

function pointsOfSayings(
  texts: readonly AccountText[],
  facts: readonly TextWithFacts[],
  contact: ContactAnswer,
): ComparedPoint[] {
  // What says little more than a fact that is compared already is no point of its own.
  const isFact = ({ text, quote, words, isPurpose }: Saying): boolean =>
    !isPurpose &&
    facts.some(
      (one) =>
        one.text === text &&
        one.facts.some(
          ({ about, words: own }) =>
            about !== 'day' &&
            about !== 'place' &&
            words.size <= BARE_FACT &&
            quote.start <= own.start &&
            own.end <= quote.end,
        ),
    );
  const sayings = texts.flatMap((text) => sayingsOf(text, contact)).filter((saying) => !isFact(saying));
  const taken = new Set<string>();
  return alignSayings(sayings).flatMap((group): ComparedPoint[] => {
    const [first] = group;
    if (first === undefined || !group.some(({ isStatement }) => isStatement)) return [];
    if (group.length === 1 && first.denies) return [];
    const says = group.map(({ text, quote }) => ({ ...placeOf(text), quote }));
    const label = labelOf(group, contact, taken);
    taken.add(label);
    const pairs = pairsOf(
      group,
      ({ document }) => document,
      (a, b) => verdictOfSayings([a, b]),
    );
    return [{ about: 'statement', label, verdict: verdictOfSayings(group), says, pairs }];
  });
}

/** What a point is about, where several say it by the words they have in common. */
function labelOf(group: readonly Saying[], contact: ContactAnswer, taken: ReadonlySet<string>): string {
  const stated = group.filter(({ isStatement }) => isStatement);
  const silent = new Set(stated.flatMap(({ text }) => [...silentIn(text, contact)]));
  const statements = stated.map((saying) => ({
    said: saying.said,
    shared: new Set(
      [...saying.words].filter((word) => group.some((other) => other !== saying && other.words.has(word))),
    ),
  }));
  return topicLabel(statements, silent, taken);
}

function verdictOfSayings(group: readonly Saying[]): Verdict {
  if (group.length === 1) return 'only';
  const pairs = group.flatMap((a, at) => group.slice(at + 1).map((b) => [a, b] as const));
  if (pairs.some(([a, b]) => contradict(a, b))) return 'contradict';
  return pairs.some(([a, b]) => giveOtherAmounts(a, b)) ? 'differ' : 'both';
}

/** How each two stand to each other where more than two speak of a point; of two the point itself says it. */
function pairsOf<One>(
  all: readonly One[],
  documentOf: (one: One) => DocumentId,
  verdictBetween: (a: One, b: One) => Verdict,
): ComparedPoint['pairs'] {
  if (all.length < 3) return [];
  return all.flatMap((a, at) =>
    all.slice(at + 1).map((b) => ({
      documents: [documentOf(a), documentOf(b)] satisfies [DocumentId, DocumentId],
      verdict: verdictBetween(a, b),
    })),
  );
}

function onePerDocument<Told extends { readonly text: AccountText }>(told: readonly Told[]): Told[] {
  const seen = new Set<DocumentId>();
  return told.filter(({ text }) => {
    const { id } = text.account.document;
    return !seen.has(id) && seen.add(id);
  });
}

function placeOf({ account }: AccountText): Pick<SaidOnPoint, 'account' | 'document'> {
  return { account: account.id, document: account.document.id };
}
