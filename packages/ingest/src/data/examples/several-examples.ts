import { of, type ConstructionExample } from './construction-example.ts';

/** Several at once: states by their region, bodies, delegations of two, one contact after another with the same. */
export const SEVERAL_EXAMPLES: readonly ConstructionExample[] = [
  of(
    'and again, of another day',
    'Diplomats from Norway and Kenya have met twice since then, on Monday and again on Wednesday, a ministry official said.',
    ['meeting held [norway] + [kenya] 2023-05-08', 'meeting held [norway] + [kenya] 2023-05-10'],
  ),
  of(
    'courtesy calls on two',
    'Foreign Minister Olav Dahl of Norway called on Prime Minister Ruth Kamau of Kenya and Deputy Prime Minister Ali Noor on Monday.',
    ['meeting held dahl + kamau 2023-05-08', 'meeting held dahl + noor 2023-05-08'],
  ),
  of(
    'ministers of both by "their"',
    'Norway and Kenya quarrel over fish. Their interior ministers met in Oslo on Monday.',
    ['meeting held [norway] + [kenya] 2023-05-08'],
  ),
  of(
    'delegations of two and of what',
    'Norwegian and Kenyan technical delegations did hold consultations in Nairobi on Monday.',
    ['talks held [norway] + [kenya] 2023-05-08'],
  ),
  of(
    'the states of a region',
    'Chancellor Anna Holm of Germany met the three Baltic presidents and the prime minister of Peru in Riga.',
    ['meeting held holm + [estonia] + [latvia] + [lithuania] + [peru]'],
  ),
  of(
    'leaders of a region whose states nobody says',
    'President Luis Paz of Peru met the five Central American presidents and the Prime Minister of Belize.',
    ['meeting held paz + [belize]'],
  ),
  of(
    'a body under a name of its own',
    'Foreign Minister Olav Dahl of Norway met with a delegation of the World Organisation for Peace on Monday.',
    ['meeting held dahl + [named:World Organisation for Peace] 2023-05-08'],
  ),
  of(
    'named of many, by the ends of a span',
    'President Luis Paz of Peru spoke to a number of other leaders as well, from the Prime Minister of Norway to the President of Kenya.',
    ['phone-call held paz + [norway]', 'phone-call held paz + [kenya]'],
  ),
  of(
    'named of several counterparts',
    'Foreign Minister Olav Dahl of Norway spoke to several counterparts, among them Foreign Minister Ana Gil of Peru.',
    ['phone-call held dahl + gil'],
  ),
  of(
    'countries listed with a comma before "and"',
    'The Norwegian, Kenyan, and Peruvian delegations held talks in Lima on Monday.',
    ['talks held [norway] + [kenya] + [peru] 2023-05-08'],
  ),
  of(
    'countries and bodies listed with others who are not named',
    'Foreign Minister Ana Gil of Peru held discussions with the Swiss, EU, and other partners on Monday.',
    ['meeting held gil + [switzerland] + [european-union] 2023-05-08'],
  ),
  of(
    'what two hold with a third',
    'The meeting that Foreign Minister Olav Dahl and Trade Minister Kari Moe of Norway held with President Ruth Kamau of Kenya on Monday was short.',
    ['meeting held dahl + moe + kamau 2023-05-08'],
  ),
  of('names of countries that share their last word', 'North and South Korea held talks at the border on Monday.', [
    'talks held [north-korea] + [south-korea] 2023-05-08',
  ]),
  of(
    'the subject of a second clause',
    'Prime Minister Olav Dahl of Norway met President Luis Paz of Peru on Monday, and Foreign Minister Tora Lund of Norway met her Peruvian counterpart, Ana Gil.',
    ['meeting held dahl + paz 2023-05-08', 'meeting held lund + gil 2023-05-08'],
  ),
  of(
    'officials of both countries',
    'President Luis Paz of Peru and Prime Minister Olav Dahl of Norway will meet on Friday. Officials of both countries met on Monday.',
    ['meeting planned paz + dahl 2023-05-12', 'meeting held [peru] + [norway] 2023-05-08'],
  ),
  of(
    'an office of bodies beside one of a country',
    'Prime Minister Olav Dahl of Norway spoke by telephone on Monday with High Representative Karl Ebner and President Luis Paz of Peru.',
    ['phone-call held dahl + ebner + paz 2023-05-08'],
  ),
  of(
    '“the ministers” of three',
    'The foreign ministers of Kenya, Peru and Norway met on Monday. The ministers will meet again in June.',
    ['meeting held [kenya] + [peru] + [norway] 2023-05-08', 'meeting planned [kenya] + [peru] + [norway] 2023-06-01'],
  ),
  of(
    'the next by the country alone',
    'Uruguayan Foreign Minister Ana Pereira saw Argentine Foreign Minister Raul Bianchi on Monday and the Brazilian, Joao Lemos, on Tuesday.',
    ['meeting held pereira + bianchi 2023-05-08', 'meeting held pereira + lemos 2023-05-09'],
  ),
  of(
    'the next by the country alone',
    'New Zealand Prime Minister Jim Baker met the Tongan prime minister at breakfast and the Samoan at lunch on Monday.',
    ['meeting held baker + [tonga] 2023-05-08', 'meeting held baker + [samoa] 2023-05-08'],
  ),
  of(
    'the next by the country alone, of no person',
    'Uruguayan Foreign Minister Ana Pereira saw Argentine Foreign Minister Raul Bianchi on Monday and the Brazilian fleet on Tuesday.',
    ['meeting held pereira + bianchi 2023-05-08'],
  ),
  of(
    'received by one and by another',
    'Somali President Hassan Farah was received by Kenyan President William Otieno on Monday and by Ugandan President Moses Kato the next day.',
    ['meeting held farah + otieno 2023-05-08', 'meeting held farah + kato 2023-05-09'],
  ),
  of(
    'with one and with another, each of its own day',
    'Dutch Foreign Minister Anke Jong had a working lunch with Luc Peeters of Belgium on Monday and with Paul Roux of France on Tuesday.',
    ['meeting held jong + peeters 2023-05-08', 'meeting held jong + roux 2023-05-09'],
  ),
  of(
    'with one and with people of no side',
    'Dutch Foreign Minister Anke Jong had a working lunch with Luc Peeters of Belgium on Monday and with reporters on Tuesday.',
    ['meeting held jong + peeters 2023-05-08'],
  ),
  of(
    'with another never again',
    'Dutch Foreign Minister Anke Jong dined with Luc Peeters of Belgium on Monday, with the Frenchman never again.',
    ['meeting held jong + peeters 2023-05-08'],
  ),
  of(
    'some of many with whom there were calls',
    'Prime Minister Olav Dahl of Norway had calls on Monday with key allies, including President Ruth Kamau of Kenya and President Luc Arnaud of France.',
    ['phone-call held dahl + kamau 2023-05-08', 'phone-call held dahl + arnaud 2023-05-08'],
  ),
  of(
    'some of many at one meeting',
    'Prime Minister Olav Dahl of Norway had a meeting with African leaders, including President Ruth Kamau of Kenya and President Jean Ndong of Gabon, on Monday.',
    ['meeting held dahl + kamau + ndong 2023-05-08'],
  ),
  of(
    'many of whom something else is told',
    'Prime Minister Olav Dahl of Norway wrote a book on African leaders, including President Ruth Kamau of Kenya.',
    [],
  ),
  of(
    'separate meetings with two of one country',
    'The Dutch premier, Pieter Houweling, held separate meetings with President Suryadi Wirawan and Vice-President Hamid Nasution of Indonesia on Monday.',
    ['meeting held houweling + wirawan 2023-05-08', 'meeting held houweling + nasution 2023-05-08'],
  ),
];
