import { describe, expect, it } from 'vitest';
import { wireText } from '../../extract/tell-for-tests.ts';
import { annotate } from '../document.ts';

/** Each sentence with whether it asks and who speaks it. */
const turns = (text: string): string[] => {
  const { body } = annotate(wireText(text));
  return body.sentences.map((_, i) => {
    const { asks, speaker } = body.zones[i] ?? { asks: false, speaker: null };
    const name =
      speaker === null ? 'nobody' : body.tokens.slice(speaker.first, speaker.last).map(({ text: word }) => word);
    return `${asks ? 'asks' : 'tells'}, ${typeof name === 'string' ? name : name.join(' ')}`;
  });
};

describe('whose turn it is', () => {
  it('is an answer behind a question, though no label says so', () => {
    expect(
      turns(
        'Spokesperson Ana Gil: Good day.\n\nQuestion: Will he go to Peru?\n\nHe spoke with Lima on Monday. He will.',
      ),
    ).toEqual([
      'tells, Spokesperson Ana Gil',
      'asks, nobody',
      'tells, Spokesperson Ana Gil',
      'tells, Spokesperson Ana Gil',
    ]);
  });
  it('is still a question where that goes on in a paragraph that asks', () => {
    expect(turns('QUESTION: Will he go?\n\nAnd then, will he stay?\n\nMR. GIL: Yes.')).toEqual([
      'asks, nobody',
      'asks, nobody',
      'tells, MR. GIL',
    ]);
  });
  it('is that of a bare name, where somebody asks by a label', () => {
    expect(turns('Journalist: Did you write to Lima?\n\nOrtega: I did.')).toEqual(['asks, nobody', 'tells, Ortega']);
  });
  it('is nobody’s where a colon stands behind a single word of a list', () => {
    expect(turns('Monday: talks in Lima.\n\nTuesday: talks in Oslo.')).toEqual(['tells, nobody', 'tells, nobody']);
  });
  it('is that of somebody with an office before a colon, and then of the name alone', () => {
    const text = 'President of Peru Luis Paz: I thank you.\n\nAna Gil, Prime Minister: We do too.\n\nLuis Paz: Good.';
    expect(turns(text)).toEqual([
      'tells, President of Peru Luis Paz',
      'tells, Ana Gil , Prime Minister',
      'tells, Luis Paz',
    ]);
  });
  it('is known by a label that says for whom somebody speaks in brackets', () => {
    expect(turns('GIL (deputy spokesman of the Government, Lima): We have no date.')).toEqual([
      'tells, GIL ( deputy spokesman of the Government , Lima )',
    ]);
  });
  it('is nobody’s where nothing behind the colon is said by somebody', () => {
    expect(turns('Foreign Minister Luis Paz: a man of the sea.')).toEqual(['tells, nobody']);
    expect(turns('Visit by the Foreign Minister: we hear that it went well.')).toEqual(['tells, nobody']);
  });
});
