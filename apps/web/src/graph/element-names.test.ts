// @vitest-environment node
import { expect, test } from 'vitest';
import { nameOfLine, nameOfNode } from './element-names.ts';
import { contact, person } from '@readout/drawing/testing';

const parties = [person('Rossi'), person('Weber')];

test('a contact is named by kind, status, parties, day and who tells of it', () => {
  expect(nameOfNode(contact('c'), parties, false)).toBe('Phone call, held, Rossi and Weber, 1 Feb, told by both sides');
});

test('doubt about the day is spoken, not left to a sign', () => {
  const day = (text: string): string => nameOfNode(contact('c', { day: { text, doubtful: true } }), parties, false);
  expect(day('≈ 24–30 Jan')).toContain('some day in 24–30 Jan');
  expect(day('≈ by 3 Mar')).toContain('some day by 3 Mar');
  expect(day('undated')).toContain('undated');
});

test('a denial is not said to be told by somebody, a dispute is said', () => {
  expect(nameOfNode(contact('c', { status: 'denied' }), parties, false)).toBe(
    'Phone call, denied, Rossi and Weber, 1 Feb',
  );
  expect(nameOfNode(contact('c', { disputed: true }), parties, false)).toContain(', disputed');
});

test('three parties are listed, agreements stand at the end', () => {
  const treaty = { type: 'agreement', id: 't', name: 'Treaty', count: 1 } as const;
  expect(nameOfNode(contact('c'), [...parties, person('Silva'), treaty], false)).toBe(
    'Phone call, held, Rossi, Weber and Silva, 1 Feb, told by both sides, on Treaty',
  );
});

test('a plate is named in full, with its count; a pin is said', () => {
  expect(nameOfNode(person('Rossi', { fullName: 'Ada Rossi', code: 'ITA', count: 4 }), [], true)).toBe(
    'Ada Rossi, ITA, 4 contacts, pinned',
  );
  expect(nameOfNode({ type: 'country', id: 'i', name: 'Italy', count: 1 }, [], false)).toBe(
    'Italy, country, 1 contact',
  );
});

test('a merged line is named by its ends, its count and its denials', () => {
  const find = (id: string) => person(id);
  const line = {
    type: 'merged',
    id: 'm',
    between: ['Rossi', 'Weber'],
    count: 3,
    denied: 1,
    status: 'held',
    confirmation: 'one-side',
  } as const;
  expect(nameOfLine(line, find)).toBe('Rossi and Weber, 3 contacts, 1 denied');
});
