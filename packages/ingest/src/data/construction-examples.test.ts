import type { Day } from '@readout/domain';
import { describe, expect, it } from 'vitest';
import type { Party } from '../extract/party.ts';
import { extract } from '../pipeline.ts';
import { CONSTRUCTION_EXAMPLES, EXAMPLE_DAY } from './construction-examples.ts';

const nameOf = (party: Party): string =>
  party.type === 'side' ? `[${party.side}]` : (party.person.parts.at(-1) ?? '');

function contactsIn(text: string, publisher: string): string[] {
  const { claims } = extract({
    file: 'x',
    title: null,
    text,
    language: 'en',
    publishedOn: EXAMPLE_DAY as Day,
    publisher,
    url: null,
    rights: null,
    origins: [],
    collection: null,
  });
  return claims.map(({ kind, status, parties, days }) => {
    const day = days === null ? '' : ` ${days.earliest}`;
    return `${kind} ${status} ${parties.map(nameOf).join(' + ')}${day}`;
  });
}

describe('constructions of contact', () => {
  it.each(CONSTRUCTION_EXAMPLES.map((example) => [example.construction, example.text, example] as const))(
    '%s: %s',
    (_construction, text, { tells, publisher }) => {
      expect(contactsIn(text, publisher ?? 'Northern Wire')).toEqual(tells);
    },
  );
});
