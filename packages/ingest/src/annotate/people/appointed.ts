import type { AnnotatedText } from '../phrases/annotated-text.ts';
import type { Mention } from '../phrases/mention.ts';
import { isCountry } from '../words/lexicon.ts';
import type { Person } from './entities.ts';

/** What somebody presents or lays down who is sent to another country. */
const APPOINTED: ReadonlySet<string> = new Set(
  'credence credentials commission recall appointment mission accredited appointed term tour'.split(' '),
);
/** How many words may stand between those and the "as" of the office. */
const REACH = 6;

/**
 * "A was received in audience and presented his Letters of Credence as Ambassador from Portugal to the Court": who is named without a country
 * in a sentence that says as what he is sent bears that office, and is of the country that sends him.
 */
export function giveOfficesOfAppointment(text: AnnotatedText, of: ReadonlyMap<Mention, Person>): void {
  for (const [sentence, list] of text.mentions.entries()) {
    for (const [i, mention] of list.entries()) {
      if (mention.office === null || mention.name !== null || mention.plural || !isSentAs(text, mention)) continue;
      const side = sideSending(text, mention, list[i + 1]);
      const bearer = list.slice(0, i).find((other) => of.has(other));
      const person = bearer === undefined ? undefined : of.get(bearer);
      if (side === null || person === undefined || person.sides.length > 0) continue;
      person.sides.push(side);
      person.isKnown = true;
      if (person.offices.length === 0)
        person.offices.push({
          words: mention.office.words,
          placed: { in: text.part, sentence, mention },
          former: false,
        });
    }
  }
}

/** Whether "as" stands before the office, and what somebody is sent with before that. */
function isSentAs({ tokens }: AnnotatedText, { first }: Mention): boolean {
  const as = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  if (tokens[as]?.lower !== 'as') return false;
  return tokens.slice(Math.max(0, as - REACH), as).some(({ lower }) => APPOINTED.has(lower));
}

/** "High Commissioner for Ghana", "British Ambassador to Fiji", "Ambassador from Portugal": the country that sends whoever bears the office. */
function sideSending({ tokens }: AnnotatedText, office: Mention, next: Mention | undefined): string | null {
  const [own] = office.sides;
  if (own !== undefined && isCountry(own)) return own;
  const isFrom = ['from', 'of'].includes(tokens[office.last]?.lower ?? '');
  const [side] = next?.sides ?? [];
  const isNext = next?.kind === 'side' && next.first <= office.last + 2;
  return isFrom && isNext && side !== undefined && isCountry(side) ? side : null;
}
