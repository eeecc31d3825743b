import type { AnnotatedText } from '../phrases/annotated-text.ts';
import type { Mention } from '../phrases/mention.ts';
import { isCountry } from '../words/lexicon.ts';
import type { Person } from './entities.ts';

/** Words of a journey to a capital, with "to" or "for" behind them. */
const JOURNEY: ReadonlySet<string> = new Set(
  'flew flies fly flying travelled traveled travels travel travelling traveling goes going go went heads headed heading continues continued continuing proceeds proceeded proceeding moves moved moving leaves leaving left'.split(
    ' ',
  ),
);
/** What stands right before the one whom somebody came to see. */
const LEADS: ReadonlySet<string> = new Set('with see sees saw meet meets met'.split(' '));
/** Offices of which a country has one, so that their holder is at home in its capital. */
const OF_STATE: ReadonlySet<string> = new Set(
  'president premier minister king queen chancellor emir sultan'.split(' '),
);
/** Capitals where those of many countries meet. */
const OF_MANY: ReadonlySet<string> = new Set('brussels vienna geneva addis strasbourg washington'.split(' '));
/** The most tokens between the capital and the one met there. */
const FAR = 10;

/** "before flying on to Tirana for talks with Prime Minister A": of no country that is said, whoever holds an office of state and is met where a journey leads is of the country of that capital. */
export function giveHostsOfJourneys(text: AnnotatedText, of: ReadonlyMap<Mention, Person>): void {
  for (const list of text.mentions) {
    for (const [i, mention] of list.entries()) {
      const person = of.get(mention);
      const place = list[i - 1];
      if (mention.name === null || person === undefined || person.sides.length > 0 || place === undefined) continue;
      if (!OF_STATE.has(mention.office?.words.at(-1) ?? '') || !isEndOfJourney(text, place)) continue;
      const between = text.tokens.slice(place.last, mention.first);
      const isPlain = between.length <= FAR && between.every(({ capital }) => !capital);
      const [side] = place.sides;
      if (!isPlain || !LEADS.has(between.at(-1)?.lower ?? '') || side === undefined || !isCountry(side)) continue;
      person.sides.push(side);
      person.isKnown = true;
    }
  }
}

/** "flying on to Tirana": whether a capital is where a journey leads. */
function isEndOfJourney({ tokens }: AnnotatedText, { kind, form, first }: Mention): boolean {
  if (kind !== 'side' || form !== 'capital' || OF_MANY.has(tokens[first]?.lower ?? '')) return false;
  if (!['to', 'for'].includes(tokens[first - 1]?.lower ?? '')) return false;
  return tokens.slice(Math.max(0, first - 4), first - 1).some(({ lower }) => JOURNEY.has(lower));
}
