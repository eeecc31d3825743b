import type { AnnotatedDocument } from '../../annotate/document.ts';
import type { Range } from '../../annotate/phrases/mention.ts';
import { datelineOf } from '../../annotate/phrases/principal.ts';
import { textOfPlace, type Claim } from '../terms/claim.ts';
import { isVerbAt, rowOf, type Element } from '../grammar/elements.ts';
import { sameParty, sidesOf } from '../terms/party.ts';
import { isOccasion } from './named-places.ts';
import { isSettlement, placeBehind } from './places.ts';
import type { Stretches } from '../terms/stretches.ts';

/** How many sentences back a place may have been said that sets the scene of what follows. */
const SCENE = 6;
/** The same for a contact to come. */
const AHEAD = 3;
/** The last of the sentences in which a text tells its news: what they tell of home is where the text is written. */
const LEAD = 2;
/** How many sentences of remarks are looked through for where they are made. */
const REMARKS = 30;
/** The most elements of a line that heads what follows. */
const HEADING = 8;
/** How many days before the text a meeting may lie that is taken to be in the place of its dateline. */
const LATELY = 3;

/** Verbs and nouns of a journey or stay: where they lead, contacts told behind them take place. */
const STAYING: ReadonlySet<string> = new Set(
  'visit visits visited visiting travelled traveled travelling traveling travels travel flew flies fly flown arrived arrives arriving landed came went returned stay stopover trip tour welcomed welcome hosted gathered convened summit conference'.split(
    ' ',
  ),
);
const BEING: ReadonlySet<string> = new Set(['was', 'is', 'were', 'are', 'being']);

/**
 * Gives meetings without a place of their own the one that the text sets for them: "here" and "the Iranian capital" in their clause, the
 * place of a journey or of a meeting told just before, the town in which the text is written. Calls and letters have none.
 */
export function inheritPlaces(
  doc: AnnotatedDocument,
  claims: readonly Claim[],
  stretches: Stretches,
): readonly Claim[] {
  for (const claim of claims) {
    const isAfar = ['phone-call', 'video-call', 'letter'].includes(claim.kind);
    if (isAfar || (claim.place !== null && isOccasion(textOfPlace(claim).tokens, claim.place))) claim.place = null;
    if (!isAfar && claim.place === null && claim.text.part === 'text') claim.place = placeFor(doc, claim, stretches);
  }
  return claims;
}

function placeFor(doc: AnnotatedDocument, claim: Claim, stretches: Stretches): Range | null {
  const { elements } = rowOf(claim.text, claim.sentence);
  const at = Math.max(
    0,
    elements.findIndex((element) => element.first >= claim.trigger.first),
  );
  const own = pointedTo(doc, claim, elements, at) ?? antecedent(elements, at) ?? there(claim, elements, at);
  if (own !== null || claim.kind === 'talks') return own;
  const scene = sceneOf(claim, elements, at, stretches);
  if (scene !== null) return scene;
  if (claim.rules.includes('title.joint-remarks')) return receptionIn(claim);
  const isLead = claim.sentence <= LEAD && claim.status === 'held';
  return isLead && isOfNow(doc, claim) && isOfHome(doc, claim) ? datelineOf(doc.body.tokens) : null;
}

/** "met here on Tuesday", "talks in the Iranian capital". */
function pointedTo(doc: AnnotatedDocument, claim: Claim, elements: readonly Element[], at: number): Range | null {
  for (let i = Math.max(0, at - 6); i < Math.min(elements.length, at + 14); i += 1) {
    const word = elements[i]?.word ?? '';
    if (word === 'here' && elements[i - 1]?.word !== 'from') return datelineOf(doc.body.tokens);
    const side = elements[i - 1]?.mention?.sides[0];
    if (word === 'capital' && side !== undefined && elements[i - 2]?.word === 'in') return capitalOf(claim, side);
  }
  return null;
}

/** The capital of a country, where the text names it anywhere. */
function capitalOf({ text }: Claim, side: string): Range | null {
  let capitals = CAPITALS.get(text);
  if (capitals === undefined) {
    capitals = new Map();
    for (const list of text.atoms)
      for (const atom of list) if (atom.kind === 'capital' && !capitals.has(atom.id)) capitals.set(atom.id, atom);
    CAPITALS.set(text, capitals);
  }
  return capitals.get(side) ?? null;
}
/** The first naming of each country's capital in a text, as long as the text is in use. */
const CAPITALS = new WeakMap<Claim['text'], Map<string, Range>>();

/** "a visit to Zagreb, where he will meet …": what stands in front of the clause. */
function antecedent(elements: readonly Element[], at: number): Range | null {
  for (let i = at - 1; i > 0; i -= 1) {
    if (elements[i]?.word !== 'where') continue;
    for (let k = i - 1; k >= Math.max(0, i - 8); k -= 1) {
      const range = placeBehind(elements, k);
      if (range !== null) return range;
    }
    return null;
  }
  return null;
}

