import { describe, expect, it } from 'vitest';
import { found } from './tell-for-tests.ts';

const organisationsIn = (text: string): readonly string[] => found(text, '2016-04-07').organisations;

describe('the organisations of a text', () => {
  it.each([
    ['Members of the Liberal Reform Party left the hall in Riga.', ['Liberal Reform Party']],
    ['The minister praised the Federation of Tea Growers in Colombo.', ['Federation of Tea Growers']],
    [
      'Fighters of the Popular Front for the Freedom of Darsala crossed the river.',
      ['Popular Front for the Freedom of Darsala'],
    ],
    ['A grant of the Lake Constance Foundation paid for the bridge.', ['Lake Constance Foundation']],
    ['The working group met in Riga and the Joint Working Group on Trade will follow.', []],
    ['The Fourteenth Army stayed in barracks, as did the Mexican Army.', []],
    ['The Security Forces and the State Council had no comment.', []],
    ['Ships of Gazprom and Rosneft lay in port.', ['Gazprom', 'Rosneft']],
    ['The prime ministers of the CIS gathered without him.', ['CIS']],
    ['He will be in New York for the United Nations General Assembly.', ['United Nations']],
    ['The Secretary of State for Foreign and Commonwealth Affairs gave a luncheon.', []],
  ])('%s', (text, names) => {
    expect(organisationsIn(text)).toEqual(names);
  });

  it('takes the Commission of a text about the Union for that of the Union, and of no other', () => {
    expect(
      organisationsIn('In Brussels a spokeswoman for Energy Commissioner Vera Holm said the Commission would wait.'),
    ).toEqual(['European Commission']);
    expect(
      organisationsIn('In Addis Ababa the African Union said that the Commission would wait for Brussels.'),
    ).toEqual(['African Union']);
    expect(
      organisationsIn('He wrote to Mrs. Ana Gil, who holds the chair of the Caribbean Community (Caricom).'),
    ).toContain('Caribbean Community');
    expect(organisationsIn('In Brussels he praised the Joint River Commission.')).toEqual([]);
  });
});
