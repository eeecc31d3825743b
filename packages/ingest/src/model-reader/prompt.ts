import { AGREEMENT_STATUSES, hashOf, KINDS, STATUSES } from '@readout/domain';
import { PROMPT } from './prompt.generated.ts';
import type { ReadDocument } from '../read/read-document.ts';
import { REPLY_JSON_SCHEMA } from './reply.ts';
import type { TextWindow } from './windows.ts';

/** What a model is told before every document: `prompt.md`, its lists filled from the vocabulary. */
export const INSTRUCTIONS: string = PROMPT.replace(
  '{{kinds}}',
  Object.entries(KINDS)
    .map(([key, { label }]) => `- \`${key}\`: ${label.toLowerCase()}`)
    .join('\n'),
)
  .replace('{{statuses}}', listed(STATUSES))
  .replace('{{agreements}}', listed(AGREEMENT_STATUSES));

/** Names the instructions and the shape of the reply together: whoever changes either has another prompt, and other replies. */
export const PROMPT_VERSION: string = hashOf('prompt', INSTRUCTIONS, JSON.stringify(REPLY_JSON_SCHEMA));

/** What is known of a document, and the stretch of its body to be read, as it is put to a model. */
export interface Question {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly day: string | null;
  readonly text: string;
}

/** The question about one window of a document. */
export function questionAbout(document: ReadDocument, { start, end }: TextWindow): Question {
  return {
    title: document.title,
    publisher: document.publisher,
    day: document.publishedOn,
    text: document.text.slice(start, end),
  };
}

/** The identity of a question: the same words, title, publisher and day have one answer, however their lines are broken. */
export function questionIdOf({ title, publisher, day, text }: Question): string {
  return hashOf('question', oneLine(title), oneLine(publisher), day ?? '', oneLine(text));
}

/**
 * The question in words. The lines around the document carry a hash of it, which no text can hold of itself: so no text can close its own frame
 * and go on as somebody else.
 */
export function wordsOfQuestion(question: Question): string {
  const mark = questionIdOf(question);
  const line = (name: string, value: string | null): string =>
    `${name}: ${value === null ? 'not given' : oneLine(value)}`;
  return [
    `=== document ${mark} begins ===`,
    line('Title', question.title),
    line('Publisher', question.publisher),
    line('Day', question.day),
    '',
    question.text,
    `=== document ${mark} ends ===`,
    'List the conversations that this document tells of.',
  ].join('\n');
}

function oneLine(text: string | null): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}

function listed(table: Readonly<Record<string, unknown>>): string {
  return Object.keys(table)
    .map((key) => `\`${key}\``)
    .join(', ');
}
