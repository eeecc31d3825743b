import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tellContacts } from './contacts.ts';

const CALL =
  'Peruvian President Rosa Quispe spoke by telephone with Italian Prime Minister Aldo Ferrante on 1 February 2022.';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-told-'));
  mkdirSync(join(folder, 'temporary'));
  vi.stubEnv('TMPDIR', join(folder, 'temporary'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});
const leftBehind = (): string[] => readdirSync(join(folder, 'temporary')).filter((name) => name.startsWith('readout-'));
function write(name: string, publisher: string, text: string): string {
  const path = join(folder, `${name}.md`);
  writeFileSync(path, `---\ndate: 2022-02-02\npublisher: ${publisher}\n---\n\n${text}\n`);
  return path;
}

test('contacts are told by the names of the files, with exact quotes, and nothing is left behind', async () => {
  const paths = [write('andes', 'Andes Desk', CALL), write('tiber', 'Tiber Post', `${CALL} It lasted an hour.`)];
  const { told, problems } = await tellContacts(paths, {});
  expect(problems).toEqual([]);
  expect(told.conversations).toHaveLength(1);
  const [call] = told.conversations;
  expect(call).toMatchObject({
    kind: 'phone-call',
    status: 'held',
    confirmation: 'third-party',
    date: { earliest: '2022-02-01', latest: '2022-02-01' },
    independentTellers: 2,
  });
  expect(call?.accounts.map(({ document, teller }) => `${document}: ${teller}`).sort()).toEqual([
    'andes: Andes Desk',
    'tiber: Tiber Post',
  ]);
  for (const { quotes } of call?.accounts ?? []) expect(quotes).toContain(CALL);
  const quispe = told.people.find(({ name }) => name === 'Rosa Quispe');
  expect(quispe).toMatchObject({ country: 'Peru' });
  expect(quispe?.mentions.map(({ document }) => document).sort()).toEqual(['andes', 'tiber']);
  expect(leftBehind()).toEqual([]);
});

test('a contact is quoted without the sentence beside it that tells of another', async () => {
  const text =
    'Norwegian Minister of Fisheries Olav Dahl telephoned his Peruvian colleague, Luis Paz, on 1 February. The two will meet in Lima on 9 February.';
  const { told } = await tellContacts([write('fjord', 'Fjord Desk', text)], {});
  const quotesOf = (kind: string): unknown =>
    told.conversations
      .filter((one) => one.kind === kind)
      .flatMap(({ accounts }) => accounts.map(({ quotes }) => quotes));
  expect(quotesOf('phone-call')).toEqual([[text.slice(0, text.indexOf(' The two'))]]);
  expect(quotesOf('meeting')).toEqual([['The two will meet in Lima on 9 February.']]);
});

test('two contacts of one sentence are quoted by their own clauses', async () => {
  const text =
    'The presidents of Peru and Norway spoke by telephone for half an hour on 1 February and agreed to meet on 9 February in Lima.';
  const { told } = await tellContacts([write('fjord', 'Fjord Desk', text)], {});
  const quotesOf = (kind: string): unknown =>
    told.conversations
      .filter((one) => one.kind === kind)
      .flatMap(({ accounts }) => accounts.map(({ quotes }) => quotes));
  expect(quotesOf('phone-call')).toEqual([[text.slice(0, text.indexOf(' and agreed'))]]);
  expect(quotesOf('meeting')).toEqual([['and agreed to meet on 9 February in Lima.']]);
});

test('one text in two files stands under both names', async () => {
  const paths = [write('andes', 'Andes Desk', CALL), write('lima', 'Lima Desk', CALL)];
  const { told } = await tellContacts(paths, {});
  expect(told.conversations.flatMap(({ accounts }) => accounts.map(({ document }) => document)).sort()).toEqual([
    'andes',
    'lima',
  ]);
});

test('what cannot be read is named, the rest is told, and a failure leaves nothing behind', async () => {
  const { told, problems } = await tellContacts(
    [write('andes', 'Andes Desk', CALL), join(folder, 'not-there.txt')],
    {},
  );
  expect(told.conversations).toHaveLength(1);
  expect(problems).toMatchObject([{ file: join(folder, 'not-there.txt') }]);
  await expect(tellContacts(['https://'], { url: 'no address' })).rejects.toThrow('is not a web address');
  expect(leftBehind()).toEqual([]);
});
