import { describe, expect, test } from 'vitest';
import { COUNTRIES } from './countries.ts';
import { topicName, TOPICS } from './topics.ts';
import { NO_TOPIC, TOPIC_PHRASES, topicsOf } from './topics-of.ts';
import { foldForSearch } from '../text/folding.ts';
import { TopicIdSchema, type TopicId } from '../id.ts';

const of = (...texts: readonly string[]): readonly string[] => topicsOf(texts);
const IDS = Object.keys(TOPICS);

describe('what was spoken of', () => {
  test('is told by its words, in the plural too, whatever their capitals', () => {
    expect(of('about Gas deliveries through the pipelines')).toEqual(['energy']);
    expect(of('tariffs on steel', 'the release of the two prisoners')).toEqual(['prisoners', 'trade']);
    expect(of('thanked her for her patience')).toEqual([]);
  });
  test('is told by the longest phrase alone', () => {
    expect(of('food security')).toEqual(['food']);
    expect(of('cyber security')).toEqual(['technology']);
    expect(of('greenhouse gases')).toEqual(['climate']);
    expect(of('tear gas')).toEqual([]);
    expect(of('a statement of the Security Council')).toEqual([]);
  });
  test('is not who was spoken to', () => {
    expect(of('told the defence minister')).toEqual([]);
    expect(of('thanked the Minister of Energy', 'asked the secretary for trade')).toEqual([]);
    expect(of('the defence of the minister’s house')).toEqual(['defence']);
  });
  test('is also a country that is named, by its whole name', () => {
    expect(of('the drought in South Sudan')).toEqual(['climate', 'south-sudan']);
    expect(of('praised Peruvian cooking')).toEqual([]);
  });
  test('runs over no border between two texts', () => {
    expect(of('the human', 'rights')).toEqual([]);
    expect(of('the human rights')).toEqual(['rights']);
  });
});

describe('the table of topics', () => {
  test('has ids that an address can hold, and none of a country', () => {
    expect(IDS.filter((id) => !TopicIdSchema.safeParse(id).success)).toEqual([]);
    const countries = new Set<string>(COUNTRIES.map(({ id }) => id));
    expect(IDS.filter((id) => countries.has(id))).toEqual([]);
  });
  test('writes its phrases as they are looked for, none for two topics', () => {
    const phrases = [...Object.values(TOPIC_PHRASES), NO_TOPIC].flatMap((said) => said.split(','));
    expect(phrases.filter((phrase) => phrase === '' || foldForSearch(phrase) !== phrase)).toEqual([]);
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });
  test('names its topics and the countries; what it does not know stands under its id', () => {
    expect(topicName('food' as TopicId)).toBe('Food and farming');
    expect(topicName('peru' as TopicId)).toBe('Peru');
    expect(topicName('toString' as TopicId)).toBe('toString');
    expect(IDS.filter((id) => topicName(id as TopicId) === id)).toEqual([]);
  });
  test('finds each topic by each of its phrases', () => {
    for (const [id, said] of Object.entries(TOPIC_PHRASES))
      for (const phrase of said.split(',')) expect([phrase, of(phrase)]).toEqual([phrase, [id]]);
    for (const phrase of NO_TOPIC.split(',')) expect([phrase, of(phrase)]).toEqual([phrase, []]);
  });
});
