import type { AgreementStatus } from '@readout/domain';
import type { AnnotatedText } from '../../annotate/document.ts';
import type { Range } from '../../annotate/phrases/mention.ts';
import type { FoundAgreement } from '../../extract/agreements/agreements.ts';
import type { Party } from '../../extract/terms/party.ts';
import { sideOfPerson } from '../../extract/terms/party.ts';
import type { Point } from '../../extract/points/point-sentences.ts';
import { placed } from '../../extract/tellers/teller-side.ts';
import { tellerOfMention, tellerOfPhrase, type Teller } from '../../extract/tellers/teller.ts';
import type { Losses } from '../losses.ts';
import type { SaidConversation } from '../reply.ts';
import type { CheckedDocument } from './checked-document.ts';
import { sentencesIn, tokensIn, type Stretch } from './find-words.ts';
import { sideIdOf } from './parties.ts';
import { findPerson } from './people.ts';
import type { Evidence } from './quotes.ts';

const MOST_POINTS = 24;
const LONGEST_POINT = 60;
const LONGEST_PLACE = 10;

/** The place, where the text of the evidence prints it: in the sentences quoted first. */
export function findPlace(
  said: SaidConversation,
  evidence: Evidence,
  checked: CheckedDocument,
  losses: Losses,
): Range | null {
  if (said.place === null) return null;
  const range = rangeNear(said.place, evidence, checked);
  if (range !== null && range.last - range.first <= LONGEST_PLACE) return range;
  losses.lose('place-not-in-text');
  return null;
}

/** Who asked for it: one of its parties, by name or side. */
export function findInitiator(
  { initiator }: SaidConversation,
  parties: readonly Party[],
  checked: CheckedDocument,
  losses: Losses,
): Party | null {
  if (initiator === null) return null;
  const side = sideIdOf(initiator);
  const person = side === null ? findPerson(initiator, checked, () => false) : null;
  const found = parties.find((party) =>
    side === null
      ? party.type === 'person' && party.person === person
      : party.type === 'side'
        ? party.side === side
        : sideOfPerson(party.person) === side,
  );
  if (found === undefined) losses.lose('initiator-no-party');
  return found ?? null;
}

/** The tellers that the text prints, and for whom they speak: by the same code as for rules. */
export function findTellers(
  { tellers }: SaidConversation,
  evidence: Evidence,
  parties: readonly Party[],
  checked: CheckedDocument,
  losses: Losses,
): Teller[] {
  const found: Teller[] = [];
  for (const name of tellers) {
    const teller = tellerNamed(name, evidence, checked);
    if (teller === null) losses.lose('teller-not-in-text');
    else if (!found.some((other) => other.name === teller.name)) found.push(placed(checked.doc, teller, parties));
  }
  return found;
}

function tellerNamed(name: string, { text, sentence }: Evidence, checked: CheckedDocument): Teller | null {
  const { doc } = checked;
  for (const one of text === doc.body ? [doc.body, doc.title] : [doc.title, doc.body]) {
    const centre = one === text ? (one.tokens[one.sentences[sentence]?.first ?? 0]?.start ?? 0) : 0;
    const [place] = checked
      .finderOf(one)
      .all(name)
      .sort((a, b) => Math.abs(a.start - centre) - Math.abs(b.start - centre));
    const range = place === undefined ? null : tokensIn(one, place);
    if (range === null) continue;
    const mention = one.mentions
      .flat()
      .find((own) => own.first <= range.first && own.last >= range.last && doc.personOf.has(own));
    return mention === undefined ? tellerOfPhrase(one, range) : tellerOfMention(doc, one, mention);
  }
  return null;
}

/** The points that stand in the text word for word, in its order. */
export function findPoints(
  said: SaidConversation,
  { text }: Evidence,
  checked: CheckedDocument,
  losses: Losses,
): Point[] {
  const points: Point[] = [];
  for (const { words, topic } of said.points) {
    const place = checked.finderOf(text).first(words);
    const range = place === null ? null : tokensIn(text, place);
    const [sentence] = place === null ? [] : sentencesIn(text, place);
    if (range === null || sentence === undefined || range.last - range.first > LONGEST_POINT)
      losses.lose('point-not-in-text');
    else if (!points.some((other) => other.range.first === range.first && other.range.last === range.last))
      points.push({ text, sentence, range, isSubject: topic });
  }
  return points.sort((a, b) => a.range.first - b.range.first).slice(0, MOST_POINTS);
}

/** The names of the agreements that the body prints, as the list of the document has them; new ones are added to that list. */
export function findAgreements(
  { agreements }: SaidConversation,
  known: FoundAgreement[],
  { doc, body }: CheckedDocument,
  losses: Losses,
): string[] {
  const names: string[] = [];
  for (const { name, status } of agreements) {
    const places = body.all(name);
    const [place] = places;
    if (place === undefined) {
      losses.lose('agreement-not-in-text');
      continue;
    }
    const printed = doc.body.source.slice(place.start, place.end);
    const agreement = known.find((one) => isOneOf(one, printed)) ?? founded(printed, status, places, doc.body, known);
    if (agreement.status === 'unknown') agreement.status = status;
    if (!names.includes(agreement.name)) names.push(agreement.name);
  }
  return names;
}

/** Whether a printed name is one that an agreement is known by: one of its forms, or one of those with more or fewer words. */
function isOneOf({ name, mentions }: FoundAgreement, printed: string): boolean {
  const key = printed.toLowerCase();
  return [name, ...mentions].some((form) => {
    const own = form.toLowerCase();
    return own === key || own.includes(key) || key.includes(own);
  });
}

function founded(
  printed: string,
  status: AgreementStatus,
  places: readonly Stretch[],
  text: AnnotatedText,
  known: FoundAgreement[],
): FoundAgreement {
  const agreement: FoundAgreement = {
    name: printed.replace(/\s+/gu, ' '),
    status,
    parties: [],
    mentions: [printed],
    sentences: new Set(places.flatMap((place) => sentencesIn(text, place))),
  };
  known.push(agreement);
  return agreement;
}

/** Where the text of the evidence prints some words: in the quoted sentences first, else the place nearest to them. */
function rangeNear(words: string, { text, quotes, sentence }: Evidence, checked: CheckedDocument): Range | null {
  const centre = text.tokens[text.sentences[sentence]?.first ?? 0]?.start ?? 0;
  const isQuoted = (place: Stretch): boolean =>
    quotes.some((quote) => quote.text === text && place.start >= quote.start && place.end <= quote.end);
  const [best] = checked
    .finderOf(text)
    .all(words)
    .sort(
      (a, b) => Number(isQuoted(b)) - Number(isQuoted(a)) || Math.abs(a.start - centre) - Math.abs(b.start - centre),
    );
  return best === undefined ? null : tokensIn(text, best);
}
