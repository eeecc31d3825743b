import { describe, expect, it } from 'vitest';
import type { Party } from '../../extract/terms/party.ts';
import { extract } from '../../pipeline.ts';
import { wireText } from '../../extract/tell-for-tests.ts';
import { ACCOUNT_EXAMPLES } from './account-examples.ts';
import { ATTRIBUTE_EXAMPLES } from './attribute-examples.ts';
import { BRIEF_EXAMPLES } from './brief-examples.ts';
import { CALL_EXAMPLES } from './call-examples.ts';
import { COMPANY_EXAMPLES } from './company-examples.ts';
import { EXAMPLE_DAY } from './construction-example.ts';
import { CONSTRUCTION_EXAMPLES } from './construction-examples.ts';
import { ENCOUNTER_EXAMPLES } from './encounter-examples.ts';
import { HOUSE_EXAMPLES } from './house-examples.ts';
import { RESOLVE_EXAMPLES } from './resolve-examples.ts';
import { HOLDER_EXAMPLES } from './holder-examples.ts';
import { LISTING_EXAMPLES } from './listing-examples.ts';
import { SEQUEL_EXAMPLES } from './sequel-examples.ts';
import { SEVERAL_EXAMPLES } from './several-examples.ts';
import { FORM_EXAMPLES } from './form-examples.ts';
import { LINE_EXAMPLES } from './line-examples.ts';
import { TABLE_EXAMPLES } from './table-examples.ts';
import { LETTER_EXAMPLES } from './letter-examples.ts';
import { MEETING_EXAMPLES } from './meeting-examples.ts';
import { NAMING_EXAMPLES } from './naming-examples.ts';
import { NEWS_EXAMPLES } from './news-examples.ts';
import { OFFICIAL_TEXT_EXAMPLES } from './official-text-examples.ts';
import { RECORD_EXAMPLES } from './record-examples.ts';
import { OUTCOME_EXAMPLES } from './outcome-examples.ts';
import { PASSING_EXAMPLES } from './passing-examples.ts';
import { PHRASE_EXAMPLES } from './phrase-examples.ts';
import { PRONOUN_EXAMPLES } from './pronoun-examples.ts';
import { REFERENCE_EXAMPLES } from './reference-examples.ts';
import { BACK_REFERENCE_EXAMPLES } from './back-reference-examples.ts';
import { SPEAKER_EXAMPLES } from './speaker-examples.ts';
import { WHOSE_CONTACT_EXAMPLES } from './whose-contact-examples.ts';
import { WHOSE_DAY_EXAMPLES } from './whose-day-examples.ts';
import { WISH_EXAMPLES } from './wish-examples.ts';

const EXAMPLES = [
  ...ACCOUNT_EXAMPLES,
  ...CONSTRUCTION_EXAMPLES,
  ...ENCOUNTER_EXAMPLES,
  ...HOLDER_EXAMPLES,
  ...HOUSE_EXAMPLES,
  ...RESOLVE_EXAMPLES,
  ...WISH_EXAMPLES,
  ...LISTING_EXAMPLES,
  ...LETTER_EXAMPLES,
  ...LINE_EXAMPLES,
  ...TABLE_EXAMPLES,
  ...MEETING_EXAMPLES,
  ...SEQUEL_EXAMPLES,
  ...SEVERAL_EXAMPLES,
  ...BRIEF_EXAMPLES,
  ...FORM_EXAMPLES,
  ...CALL_EXAMPLES,
  ...NAMING_EXAMPLES,
  ...NEWS_EXAMPLES,
  ...OFFICIAL_TEXT_EXAMPLES,
  ...RECORD_EXAMPLES,
  ...ATTRIBUTE_EXAMPLES,
  ...COMPANY_EXAMPLES,
  ...OUTCOME_EXAMPLES,
  ...PASSING_EXAMPLES,
  ...PHRASE_EXAMPLES,
  ...PRONOUN_EXAMPLES,
  ...REFERENCE_EXAMPLES,
  ...BACK_REFERENCE_EXAMPLES,
  ...SPEAKER_EXAMPLES,
  ...WHOSE_CONTACT_EXAMPLES,
  ...WHOSE_DAY_EXAMPLES,
];

const nameOf = (party: Party): string =>
  party.type === 'side' ? `[${party.side}]` : (party.person.parts.at(-1) ?? '');

function contactsIn(text: string, publisher: string, title: string | null): string[] {
  const { claims } = extract(wireText(text, EXAMPLE_DAY, publisher, title));
  return claims.map(({ kind, status, parties, days }) => {
    const day = days === null ? '' : ` ${days.earliest}`;
    return `${kind} ${status} ${parties.map(nameOf).join(' + ')}${day}`;
  });
}

describe('constructions of contact', () => {
  it.each(EXAMPLES.map((example) => [example.construction, example.text, example] as const))(
    '%s: %s',
    (_construction, text, { tells, publisher, title }) => {
      expect(contactsIn(text, publisher ?? 'Northern Wire', title ?? null)).toEqual(tells);
    },
  );
});
