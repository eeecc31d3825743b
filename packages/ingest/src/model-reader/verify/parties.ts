import type { AnnotatedText } from '../../annotate/document.ts';
import type { Person, PlacedMention } from '../../annotate/people/entities.ts';
import { hitAt, NAMED } from '../../annotate/words/lexicon.ts';
import { bare, type Range } from '../../annotate/phrases/mention.ts';
import { officeAt, type OfficeSpan } from '../../annotate/offices/offices.ts';
import { tokenise } from '../../annotate/words/tokens.ts';
import { isBetweenSides } from '../../extract/terms/between-sides.ts';
import { sameParty, sideOfPerson, type Party, type Resolution } from '../../extract/terms/party.ts';
import { tidy } from '../../extract/discourse/parties.ts';
import type { Losses } from '../losses.ts';
import type { SaidConversation } from '../reply.ts';
import type { CheckedDocument } from './checked-document.ts';
import { findPerson } from './people.ts';
import { isQuoted, type FoundQuote } from './quotes.ts';
import { tokensIn } from './find-words.ts';

/** The parties of a conversation that the text shows, and how each was followed to. */
export interface FoundParties {
  readonly parties: Party[];
  readonly how: readonly Resolution[];
}

/** A party that a text names is nothing but a country or organisation, by its name. */
const SIDE_KINDS: ReadonlySet<string> = new Set(['country', 'adjective', 'people', 'capital', 'seat', 'organisation']);
const LONGEST_SIDE = 8;

/**
 * Keeps the parties that the quotes name, or that a phrase in them points back to as the rules follow it. Null, and counted, where fewer than
 * two are left or all are of one side: by the same code as for rules.
 */
export function findParties(
  said: SaidConversation,
  quotes: readonly FoundQuote[],
  checked: CheckedDocument,
  losses: Losses,
): FoundParties | null {
  const parties: Party[] = [];
  const how: Resolution[] = [];
  const add = (party: Party, own: Resolution | null): void => {
    if (own === null) losses.lose('party-not-in-quotes');
    else if (!parties.some((other) => sameParty(other, party))) {
      parties.push(party);
      how.push(own);
    }
  };
  const isNear = (placed: PlacedMention): boolean => quotes.some((quote) => isQuoted(quote, placed.in, placed.mention));
  for (const { name, office, affiliation } of said.participants) {
    const person = findPerson(name, checked, isNear);
    if (person === null || person === 'ambiguous') {
      losses.lose(person === null ? 'party-not-in-quotes' : 'party-ambiguous');
      continue;
    }
    const own: Resolution | null = person.mentions.some(isNear)
      ? 'named'
      : meantIn(quotes, checked, (party) => party.type === 'person' && party.person === person);
    if (own !== null) {
      giveSide(person, affiliation, quotes, checked, losses);
      giveOffice(person, office, checked, losses);
    }
    add({ type: 'person', person }, own);
  }
  for (const name of said.sides) {
    const side = sideNamedBy(name, quotes, checked);
    if (side === null) losses.lose('side-unknown');
    else add({ type: 'side', side, office: [] }, shownSide(side, quotes, checked));
  }
  const kept = tidy(parties);
  if (isBetweenSides(checked, kept)) return { parties: kept, how };
  losses.lose('no-two-sides');
  return null;
}

/** How a phrase in the quotes points to a party, as the rules follow it; null where none does. */
function meantIn(
  quotes: readonly FoundQuote[],
  { doc, meant }: CheckedDocument,
  isIt: (party: Party) => boolean,
): Resolution | null {
  for (const quote of quotes) {
    const { text, sentences } = quote;
    for (const sentence of sentences) {
      for (const mention of text.mentions[sentence] ?? []) {
        if (!isQuoted(quote, text.part, mention)) continue;
        const resolved = meant.get(mention);
        if (resolved?.parties.some(isIt) === true) return resolved.how;
        const { owner } = mention;
        const ofOwner = owner !== null && typeof owner !== 'string' ? doc.personOf.get(owner) : undefined;
        if (ofOwner !== undefined && isIt({ type: 'person', person: ofOwner })) return 'description';
      }
      const speaker = text.zones[sentence]?.speaker ?? null;
      if (speaker !== null && speaks(text, speaker, doc.personOf, isIt)) return 'description';
    }
  }
  return null;
}

function speaks(
  text: AnnotatedText,
  speaker: { readonly first: number; readonly last: number },
  personOf: CheckedDocument['doc']['personOf'],
  isIt: (party: Party) => boolean,
): boolean {
  return text.mentions.flat().some((mention) => {
    const person = personOf.get(mention);
    return (
      person !== undefined &&
      mention.first >= speaker.first &&
      mention.last <= speaker.last &&
      isIt({ type: 'person', person })
    );
  });
}

