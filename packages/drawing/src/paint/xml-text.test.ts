import fc from 'fast-check';
import { expect, it } from 'vitest';
import { xmlText } from './xml-text.ts';

it('writes what stands for something in markup as itself, and white space so that attributes keep it', () => {
  expect(xmlText(`<a b="c" d='e'>&\t\n\r`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;&#9;&#10;&#13;');
});

it('says where something cannot be written instead of leaving it out: controls, lone surrogates, non-characters', () => {
  expect(xmlText('a\u0000b\uD800c\uFFFEd')).toBe('a\uFFFDb\uFFFDc\uFFFDd');
  expect(xmlText('\u{1F600}')).toBe('\u{1F600}');
});

it('never lets markup through', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => !/[<>"']|&(?!(?:amp|lt|gt|quot|#\d+);)/u.test(xmlText(text))),
  );
});
