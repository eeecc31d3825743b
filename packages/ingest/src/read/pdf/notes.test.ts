import { describe, expect, it } from 'vitest';
import { apartFromNotes, withNotesInPlace, type NumberedLine } from './notes.ts';
import type { Row } from './rows.ts';

const row = (text: string, y: number, size = 11): Row => ({
  segments: [{ text, x: 60, right: 60 + text.length * size * 0.5, y, size }],
  y,
});
const column = { left: 60, right: 400 };
const line = (text: string, y: number, page: number, size = 11): NumberedLine => ({
  printed: { text, x: 60, right: 60 + text.length * size * 0.5, y, size, column: { ...column } },
  page,
});
const texts = (lines: readonly NumberedLine[]): string[] => lines.map(({ printed }) => printed.text);

describe('notes at the foot of a page', () => {
  it('are told by their size and their mark', () => {
    const page = [row('The call was held on Monday.', 100), row('They agreed to meet.', 114)];
    const note = [row('1 First named in a letter', 700, 8), row('of the year before.', 710, 8)];
    expect(apartFromNotes([...page, ...note], 11)).toEqual({ text: page, notes: note });
  });

  it('are not seen in small print without a mark, nor in a page that is small as a whole', () => {
    const small = [row('Printed by the ministry.', 700, 8)];
    expect(apartFromNotes([row('They met.', 100), ...small], 11).notes).toEqual([]);
    const page = [row('1 One', 100, 8), row('2 Two', 110, 8), row('3 Three', 120, 8)];
    expect(apartFromNotes(page, 11).notes).toEqual([]);
  });

  it('stand behind the paragraph that runs over the end of their page', () => {
    const lines = withNotesInPlace([
      { text: [line('They agreed to meet in Chisi-', 100, 1)], notes: [line('1 A note.', 700, 1, 8)] },
      { text: [line('nau in June.', 60, 2), line('The call was short.', 100, 2)], notes: [] },
    ]);
    expect(texts(lines)).toEqual(['They agreed to meet in Chisi-', 'nau in June.', '1 A note.', 'The call was short.']);
  });

  it('stand at the end of a page that ends with a sentence', () => {
    const lines = withNotesInPlace([
      { text: [line('They met.', 100, 1)], notes: [line('1 A note.', 700, 1, 8)] },
      { text: [line('Later they left.', 60, 2)], notes: [] },
    ]);
    expect(texts(lines)).toEqual(['They met.', '1 A note.', 'Later they left.']);
  });
});
