import { RANKS } from '../../data/offices.ts';
import { haveOneOffice } from './domestic.ts';
import type { Person, PlacedMention } from './entities.ts';

const CLASSES: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['envoy', new Set('ambassador envoy representative chargé consul nuncio commissioner mission'.split(' '))],
  ['speaks', new Set('spokesman spokeswoman spokesperson press'.split(' '))],
  ['deputy', new Set('deputy vice under under-secretary undersecretary assistant secretary'.split(' '))],
  ['foreign', new Set('foreign external'.split(' '))],
  ['premier', new Set('prime premier chancellor'.split(' '))],
  ['president', new Set('president king queen emir sultan pope'.split(' '))],
  [
    'of a body',
    new Set('secretary-general director-general director general chairman chair chairperson managing'.split(' ')),
  ],
  ['minister', new Set('minister ministers'.split(' '))],
  ['of a house', new Set('speaker senator member deputy congressman mp'.split(' '))],
  ['adviser', new Set('adviser advisor aide chief'.split(' '))],
];

/** What is said of a person's office and how the person is named. */
export function officeFeatures(person: Person, placed: readonly PlacedMention[]): string[] {
  const names: string[] = [];
  const [office] = person.offices;
  if (office === undefined) names.push('no office');
  else {
    const kind = CLASSES.find(([, words]) => office.words.some((word) => words.has(word)))?.[0];
    names.push(`office ${kind ?? (office.words.every((word) => RANKS.has(word)) ? 'rank' : 'other')}`);
    if (office.former) names.push('former');
    if (office.placed.mention.office?.plural === true) names.push('office of several');
  }
  const mention = placed[0]?.mention;
  if (mention === undefined) return names;
  const { determiner, owner, noun, office: own } = mention;
  if (determiner !== '')
    names.push(
      `determiner ${determiner === 'the' ? 'the' : determiner === 'a' || determiner === 'an' ? 'a' : 'other'}`,
    );
  if (typeof owner === 'string') names.push(`owner ${owner}`);
  else if (owner !== null) names.push('owner named');
  if (/^(?:counterpart|colleague|homologue)/u.test(noun)) names.push('counterpart');
  if (own === null) names.push('first without office');
  return names;
}

/** Whether one of those of a side holds the person's office, of which a country has one, or only others. */
export function taken(holders: readonly Person[], person: Person): string {
  const others = holders.filter((other) => other !== person);
  if (others.length === 0) return 'nobody of it';
  return others.some((other) => haveOneOffice([person, other])) ? 'office taken' : 'others of it';
}
