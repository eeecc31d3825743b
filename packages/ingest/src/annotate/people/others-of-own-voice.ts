import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import { CONTACT_VERB_FORMS } from '../../data/contact-verbs.ts';
import type { AnnotatedText } from '../phrases/annotated-text.ts';
import type { Mention } from '../phrases/mention.ts';
import { isCountry } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { officeClassOf } from './office-class.ts';
import type { Person } from './entities.ts';

/**
 * Marks as foreign those of whom no country is said and with whom a government's own voice says "I" or "we" had a contact: "I had breakfast
 * with Prime Minister A", "our talks with Minister B", "General Secretary C and I met". Its own people it calls "our" or "my"; who speaks here
 * with somebody else in turn is of two countries, and which is whose is not said by that.
 */
export function markOthersOfOwnVoice(
  text: AnnotatedText,
  of: ReadonlyMap<Mention, Person>,
  speakers: readonly Person[],
  home: string,
): void {
  const answering = speakers.filter(({ sides }) => !sides.includes(home));
  if (speakers.length > 1 && answering.length > 0) return;
  const own = ownPeople(text, of, home);
  for (const [sentence, list] of text.mentions.entries()) {
    const zone = text.zones[sentence];
    const range = text.sentences[sentence];
    if (zone === undefined || zone.asks || range === undefined || quotes(text.tokens, range)) continue;
    for (const [i, mention] of list.entries()) {
      const person = of.get(mention);
      if (person === undefined || person.sides.length > 0 || speakers.includes(person) || own.has(person)) continue;
      if (isCountry(home) && !ABROAD.has(officeClassOf(person))) continue;
      if (isOfWhom(text.tokens, list, i, range.first)) person.isForeign = true;
    }
  }
}

/** Offices that somebody of another country or a body may hold; an administrator, or who has none, may be anybody. */
const ABROAD: ReadonlySet<string> = new Set([
  'president',
  'premier',
  'crown',
  'foreign minister',
  'minister',
  'secretary',
  'ambassador',
  'envoy',
  'of body',
]);

/** Those whom the text somewhere calls its own ("our Minister, A", "my deputy, B"), who are so of its country, or who hold an office within one. */
function ownPeople(text: AnnotatedText, of: ReadonlyMap<Mention, Person>, home: string): ReadonlySet<Person> {
  const found = new Set<Person>();
  for (const [sentence, list] of text.mentions.entries())
    for (const [i, mention] of list.entries()) {
      const person = of.get(mention);
      if (person === undefined) continue;
      const before = list[i - 1];
      const isApposed = before?.last === mention.first - 1 && text.tokens[before.last]?.text === ',';
      const ours = [mention, ...(isApposed ? [before] : [])].find(
        ({ kind, owner, first }) =>
          kind !== 'counterpart' && (owner === 'our' || owner === 'my' || OWN.has(text.tokens[first]?.lower ?? '')),
      );
      const isWithin = mention.office?.words.some((word) => WITHIN.has(word)) === true;
      if (ours !== undefined || isWithin) found.add(person);
      const isOfHome = ours?.office != null && ours.sides.length === 0 && isCountry(home);
      if (isOfHome && person.sides.length === 0 && !text.zones[sentence]?.asks) person.sides.push(home);
    }
  return found;
}
const OWN: ReadonlySet<string> = new Set(['our', 'my']);
/** Offices within a country, whose holders its government meets at home. */
const WITHIN: ReadonlySet<string> = new Set(
  'governor mayor senator congressman congresswoman representative chief attorney attorney-general treasurer councillor mp'.split(
    ' ',
  ),
);

/** Whether a sentence quotes: "I" there is somebody else's. */
const quotes = (
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
): boolean => tokens.slice(first, last).some(({ text }) => '“”"«»'.includes(text));

/** Whether the phrase at `i` names the other end of a contact of "I" or "we". */
function isOfWhom(tokens: readonly Token[], list: readonly Mention[], i: number, from: number): boolean {
  const mention = list[i];
  if (mention === undefined) return false;
  const behind = tokens.slice(mention.last, mention.last + BEHIND).map(({ lower }) => lower);
  if (behind[0] === 'and' && (behind[1] === 'i' || behind[1] === 'me'))
    return behind.slice(2).some(isContact) && !behind.includes('with');
  const isOurs = ({ text }: Token): boolean => text === 'me' || text === 'us';
  const isSubject = tokens.slice(mention.last, mention.last + BEHIND).findIndex(isOurs);
  if (isSubject > 0 && isSubject <= TO_OBJECT && CONTACT_VERB_FORMS.has(behind[isSubject - 1] ?? '')) return true;
  if (isSubject > 1 && isSubject <= TO_OBJECT && behind[isSubject - 1] === 'on')
    return behind[isSubject - 2] === 'called';
  return isPartner(tokens, mention.first, from);
}
const BEHIND = 7;
const TO_OBJECT = 4;

/** "I spoke overnight with", "my call this morning with", "we received": whether what stands before a name leads to it from "I", "we", "my" or "our" over a word of contact alone. */
function isPartner(tokens: readonly Token[], at: number, from: number): boolean {
  let contact = -1;
  let leads = false;
  for (let k = at - 1; k >= Math.max(from, at - REACH); k -= 1) {
    const token = tokens[k];
    const word = token?.lower ?? '';
    if (token === undefined || STOPS.has(word)) return false;
    if (contact < 0) {
      // "met with the family of A": those who are met are not A
      if (word === 'of' && !leads) return false;
      leads ||= TO.has(word);
      if (isContact(word)) {
        if (k < at - 1 && !leads && word !== 'met') return false;
        contact = k;
      }
    } else if (k === contact - 1 && CONTACT_NOUN_OF.has(tokens[contact]?.lower ?? '') && OWN.has(word)) return true;
    if (contact >= 0 && OWN.has(word)) return CONTACT_NOUN_OF.has(tokens[contact]?.lower ?? '');
    if (contact >= 0 && (word === 'i' || word === 'we')) return true;
  }
  return false;
}
const REACH = 14;
const TO: ReadonlySet<string> = new Set(['with', 'to', 'from', 'by', 'on']);
/** What lies between two clauses, or names somebody else. */
const STOPS: ReadonlySet<string> = new Set(
  '. ; : ! ? who whom which that when because after before than if about'.split(' '),
);
const isContact = (word: string): boolean => CONTACT_VERB_FORMS.has(word) || CONTACT_NOUN_OF.has(word);
