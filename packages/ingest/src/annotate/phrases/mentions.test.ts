import { describe, expect, it } from 'vitest';
import { atomsOf } from '../names/atoms.ts';
import { isSideWord } from '../words/lexicon.ts';
import type { Mention } from './mention.ts';
import { mentionsOf } from './mentions.ts';
import { tokenise } from '../words/tokens.ts';

function read(text: string): { text: string; name: string | null; office: string | null; mention: Mention }[] {
  const tokens = tokenise(text, isSideWord);
  const slice = (first: number, last: number): string =>
    text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0);
  return mentionsOf(tokens, atomsOf(tokens, 0, tokens.length, { names: new Set() })).map((mention) => ({
    text: slice(mention.first, mention.last),
    name: mention.name === null ? null : slice(mention.name.first, mention.name.last),
    office: mention.office === null ? null : slice(mention.office.first, mention.office.last),
    mention,
  }));
}

describe('a mention of a person', () => {
  it.each([
    ['Foreign Minister Aino Virtala spoke.', 'Aino Virtala', 'Foreign Minister', []],
    ['the Prime Minister of Barbados, Winston Alleyne,', 'Winston Alleyne', 'Prime Minister', ['barbados']],
    [
      'Hadi Sastro, secretary of Indonesia’s Supreme Security Council, left.',
      'Hadi Sastro',
      'secretary of Indonesia’s Supreme Security Council',
      ['indonesia'],
    ],
    [
      'Iceland’s Minister for Arctic Cooperation, Birna Helgadóttir, said',
      'Birna Helgadóttir',
      'Minister for Arctic Cooperation',
      ['iceland'],
    ],
    [
      'the Kenyan Cabinet Secretary for Blue Economy and Lakes, Daniel Otieno,',
      'Daniel Otieno',
      'Cabinet Secretary for Blue Economy and Lakes',
      ['kenya'],
    ],
    ['the adviser on foreign affairs, Ms. Ines Roca,', 'Ines Roca', 'adviser on foreign affairs', []],
    ['her counterpart in Nairobi, Daniel Otieno, said', 'Daniel Otieno', null, ['kenya']],
    ['Prime Minister (Ali Sow) said', 'Ali Sow', 'Prime Minister', []],
    ['Tan Sri Rashid bin Abdul Wahab said', 'Rashid bin Abdul Wahab', null, []],
    ['Mexico’s Luis Ortega said', 'Luis Ortega', null, ['mexico']],
    ['European Council President Piet Maes said', 'Piet Maes', 'President', ['european-council']],
    [
      'Head of Cabinet of the President of the European Council Frida Berg',
      'Frida Berg',
      'Head of Cabinet',
      ['european-council'],
    ],
    ['Minister of Foreign Affairs of Zambia Mutinta Hamwe', 'Mutinta Hamwe', 'Minister of Foreign Affairs', ['zambia']],
    ['Peru’s ambassador in Nairobi, Ana Rojas, said', 'Ana Rojas', 'ambassador', ['peru']],
    [
      'the African Union’s commander in Somalia, Lieutenant-General Ali Sow, is',
      'Ali Sow',
      'commander',
      ['african-union'],
    ],
    [
      'the head of the UN follow-up committee, Mrs Frida Berg, came',
      'Frida Berg',
      'head of the UN',
      ['united-nations'],
    ],
    ['the State Secretary of the MFA of Chile Ms. Ana Rojas', 'Ana Rojas', 'State Secretary', ['chile']],
    ['the Zambian deputy minister in charge, Mutinta Hamwe, saw', 'Mutinta Hamwe', 'deputy minister', ['zambia']],
    ['the Ghanaian water resources minister, Kofi Badu, wrote', 'Kofi Badu', 'water resources minister', ['ghana']],
    [
      'the special envoy of the Kenyan president, Senator Daniel Otieno, who',
      'Daniel Otieno',
      'special envoy of the Kenyan president',
      ['kenya'],
    ],
    ['Ambassador Ana Rojas, Special Envoy of the President of Peru, who', 'Ana Rojas', 'Special Envoy', ['peru']],
    ['his Togolese peer, Afi Mensah, left', 'Afi Mensah', null, ['togo']],
    ['Kenyan Ambassador-designate Daniel Otieno', 'Daniel Otieno', 'Ambassador-designate', ['kenya']],
    ['Secretary of State Mark Hall', 'Mark Hall', 'Secretary of State', []],
  ])('reads name, office and side of %s', (text, name, office, sides) => {
    const person = read(text).find((found) => found.mention.kind === 'person');
    expect(person?.name).toBe(name);
    expect(person?.office).toBe(office);
    expect(person?.mention.sides).toEqual(sides);
  });

  it('is not made of a place, a body or a word that opens a sentence', () => {
    const kinds = read('Hailing the Peace Tower in Paris, the Joint Committee closed.').filter(
      (found) => found.mention.kind === 'person',
    );
    expect(kinds).toEqual([]);
  });
});

describe('a phrase that points', () => {
  it.each([
    ['the two foreign ministers agreed', 'office', true, 2],
    ['her Canadian colleague agreed', 'counterpart', false, null],
    ['both sides agreed', 'plural', true, 2],
    ['a Saudi delegation arrived', 'group', false, null],
    ['the Malaysian agreed', 'role', false, null],
    ['they agreed', 'pronoun', true, null],
  ])('is told by its kind: %s', (text, kind, plural, count) => {
    const [found] = read(text);
    expect(found?.mention.kind).toBe(kind);
    expect(found?.mention.plural).toBe(plural);
    expect(found?.mention.count).toBe(count);
  });

  it('gives each country of a list of sides', () => {
    const [found] = read('Saudi and Qatari officials met');
    expect(found?.mention.sides).toEqual(['saudi-arabia', 'qatar']);
  });
});
