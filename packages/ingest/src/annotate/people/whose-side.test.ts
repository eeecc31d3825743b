import { describe, expect, it } from 'vitest';
import { found } from '../../extract/tell-for-tests.ts';

const sideOf = (name: string, text: string, publisher: string): string | null =>
  found(text, '2023-05-10', publisher).leaders.find((leader) => leader.name.includes(name))?.affiliation ?? null;

describe('whose somebody is of whom no country is said', () => {
  it.each([
    [
      'of Germany, who is a chancellor without a country',
      'The President spoke with Chancellor Weiss and the others on Monday about Ukraine.',
      'White House',
      'Weiss',
      'Germany',
    ],
    [
      'of Austria, where that one is named',
      'The President spoke with Chancellor Weiss on Monday about the gas that Austria buys.',
      'White House',
      'Weiss',
      'Austria',
    ],
    [
      'own, whom another country’s ambassador meets',
      'Vice Foreign Minister Ahn Jin-woo summoned US Ambassador Ida Holt on Monday. Ahn spoke of the strikes by NATO on Serbia.',
      'Ministry of Foreign Affairs of South Korea',
      'Ahn Jin-woo',
      'South Korea',
    ],
    [
      'own, though a later question is of somebody’s colleague from there',
      'Q: Did they speak?\n\nA: State Secretary Ida Holt telephoned Danish Minister Per Krogh yesterday. State Secretary Holt asked for the boats back.\n\nQ: The Finnish foreign minister said he would like to see his Norwegian colleague in Vilnius.\n\nA: We shall see.',
      'Ministry of Foreign Affairs of Norway',
      'Ida Holt',
      'Norway',
    ],
    [
      'own, who deals with another country’s holder of the office, though quoted with an I',
      'Prime Minister Ida Holt today had a telephone conversation with Prime Minister Abebe Tola of Ethiopia.\n\n– I asked for the road to be opened, says Prime Minister Holt.\n\nNorway is a member of the UN Security Council.',
      'Office of the Prime Minister of Norway',
      'Ida Holt',
      'Norway',
    ],
    [
      'own, who signs below a body’s office without a name',
      'I will visit Kenya in July. In Addis Ababa I will hold talks with the Chairperson of the African Union Commission.\n\nMore than 40 companies of ours are there.\n\nThe Hon Rosa Tranter MP',
      'Minister for Foreign Affairs of New Zealand',
      'Tranter',
      'New Zealand',
    ],
    [
      'a country’s by the letters before a rank',
      '"We settled it," said U.S. General Brett Hall, who commands the force. He had spent ten minutes on the tarmac with the UN’s acting head of mission, Ana Moura. Haiti was not asked.',
      'Northern Wire',
      'Brett Hall',
      'United States',
    ],
    [
      'a head of a team’s, not the town’s before it',
      'Chilean and Peruvian surveyors agreed on 41 points after four days of work in Arica, the head of the Chilean team, Colonel Luis Paz, said on Monday.',
      'Northern Wire',
      'Luis Paz',
      'Chile',
    ],
    [
      'the body’s printed before what a commissioner is for',
      'EU Enlargement Commissioner Vera Holm urged restraint on Monday. Serbia was not amused.',
      'Northern Wire',
      'Vera Holm',
      'European Union',
    ],
    [
      'the own body’s where its commission has a president',
      'The delegation left Niamey without seeing the detained President of Niger. The President of the Commission, H.E. Kofi Badu, has since spoken by telephone with the detained President, who is in good spirits.',
      'ECOWAS Commission, Abuja',
      'Kofi Badu',
      'ECOWAS',
    ],
    [
      'the country’s whose capital a minister is in',
      'The Minister of Trade, Hervé Roux, is in Bamako today. This morning he had a meeting with President Sory Bagayo.',
      'French Ministry of Foreign Affairs',
      'Bagayo',
      'Mali',
    ],
  ])('%s', (_what, text, publisher, name, side) => {
    expect(sideOf(name, text, publisher)).toBe(side);
  });

  it.each([
    [
      'prime minister',
      'Prime Minister Lino Gatti said so at the G7. The G7 had been cold. The G7 met in a tent.',
      'G7',
    ],
    ['president', 'NATO will not wait. NATO heard President Lev Gorin threaten it. NATO met.', 'NATO'],
    ['foreign minister', 'Foreign Minister Awa Sow has kindly found time for me.', 'United Nations'],
  ])('no body’s where no body has a %s', (_office, text, body) => {
    const [person] = found(text, '2023-05-10', body === 'United Nations' ? body : 'Northern Wire').leaders;
    expect(person?.name).toBeDefined();
    expect(person?.affiliation ?? null).not.toBe(body);
  });
});
