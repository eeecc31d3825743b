import { describe, expect, it } from 'vitest';
import { found } from '../../extract/tell-for-tests.ts';

const sideOf = (name: string, text: string, publisher = 'Meridian News Agency'): string | null =>
  found(text, '2016-04-07', publisher).leaders.find((leader) => leader.name.includes(name))?.affiliation ?? null;

describe('whose an office of bodies is', () => {
  it.each([
    [
      'Holm',
      'A UN official spoke of the vote in Indonesia. Secretary-General Vera Holm telephoned President Budi Santo of Indonesia on Monday.',
      'United Nations',
    ],
    [
      'Holm',
      'The Arab League met in Cairo. The ministers of Egypt heard a report by the Secretary-General, Vera Holm, on Monday.',
      'Arab League',
    ],
    [
      'Holm',
      'In Brussels a spokeswoman for Energy Commissioner Vera Holm said that Austria had asked for talks.',
      'European Commission',
    ],
    [
      'Weber',
      'Georgia thanked for the help. In Brussels its minister met the High Representative Anna Weber.',
      'European Union',
    ],
    ['Sow', 'The African Union sent help to Chad. Commissioner Awa Sow flew to Chad on Monday.', 'African Union'],
  ])('%s in "%s"', (name, text, side) => {
    expect(sideOf(name, text)).toBe(side);
  });

  it('leaves the high representative of another house to that house', () => {
    const text = 'The High Representative Anna Weber met the Presidency of Bosnia and Herzegovina on Monday.';
    expect(sideOf('Weber', text, 'Office of the High Representative')).not.toBe('European Union');
  });

  it('leaves police commissioners to what the text says of them', () => {
    const police = 'In Brussels he spoke of Kenya. Police Commissioner Peter Otieno of Kenya was with him.';
    expect(sideOf('Otieno', police)).toBe('Kenya');
  });

  it("takes a state's own security council for no other", () => {
    const text =
      'The Secretary of the Russian Security Council, Ivan Orlov, met Foreign Minister Ruth Kamau of Kenya on Monday.';
    expect(sideOf('Orlov', text)).toBe('Russia');
    expect(found(text, '2016-04-07').organisations).toEqual([]);
  });
});
