import { CONTACT_VERB_FORMS } from '../../data/contact-verbs.ts';
import { PREPOSITIONS } from '../../data/verbs.ts';
import type { AnnotatedText } from '../phrases/annotated-text.ts';
import type { Person } from './entities.ts';
import type { Mention } from '../phrases/mention.ts';
import type { Principal } from '../phrases/principal.ts';
import { isCountry } from '../words/lexicon.ts';

/**
 * Marks as foreign those whom a text of one office sets beside its holder: where "the President" speaks with President Castel, of whom no
 * country is said, Castel is president of another country.
 */
export function markHoldersElsewhere(
  text: AnnotatedText,
  office: readonly string[],
  of: ReadonlyMap<Mention, Person>,
): void {
  if (office.length === 0) return;
  const isOffice = (mention: Mention): boolean => mention.office?.words.join(' ') === office.join(' ');
  const isOwnOffice = (mention: Mention): boolean => mention.kind === 'office' && isBare(mention) && isOffice(mention);
  // In a briefing "the President" is the house's own throughout; elsewhere one sentence has to set the two beside each other.
  const isBriefing = text.zones.some(({ asks }) => asks) && text.mentions.some((list) => list.some(isOwnOffice));
  for (const list of text.mentions) {
    const own = list.find(isOwnOffice);
    if (own === undefined && !isBriefing) continue;
    for (const mention of list) {
      const person = of.get(mention);
      if (person === undefined || mention.first <= (own?.last ?? -1) || !isOffice(mention)) continue;
      const isInTitle = person.mentions.some((placed) => placed.in === 'title');
      const isSet = own === undefined ? isOnlyPartner(text, person) : isBeside(text, mention.first);
      if (person.sides.length === 0 && !isInTitle && isSet) person.isForeign = true;
    }
  }
  for (const list of text.mentions) {
    const peers = list.find((mention) => mention.kind === 'counterpart' && mention.plural);
    for (const mention of peers === undefined ? [] : list) {
      const person = of.get(mention);
      const isAfter = mention.first >= (peers?.last ?? 0);
      if (person?.sides.length === 0 && isAfter && isOffice(mention)) person.isForeign = true;
    }
  }
}

/** "the President": an office that stands for its holder alone. */
function isBare(mention: Mention): boolean {
  const { determiner, name, owner, plural, sides, former } = mention;
  return determiner === 'the' && name === null && owner === null && !plural && sides.length === 0 && !former;
}

/** Whether a phrase stands behind a preposition, an "and" or a verb of contact, not as the subject of its own clause or beside its title. */
function isBeside(text: AnnotatedText, at: number): boolean {
  const word = text.tokens[at - 1]?.lower ?? '';
  return word === 'and' || PARTNER.has(word) || (CONTACT_VERB_FORMS.has(word) && !PREPOSITIONS.has(word));
}
const PARTNER: ReadonlySet<string> = new Set(['with', 'to', 'from', 'between', 'host', 'welcome']);

/** "MINISTER ANA GIL" in a text of the Foreign Minister: whether a label gives an office, or as much of it as tells it in its own house. */
function isPartOf({ office }: Mention, full: readonly string[]): boolean {
  const words = office?.words ?? [];
  const isWhole =
    words.length === full.length || (words.length === 1 && full.at(-1) === 'minister' && full[0] !== 'prime');
  return words.length > 0 && words.at(-1) === full.at(-1) && isWhole && words.every((word) => full.includes(word));
}

/** "dinner with President Diallo": whether others deal somewhere with somebody whom a text names by that office. */
function isOnlyPartner(text: AnnotatedText, { mentions }: Person): boolean {
  const official = mentions.filter(({ mention }) => mention.office !== null);
  return official.some(({ mention }) => DEALT_WITH.has(text.tokens[mention.first - 1]?.lower ?? ''));
}
const DEALT_WITH: ReadonlySet<string> = new Set(
  'with to from met meet meets meeting host hosts hosting welcome welcomes welcomed call calls called calling see sees saw seeing seen visit visiting visited engage engaging receive received receiving telephoned join joins joining joined invite invites invited inviting thank thanked'.split(
    ' ',
  ),
);

/** "PRIME MINISTER: I spoke to Prime Minister A": of those who are named with the office that speaks by turns, all but the speaker hold it elsewhere. */
export function markOthersOfSpeaker(
  text: AnnotatedText,
  { office, side }: Pick<Principal, 'office' | 'side'>,
  of: ReadonlyMap<Mention, Person>,
): void {
  if (office.length === 0) return;
  const isOffice = (mention: Mention): boolean => mention.office?.words.join(' ') === office.join(' ');
  const labels = new Set<Mention>();
  for (const [sentence, list] of text.mentions.entries()) {
    const speaker = text.zones[sentence]?.speaker ?? null;
    if (speaker === null) continue;
    for (const mention of list)
      if (mention.first >= speaker.first && mention.last <= speaker.last && isPartOf(mention, office))
        labels.add(mention);
  }
  if (labels.size === 0) return;
  const speakers = new Set([...labels].flatMap((mention) => of.get(mention) ?? []));
  // Two who speak by the same office at one table are of two countries, and which is whose is not said here.
  if (speakers.size > 1) return;
  for (const person of speakers) if (person.sides.length === 0 && side !== null) person.sides.push(side);
  for (const list of text.mentions)
    for (const mention of list) {
      const person = of.get(mention);
      if (person === undefined || speakers.has(person) || person.sides.length > 0 || !isOffice(mention)) continue;
      const isBesideItself = speakers.size === 0 && !isBeside(text, mention.first);
      if (!mention.former && !isBesideItself) person.isForeign = true;
    }
}

/** Whether somebody whom an "I" of the own office names bears that office too, and so holds it elsewhere. */
export function isSpokenOf(person: Person, body: AnnotatedText, own: readonly string[]): boolean {
  const isOwn = person.offices.some((office) => office.words.join(' ') === own.join(' '));
  return own.length > 0 && isOwn && !dealsWithItsLike(person, body, own);
}

/**
 * "Prime Minister A today had a call with Prime Minister B of Togo": who opens a sentence in which another country's holder of the own office
 * follows is of the house that tells it, though it quotes an "I".
 */
function dealsWithItsLike(person: Person, body: AnnotatedText, own: readonly string[]): boolean {
  return person.mentions.some(({ in: part, sentence, mention }) => {
    if (part !== 'text' || mention.first !== body.sentences[sentence]?.first) return false;
    const isLike = ({ office, sides }: Mention): boolean =>
      office?.words.join(' ') === own.join(' ') && sides.some(isCountry);
    return body.mentions[sentence]?.some((other) => other.first > mention.first && isLike(other)) === true;
  });
}