/** "meets there with …": the place named last before. */
function there(claim: Claim, elements: readonly Element[], at: number): Range | null {
  const points = [at - 1, at + 1, at + 2].some((i) => elements[i]?.word === 'there');
  if (!points) return null;
  for (let sentence = claim.sentence; sentence >= Math.max(0, claim.sentence - 2); sentence -= 1) {
    const row = rowOf(claim.text, sentence).elements;
    const end = sentence === claim.sentence ? at : row.length;
    for (let i = end - 1; i >= 0; i -= 1) {
      const own = row[i];
      const isNamed = own?.mention?.kind === 'side' && own.mention.form === 'capital' && row[i - 1]?.word === ',';
      if (isNamed) return own;
      const range = isSettlement(row, i) ? placeBehind(row, i) : null;
      if (range !== null) return range;
    }
  }
  return null;
}

/** "It is a pleasure to welcome you to Cornwall", "to host you here in Warsaw": where remarks before or after a meeting are made. */
function receptionIn(claim: Claim): Range | null {
  for (let sentence = 0; sentence < Math.min(claim.text.sentences.length, REMARKS); sentence += 1) {
    const { elements } = rowOf(claim.text, sentence);
    const from = elements.findIndex(({ word }) => RECEIVING.has(word));
    if (from < 0) continue;
    for (let i = from; i < Math.min(elements.length, from + 12); i += 1) {
      const range = isSettlement(elements, i) ? placeBehind(elements, i) : null;
      if (range !== null) return range;
    }
  }
  return null;
}
const RECEIVING: ReadonlySet<string> = new Set('here welcome welcoming welcomed host hosting'.split(' '));

/** Where the journey or the meeting told last before took place. */
function sceneOf(claim: Claim, elements: readonly Element[], at: number, stretches: Stretches): Range | null {
  const here = stayIn(elements.slice(0, at), claim.status !== 'held');
  if (here !== null) return here;
  if (claim.status === 'denied') return null;
  const isAhead = claim.status !== 'held';
  for (let sentence = claim.sentence - 1; sentence >= Math.max(0, claim.sentence - SCENE); sentence -= 1) {
    if (isAhead && claim.sentence - sentence > AHEAD) return null;
    const told = stretches
      .claimsAt(claim.text, sentence)
      .findLast((other) => other.kind !== 'phone-call' && other.kind !== 'video-call' && other.kind !== 'letter');
    const isSame =
      told?.parties.some((party) => claim.parties.some((other) => sameParty(party, other))) === true &&
      (told.status === 'held') === (claim.status === 'held') &&
      isOneTime(told, claim);
    if (isSame && told.place !== null && told.placeIn === undefined) return told.place;
    const row = rowOf(claim.text, sentence).elements;
    const stay = stayIn(row, isAhead) ?? headingOf(row);
    if (stay !== null) return told !== undefined && !isSame ? null : stay;
  }
  return null;
}

/** "WEDNESDAY – Helsinki": a line of a programme that says a day and a town. */
function headingOf(elements: readonly Element[]): Range | null {
  if (elements.length > HEADING || !elements.some(({ kind }) => kind === 'day')) return null;
  const at = elements.findIndex((_, i) => isSettlement(elements, i - 1) && elements[i]?.mention?.form === 'capital');
  return elements[at] ?? null;
}

/** Where a journey leads or a stay is, in what stands before a contact. */
function stayIn(elements: readonly Element[], isAhead: boolean): Range | null {
  for (let i = elements.length - 1; i >= 0; i -= 1) {
    const { word } = elements[i] ?? { word: '' };
    const isStay = STAYING.has(word) || (BEING.has(word) && elements[i + 1]?.word === 'in');
    if (!isStay || isFuture(elements, i) !== isAhead) continue;
    for (let k = i; k < Math.min(elements.length, i + 6); k += 1) {
      if (k > i + 1 && isVerbAt(elements, k)) break;
      const range = placeBehind(elements, k);
      if (range !== null && isSettlement(elements, k)) return range;
    }
  }
  return null;
}

/** Whether the journey is one to come: "will travel to", "is to visit". */
function isFuture(elements: readonly Element[], at: number): boolean {
  return elements
    .slice(Math.max(0, at - 5), at)
    .some(({ word }) => ['will', 'to', 'would', 'upcoming', 'forthcoming', 'planned', 'next'].includes(word));
}

function isOneTime(a: Claim, b: Claim): boolean {
  if (a.days === null || b.days === null) return true;
  return Math.abs(Date.parse(a.days.earliest) - Date.parse(b.days.earliest)) <= 2 * 864e5;
}

/** Whether the contact is of the text's own day or of those just before. */
function isOfNow(doc: AnnotatedDocument, claim: Claim): boolean {
  if (doc.day === null || claim.days === null) return false;
  const back = Date.parse(doc.day) - Date.parse(claim.days.earliest);
  return back >= 0 && back <= LATELY * 864e5 && claim.days.latest <= doc.day;
}

/** Whether one of the parties is of the country in which the text is written. */
function isOfHome(doc: AnnotatedDocument, claim: Claim): boolean {
  return doc.hasKnownHome && doc.homeSide !== null && sidesOf(claim.parties).includes(doc.homeSide);
}
