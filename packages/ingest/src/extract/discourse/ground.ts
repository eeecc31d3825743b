import { cityAt } from '../../data/cities.ts';
import type { Mention } from '../../annotate/phrases/mention.ts';
import { isCountry } from '../../annotate/words/lexicon.ts';
import { wokenBy } from '../../annotate/words/wakes.ts';
import type { Row } from '../grammar/elements.ts';
import { sideOfPerson, sidesOf, type Party } from '../terms/party.ts';

/** The country to which a text has told somebody to travel, and in which sentence: whose offices stand there without a name are its own. */
export interface Ground {
  readonly side: string;
  readonly sentence: number;
  /** The last sentence in which its offices may stand alone. */
  readonly until: number;
}

/** Words of a journey, with the prepositions behind which its end stands. */
const JOURNEYS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'flew flies fly flying travelled traveled travels travel travelling traveling went goes go came comes headed heads hurried rushed sailed drove : to',
    'arrived arrives arrive arriving landed lands touched : in at',
    'left leaves departed departs bound : for',
    'expected due : in',
    'trip journey visit visits tour mission stopover stay stop : to in of',
  ].flatMap((line) => {
    const [words = '', leads = ''] = line.split(' : ');
    return words.split(' ').map((word) => [word, leads.split(' ')] as const);
  }),
);
/** Verbs whose object is where somebody is, and forms of "be" right before where he is. */
const VISITING: ReadonlySet<string> = new Set(['visited', 'visiting', 'toured']);
const BEING: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were']);
const GROUND = wokenBy('ground', [...JOURNEYS.keys(), ...VISITING, ...BEING, 'in']);
/** How many words may stand between the word of the journey and its end: "arrived on Monday in", "is due next week in". */
const REACH = 6;
/** How many sentences behind the journey its country's offices may stand alone. */
const LASTING = 3;

/** The country to which the sentence has somebody travel, or in which it opens ("In Lima, …"); null where it tells of no journey. */
export function groundOf(row: Row): Ground | null {
  if ((row.wakes & GROUND) === 0) return null;
  const { elements } = row;
  const fronted = elements[0]?.word === 'in' ? countryAt(row, 1) : null;
  if (fronted !== null) return { side: fronted, sentence: row.sentence, until: row.sentence + LASTING };
  for (let i = 0; i < elements.length; i += 1) {
    const word = elements[i]?.word ?? '';
    const isIn = BEING.has(word) && elements[i + 1]?.word === 'in';
    const side = VISITING.has(word)
      ? countryAt(row, i + 1)
      : isIn
        ? countryAt(row, i + 2)
        : endOf(row, i + 1, JOURNEYS.get(word) ?? []);
    if (side !== null) return { side, sentence: row.sentence, until: row.sentence + LASTING };
  }
  return capitalOf(row);
}

/** "met senior officials in Ankara": the country of the capital in which something is told, for that sentence alone. */
function capitalOf(row: Row): Ground | null {
  const { elements, sentence } = row;
  for (let i = 0; i < elements.length - 1; i += 1) {
    if (elements[i]?.word !== 'in') continue;
    const mention = elements[i + 1]?.mention;
    if (mention?.form !== 'capital' || MANY_MEET_IN.has(row.text.tokens[mention.first]?.lower ?? '')) continue;
    const side = countryAt(row, i + 1);
    if (side !== null) return { side, sentence, until: sentence };
  }
  return null;
}
/** Capitals where those of many countries meet, whose offices are seldom the country's own. */
const MANY_MEET_IN: ReadonlySet<string> = new Set(['brussels', 'vienna', 'addis', 'strasbourg', 'washington']);

function endOf(row: Row, from: number, wanted: readonly string[]): string | null {
  const { elements } = row;
  for (let i = from; i < Math.min(elements.length, from + REACH); i += 1) {
    const side = wanted.includes(elements[i]?.word ?? '-') ? countryAt(row, i + 1) : null;
    if (side !== null) return side;
    if (wanted.length === 0 || elements[i]?.kind === 'mention' || elements[i]?.word === ';') return null;
  }
  return null;
}

/** The country that stands at an element, or that of the capital or city there. */
function countryAt({ elements, text }: Row, at: number): string | null {
  const element = elements[elements[at]?.word === 'the' ? at + 1 : at];
  const mention = element?.mention;
  const [side] = mention?.sides ?? [];
  if (mention?.kind === 'side' && mention.form !== 'adjective' && side !== undefined)
    return isCountry(side) ? side : null;
  if (element === undefined || mention?.office != null) return null;
  return cityAt(text.tokens, element.first)?.country ?? null;
}

/** Offices that many hold in one country, or that are of another than the one where they are met. */
const NOT_HOSTS: ReadonlySet<string> = new Set(
  'ambassador envoy official diplomat adviser advisor aide delegate representative spokesman spokeswoman spokesperson secretary-general commissioner coordinator negotiator consul general member director chair chairman chairperson chairwoman rapporteur'.split(
    ' ',
  ),
);

/** Whether somebody was told to travel there, not only where something was. */
export const isJourney = (ground: Ground | null): boolean => ground !== null && ground.until > ground.sentence;

/** "the president", "her counterpart": one of whom a country has but one. */
function isHost({ kind, owner, determiner, office }: Mention): boolean {
  if (kind === 'office' && (owner !== null || !['the', ''].includes(determiner))) return false;
  return !NOT_HOSTS.has(office?.words.at(-1) ?? '');
}
/** Those of a country whom a guest meets there, without a number or names. */
const MANY_HOSTS: ReadonlySet<string> = new Set('official leader minister lawmaker hosts'.split(' '));

/**
 * "flew to Ankara, where he met the president": the side of an office without a country beside travellers from elsewhere; null where they are
 * at home, of no known country, or where the office is no host's.
 */
export function hostSide(
  ground: Ground | null,
  mention: Mention,
  sentence: number,
  others: readonly Party[],
): string | null {
  if (ground === null || others.length === 0 || sentence > ground.until || mention.sides.length > 0) return null;
  if (mention.plural ? !MANY_HOSTS.has(mention.noun) : !isHost(mention)) return null;
  const isFromElsewhere = others.every((party) => {
    const own =
      party.type === 'person' ? (sideOfPerson(party.person) ?? party.person.assumedSide) : sidesOf([party])[0];
    return own !== null && own !== undefined && own !== ground.side;
  });
  return isFromElsewhere ? ground.side : null;
}
