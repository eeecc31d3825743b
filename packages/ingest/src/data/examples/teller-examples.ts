/** How a text says who tells of a contact, with a text of our own and those who tell, each as printed with the sides spoken for. They run as tests, and what decides between those who may tell is learned from them too. */
export interface TellerExample {
  readonly told: string;
  readonly text: string;
  readonly tellers: readonly string[];
  /** The publisher and the title where they matter; else a newspaper without a country, and none. */
  readonly publisher?: string;
  readonly title?: string;
}

const of = (
  told: string,
  text: string,
  tellers: readonly string[],
  beside: { readonly publisher?: string; readonly title?: string } = {},
): TellerExample => ({ told, text, tellers, ...beside });

/** The first contact of each text. */
export const TELLER_EXAMPLES: readonly TellerExample[] = [
  of(
    'behind the contact',
    'President Mara Lindqvist of Sweden telephoned Prime Minister Jonas Petraitis of Lithuania on Thursday, the Swedish government said.',
    ['Swedish government of sweden'],
  ),
  of(
    'by whose office it is',
    "President Ana Mora of Spain met President Tomas Brok of Estonia on Friday, according to Mora's office.",
    ["Mora's office of spain"],
  ),
  of(
    'a ministry told of before, over an official between',
    "Peru's foreign minister, Luis Paz, was ill, his ministry said. An official in Oslo laughed. Paz telephoned President Ana Mora of Spain on Thursday, the ministry said.",
    ['ministry of peru'],
  ),
  of(
    'none by a measure or by words that were said',
    'President Ana Mora of Spain met President Tomas Brok of Estonia on Friday. The costs were split according to the length of the track. The palace took note of certain words said at an airport.',
    [],
  ),
  of(
    'by "according to"',
    'According to the Kremlin, President Ana Mora of Spain met President Tomas Brok of Estonia on Friday.',
    ['Kremlin of russia'],
  ),
  of(
    'in the sentence behind it',
    'President Mara Lindqvist of Sweden telephoned Prime Minister Jonas Petraitis of Lithuania. They agreed on a fee, the Lithuanian presidency said.',
    ['Lithuanian presidency of lithuania'],
  ),
  of(
    'by "it added", which goes on',
    'The Lithuanian foreign ministry reported a storm. It added that President Mara Lindqvist of Sweden had telephoned Prime Minister Jonas Petraitis of Lithuania.',
    ['Lithuanian foreign ministry of lithuania'],
  ),
  of(
    'by "his office", where he is the one who spoke',
    'President Radu Kalchev of Bulgaria told Prime Minister Ilinca Moraru of Moldova by telephone on Tuesday that gas would come, his press secretariat said.',
    ['press secretariat of President Radu Kalchev of Bulgaria of bulgaria'],
  ),
  of(
    'never by what is done according to law, or said of somebody',
    'President Ana Mora of Spain met President Tomas Brok of Estonia on Friday. The inquiry is conducted according to law. Brok was said to have a cold and was told that he should rest.',
    [],
  ),
  of(
    'never by those of whom it was announced',
    'President Ana Mora of Spain and Prime Minister Tomas Brok of Estonia met on Friday, as had been announced a day earlier.',
    [],
  ),
  of(
    'by somebody of a body, who gave an account',
    'President Ana Mora of Spain met President Tomas Brok of Estonia on Friday. They spoke of fish. Lea Soto of the Foreign Ministry gave an account of the meeting.',
    ['Lea Soto'],
  ),
  of(
    'by a paper, which is known by how its name ends, not by the one quoted before',
    '“We never comment,” spokesman Ivo Lass said. The Morning Courier had reported that President Ana Mora of Spain telephoned President Tomas Brok of Estonia on Friday.',
    ['Morning Courier'],
  ),
  of(
    'without the words that lead to a day',
    'The Spanish palace on Monday announced that President Ana Mora of Spain had met President Tomas Brok of Estonia on Friday.',
    ['Spanish palace of spain'],
  ),
  of(
    'by "his ministry", where an unnamed minister is the one meant',
    'Chad’s foreign minister has called off a visit to Spain, where he was to have been received by President Ana Mora on Wednesday, his ministry said.',
    ['ministry of chad'],
  ),
  of(
    'by the palace, of a president where nobody is king',
    'President Ana Mora of Spain telephoned Prime Minister Tomas Brok of Estonia on Friday, palace officials said.',
    ['palace officials of spain'],
  ),
  of(
    'as two voices that "and" joins',
    'President Ana Mora of Spain telephoned President Tomas Brok of Estonia on Friday, the Spanish foreign ministry and the Estonian presidency said.',
    ['Spanish foreign ministry of spain', 'Estonian presidency of estonia'],
  ),
  of(
    'as two voices behind "according to"',
    'According to the Kremlin and the Elysee, President Igor Orlov of Russia called President Luc Moreau of France on Monday.',
    ['Kremlin of russia', 'Elysee of france'],
  ),
  of(
    'never by a body that was called in the clause before',
    'President Igor Orlov of Russia called the Elysee on Monday and the Kremlin said that he had spoken with President Luc Moreau of France.',
    ['Kremlin of russia'],
  ),
  of(
    'by a name between commas',
    'President Ana Mora of Spain met President Tomas Brok of Estonia on Friday. A spokesman for the Estonian president, Karl Ilves, said they had talked about fish.',
    ['Karl Ilves of estonia'],
  ),
  of(
    'as described by a press office',
    'That was the message of a call between President Ana Mora of Spain and President Tomas Brok of Estonia, as described by the Spanish royal household.',
    ['Spanish royal household of spain'],
  ),

  of(
    'in remarks of one who speaks alone',
    'On Friday I met President Tomas Brok of Estonia in Tallinn. We spoke about the ferry.',
    ['Jonas Petraitis of lithuania'],
    { publisher: 'Office of the Prime Minister of Lithuania', title: 'Remarks by Prime Minister Jonas Petraitis' },
  ),
  of(
    'as the communiqué that the title announces',
    'President Ana Mora of Spain met President Tomas Brok of Estonia on Friday.',
    ['communiqué'],
    { title: 'Forum of the Hills: Communiqué' },
  ),
  of(
    'as a joint statement, which all tell',
    'President Ana Mora of Spain and President Tomas Brok of Estonia met on Thursday. In a joint statement they call for calm.',
    ['joint statement of spain of estonia'],
  ),
  of(
    'by nobody where one party speaks to the other, and where somebody says nothing',
    'President Ana Mora of Spain met President Tomas Brok of Estonia. Mora told Brok that the fish were gone. The Estonian government has not commented.',
    [],
  ),
  of(
    'by each side that has a word of its own',
    'President Ana Mora of Spain met President Tomas Brok of Estonia, the Spanish government said. According to the Estonian presidency, they talked about fish.',
    ['Spanish government of spain', 'Estonian presidency of estonia'],
  ),
  of(
    'by a spokesman who signs',
    'President Ana Mora spoke on the telephone with President Tomas Brok of Estonia this morning. They talked about fish.\n\nMarch 4, 2016\n\nLuis Vega\nSpokesman',
    ['Luis Vega of spain'],
    { publisher: 'Office of the President of Spain' },
  ),
  of(
    'by a press officer who signs',
    'President Ana Mora received the Foreign Minister of Estonia, Tomas Brok, on Friday. The President thanked him for the ships.\n\nLuis Vega\nSpecial Assistant (Media)\nMarch 4, 2016',
    ['Luis Vega of spain'],
    { publisher: 'Office of the President of Spain' },
  ),
  of(
    'by a press officer who signs, in a text that tells of two',
    'President Ana Mora received the Foreign Minister of Estonia, Tomas Brok, on Friday. On Thursday she had spoken by telephone with the King of Norway.\n\nLuis Vega\nPress Secretary',
    ['Luis Vega of spain'],
    { publisher: 'Presidency of Spain' },
  ),
  of(
    'by who briefs, named before a colon',
    'Official Spokesperson, Ms. Lena Vega: Good morning. I have one announcement. President Ana Mora met President Tomas Brok of Estonia on Friday.',
    ['Lena Vega of spain'],
    {
      publisher: 'Ministry of Foreign Affairs of Spain',
      title: 'Transcript of the daily briefing by the Official Spokesperson',
    },
  ),
  of(
    'by those who were there, without an office',
    'President Ana Mora of Spain walked out of her talks with President Tomas Brok of Estonia on Friday, witnesses said.',
    ['witnesses'],
  ),
  of(
    'by people who are near to them',
    'President Ana Mora of Spain telephoned President Tomas Brok of Estonia on Friday, people close to both leaders say.',
    ['people close to both leaders'],
  ),
  of(
    'by the minister who says that she took part',
    'Spain wants cheaper fish. Foreign Minister Ana Mora said she had discussed it with her Estonian counterpart, Tomas Brok, over lunch on Friday.',
    ['Ana Mora of spain'],
  ),
  of(
    'by the one in whose memorandum it is told',
    'Ambassador Tomas Brok of Estonia said that he had met Foreign Minister Ana Mora of Spain twice in May.',
    ['Tomas Brok of estonia'],
    { publisher: 'Ministry of Foreign Affairs of Norway', title: 'Memorandum of conversation' },
  ),
  of(
    'without the time of an entry',
    '11.50 The Estonian delegation said President Tomas Brok had met President Ana Mora of Spain on the terrace.',
    ['Estonian delegation of estonia'],
  ),
  of(
    'by no adverb or clause before',
    'President Ana Mora of Spain will meet President Tomas Brok of Estonia again once the bank has reported.',
    [],
  ),
];
