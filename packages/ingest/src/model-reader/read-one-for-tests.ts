import { documentIdOf } from '@readout/domain';
import type { ServerResponse } from 'node:http';
import type { Found } from '../rules-reader.ts';
import {
  complete,
  documentOf,
  readerOf,
  reply,
  standIn,
  STORY,
  type StandIn,
  type StandInOptions,
} from './stand-in-for-tests.ts';

/** Servers that a test opened. */
export const opened: { close(): Promise<void> }[] = [];

/** Closes them; each file of tests has it done after each of its own. */
export async function closeOpened(): Promise<void> {
  for (const one of opened.splice(0)) await one.close();
}

/** A server that answers so, closed after the test. */
export async function serve(answer: (response: ServerResponse, at: number) => void): Promise<StandIn> {
  const server = await standIn(answer);
  opened.push(server);
  return server;
}

/** What becomes of one story whose question is answered so: its conversations, how much was kept, or the code of why it was not read. */
export async function read(
  answer: (response: ServerResponse, at: number) => void,
  options: StandInOptions = {},
  text = STORY,
): Promise<{
  code: string | null;
  message: string;
  found: Found['conversations'];
  lost: Record<string, number>;
  asked: number;
}> {
  const server = await serve(answer);
  const reader = await readerOf(server.base, options);
  const [one] = await reader.find([documentOf(text)]);
  const asked = server.asked.length;
  if (one === undefined) throw new Error('no answer about the only document');
  if ('notRead' in one) return { ...one.notRead, found: [], lost: {}, asked };
  return {
    code: null,
    message: '',
    found: one.conversations,
    lost: { ...reader.keptOf(documentIdOf(text))?.lost },
    asked,
  };
}
/** The answer that says these conversations. */
export const say =
  (...conversations: readonly unknown[]) =>
  (response: ServerResponse): void => {
    complete(response, reply(...conversations));
  };