/** The id of the side that a name means: of the curated lists, else a body that the quotes print under that very name. */
function sideNamedBy(name: string, quotes: readonly FoundQuote[], checked: CheckedDocument): string | null {
  const listed = sideIdOf(name);
  if (listed !== null) return listed;
  for (const quote of quotes) {
    const place = checked.finderOf(quote.text).first(name, quote);
    const range = place === null ? null : tokensIn(quote.text, place);
    if (range === null || range.last - range.first > LONGEST_SIDE) continue;
    if (quote.text.tokens.slice(range.first, range.last).some((token) => token.capital))
      return NAMED + name.trim().replace(/\s+/gu, ' ').replace(/^the /iu, '');
  }
  return null;
}

/** The country or organisation of the curated lists that a name is, and nothing besides; null where it is none. */
export function sideIdOf(name: string): string | null {
  const tokens = tokenise(name.trim().replace(/^the /iu, ''));
  const hit = hitAt(tokens, 0, tokens.length);
  return hit !== null && hit.last === tokens.length && SIDE_KINDS.has(hit.entry.kind) ? hit.entry.id : null;
}

/** How the quotes show a side: by a word for it, or by a phrase that points to it or to somebody of it. */
function shownSide(side: string, quotes: readonly FoundQuote[], checked: CheckedDocument): Resolution | null {
  if (side.startsWith(NAMED)) return 'side';
  for (const quote of quotes) {
    const isIn = (range: Range): boolean => isQuoted(quote, quote.text.part, range);
    for (const sentence of quote.sentences) {
      if (quote.text.atoms[sentence]?.some((atom) => atom.id === side && isIn(atom)) === true) return 'side';
      const mentions = quote.text.mentions[sentence] ?? [];
      if (mentions.some((mention) => mention.sides.includes(side) && isIn(mention))) return 'side';
    }
  }
  return meantIn(quotes, checked, (party) =>
    party.type === 'side' ? party.side === side : sideOfPerson(party.person) === side,
  );
}

/** Where the text leaves a person's country open, the one given counts if a paragraph that names the person names it too, or the publisher's. */
function giveSide(
  person: Person,
  affiliation: string | null,
  quotes: readonly FoundQuote[],
  { doc }: CheckedDocument,
  losses: Losses,
): void {
  if (affiliation === null || sideOfPerson(person) !== null) return;
  const side = sideIdOf(affiliation);
  const isNamedBeside = (text: AnnotatedText, sentences: readonly number[]): boolean => {
    const paragraphs = new Set(sentences.map((sentence) => text.sentences[sentence]?.paragraph));
    return text.sentences.some(
      ({ paragraph }, i) => paragraphs.has(paragraph) && text.atoms[i]?.some((atom) => atom.id === side) === true,
    );
  };
  const places = [...quotes.map(({ text, sentences }) => ({ text, sentences })), ...placesOf(person, doc)];
  const isShown =
    side !== null &&
    (side === doc.principal.side ||
      side === doc.homeSide ||
      side === person.assumedSide ||
      places.some(({ text, sentences }) => isNamedBeside(text, sentences)));
  if (isShown) person.sides.push(side);
  else losses.lose('affiliation-not-in-text');
}

/** An office that stands in a sentence that names the person, where the annotations give the person none. */
function giveOffice(person: Person, office: string | null, checked: CheckedDocument, losses: Losses): void {
  if (office === null || person.offices.length > 0) return;
  const { doc } = checked;
  for (const { text, sentences } of placesOf(person, doc)) {
    for (const sentence of sentences) {
      const span = text.sentences[sentence];
      if (span === undefined) continue;
      const place = checked.finderOf(text).first(office, {
        start: text.tokens[span.first]?.start ?? 0,
        end: text.tokens[span.last - 1]?.end ?? 0,
      });
      const range = place === null ? null : tokensIn(text, place);
      if (range === null) continue;
      const read = officeAt(text.tokens, range.first, range.last);
      const found: OfficeSpan = read ?? {
        ...range,
        coreLast: range.last,
        plural: false,
        sides: [],
        words: text.tokens.slice(range.first, range.last).map((token) => token.lower),
        strong: false,
      };
      const mention = bare('office', range, { office: found });
      person.offices.push({ words: found.words, placed: { in: text.part, sentence, mention }, former: false });
      return;
    }
  }
  losses.lose('office-not-in-text');
}

function placesOf(person: Person, doc: CheckedDocument['doc']): { text: AnnotatedText; sentences: number[] }[] {
  return [doc.body, doc.title].map((text) => ({
    text,
    sentences: person.mentions.filter((placed) => placed.in === text.part).map(({ sentence }) => sentence),
  }));
}
