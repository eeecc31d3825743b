import type { AnnotatedDocument, AnnotatedText } from '../../annotate/document.ts';
import { PUBLISHED_ACCOUNTS, SILENT_VERBS } from '../../data/telling-words.ts';
import type { Claim } from '../terms/claim.ts';
import { isVerbAt, rowOf, type Element, type Row } from '../grammar/elements.ts';
import { sidesOf } from '../terms/party.ts';
import { tellerOfPhrase, type Teller } from './teller.ts';

/** An account that a text speaks of and that is not before it, and where. */
interface Pointer {
  readonly sentence: number;
  readonly teller: Teller;
}

/**
 * The accounts that a text points to without giving them, by claim: "the Chinese readout", "Ankara has not commented". Each goes to the
 * contact of its side told last before it, else to the first of its side.
 */
export function pointersOfClaims(doc: AnnotatedDocument, claims: readonly Claim[]): Map<Claim, Teller[]> {
  const found = new Map<Claim, Teller[]>();
  const body = claims.filter((claim) => claim.text === doc.body).sort((a, b) => a.sentence - b.sentence);
  if (body.length === 0) return found;
  for (const { sentence, teller } of pointersIn(doc.body)) {
    const own = body.filter((claim) => sidesOf(claim.parties).some((side) => teller.sides.includes(side)));
    const claim = own.findLast((one) => one.sentence <= sentence) ?? own[0];
    if (claim === undefined) continue;
    const list = found.get(claim) ?? [];
    if (!list.some((other) => other.sides.some((side) => teller.sides.includes(side)))) list.push(teller);
    found.set(claim, list);
  }
  return found;
}

function pointersIn(text: AnnotatedText): Pointer[] {
  const pointers: Pointer[] = [];
  for (let sentence = 0; sentence < text.sentences.length; sentence += 1) {
    const row = rowOf(text, sentence);
    for (let i = 0; i < row.elements.length; i += 1) {
      const account = accountAt(row, i);
      const range = account ?? silenceAt(row, i);
      if (range === null) continue;
      const manner = account === null ? 'silent' : 'not-read';
      const start = row.elements[range[0]]?.first ?? 0;
      const end = row.elements[range[1] - 1]?.last ?? start + 1;
      const teller: Teller = { ...tellerOfPhrase(text, { first: start, last: end }), manner };
      if (teller.sides.length > 0) pointers.push({ sentence, teller });
    }
  }
  return pointers;
}

const isSide = (element: Element | undefined): boolean => element?.mention?.kind === 'side';

/** "the Chinese readout", "a readout from the Kremlin": an account with whose it is, that says nothing here. */
function accountAt(row: Row, i: number): readonly [number, number] | null {
  const { elements } = row;
  if (!PUBLISHED_ACCOUNTS.has(elements[i]?.word ?? '') || elements[i - 1]?.word === 'joint') return null;
  const from = elements.slice(i + 1, i + 6).findIndex((element) => ['from', 'of', 'by'].includes(element.word));
  const owner = isSide(elements[i - 1])
    ? i - 1
    : elements[i - 1]?.word === "'s" && isSide(elements[i - 2])
      ? i - 2
      : -1;
  if (owner >= 0) return saysAt(elements, i) ? null : [owner, i + 1];
  if (from < 0) return null;
  let at = i + 2 + from;
  while (elements[at]?.word === 'the') at += 1;
  return isSide(elements[at]) && !saysAt(elements, at) ? [i, at + 1] : null;
}

/** Whether the account at `i` tells something: it opens a clause of its own, or stands behind "in" and "according to". */
function saysAt(elements: readonly Element[], i: number): boolean {
  if (isVerbAt(elements, i + 1) || elements[i + 1]?.word === 'also') return true;
  return elements.slice(Math.max(0, i - 4), i).some(({ word }) => word === 'in' || word === 'to');
}

/** "Ankara has not commented", "Tokyo declined to comment", "no word from Lima". */
function silenceAt(row: Row, i: number): readonly [number, number] | null {
  const { elements } = row;
  if (isSide(elements[i])) {
    const words = elements.slice(i + 1, i + 7).map(({ word }) => word);
    const verb = words.findIndex((word) => SILENT_VERBS.has(word));
    const before = verb < 0 ? [] : words.slice(0, verb);
    const isSilent =
      (before.includes('not') && (before.includes('has') || before.includes('have') || before.includes('had'))) ||
      before.includes('yet') ||
      before.includes('declined');
    return isSilent ? [i, i + 1] : null;
  }
  if (!['word', 'comment', 'confirmation'].includes(elements[i]?.word ?? '') || elements[i + 1]?.word !== 'from')
    return null;
  if (!elements.slice(Math.max(0, i - 4), i).some(({ word }) => word === 'no')) return null;
  const at = elements[i + 2]?.word === 'the' ? i + 3 : i + 2;
  return isSide(elements[at]) ? [at, at + 1] : null;
}
