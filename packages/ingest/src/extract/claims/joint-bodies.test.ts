import { expect, it } from 'vitest';
import { found } from '../tell-for-tests.ts';

/** Status and sides of what a wire of no country tells on Wednesday 15 May 2024. */
const toldIn = (text: string): string[] =>
  found(text, '2024-05-15').conversations.map(({ status, sides }) => `${status} ${sides.join(' + ')}`);

it.each([
  ['The Estonian-Georgian joint working group on trade met in Riga on Monday.', ['held Estonia + Georgia']],
  ['The Kenyan-Ugandan joint ministerial border committee will meet in Kisumu on Friday.', ['planned Kenya + Uganda']],
  ['The Malta-Libya joint technical working group convened in Valletta on Tuesday.', ['held Malta + Libya']],
  ['The Peruvian-Chilean joint working group was set up in 2019.', []],
  ["Peru's first working group on Chilean wine met in Lima on Monday.", []],
  [
    'A border of Peru and Chile is being marked. In Lima the demarcation commission sat on 14 and 15 April.',
    ['held Peru + Chile'],
  ],
  [
    'A frontier is being marked. In Lima the boundary commission sat on Monday, late, since the Chilean chairman had been ill and the Peruvian delegation asleep.',
    ['held Peru + Chile'],
  ],
  ["Chile watched. Peru's border commission sat in Lima on Monday.", []],
  ['Chile watched Peru. A border commission of old friends sat in Lima on Monday.', []],
])('%s', (text, told) => {
  expect(toldIn(text)).toEqual(told);
});
