import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { complete, conversation, documentOf, readerOf, reply, standIn } from './stand-in-for-tests.ts';
import { halvesOf, windowsOf } from './windows.ts';

const texts = fc
  .array(fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,40}$/), { minLength: 1, maxLength: 40 })
  .map((paragraphs) => paragraphs.join('\n\n'));

describe('the windows of a text', () => {
  test('show every word, go on where the one before ended or earlier, and are no longer than asked', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 60, max: 2_000 }), (text, length) => {
        const windows = windowsOf(text, length);
        let shown = 0;
        for (const { start, end } of windows) {
          expect(text.slice(shown, Math.max(shown, start)).trim()).toBe('');
          expect(end - start).toBeLessThanOrEqual(length);
          expect(end).toBeGreaterThan(shown);
          shown = end;
        }
        expect(text.slice(shown).trim()).toBe('');
      }),
    );
  });

  test('are halved at a border of paragraphs, and not where there is none', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const halves = halvesOf(text, { start: 0, end: text.length });
        if (!text.includes('\n')) expect(halves).toBeNull();
        else {
          const [first, second] = halves ?? [];
          expect(`${text.slice(first?.start, first?.end)}\n\n${text.slice(second?.start, second?.end)}`).toBe(text);
        }
      }),
    );
  });
});

test('a contact that two windows show is one, and each window is believed only about what it shows', async () => {
  const filler = Array.from(
    { length: 12 },
    (_, i) => `The weather of day ${String(i)} was fair and the harbour quiet.`,
  );
  const told = 'Italian Prime Minister Aldo Ferrante spoke by telephone with Peruvian President Ana Quispe on Tuesday.';
  const text = [...filler, told, ...filler].join('\n\n');
  // A length at which a border falls so that two windows show it.
  const length = Array.from({ length: 60 }, (_, i) => 600 + 10 * i).find(
    (one) => windowsOf(text, one).filter(({ start, end }) => text.slice(start, end).includes(told)).length > 1,
  );
  let shown = 0;
  const server = await standIn((response, _, { body }) => {
    if ((body.messages[1]?.content ?? '').includes(told)) shown += 1;
    // This one says it of every window, seen or not.
    complete(response, reply(conversation()));
  });
  try {
    const reader = await readerOf(server.base, { window: length ?? 0, atOnce: 1 });
    const [found] = await reader.find([documentOf(text)]);
    expect(shown).toBeGreaterThan(1);
    expect(server.asked.length).toBeGreaterThan(shown);
    expect(found).toMatchObject({ conversations: [{ kind: 'phone-call' }] });
    expect(found).toHaveProperty('conversations.length', 1);
  } finally {
    await server.close();
  }
});
