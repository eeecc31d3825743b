import { documentIdOf } from '@readout/domain';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { estimateOf } from '../estimate.ts';
import { openModelReader, type OpenModelReader } from '../model-reader.ts';
import {
  complete,
  conversation,
  documentOf,
  readerOf,
  reply,
  standIn,
  STORY,
  type StandIn,
} from '../stand-in-for-tests.ts';
import { forgetReplies, ReplyFolder } from './reply-folder.ts';
import { openReplay } from './reply-source.ts';

const KEY = 'sk-this-is-the-key-0123456789';
let folder: string;
let server: StandIn;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-replies-'));
  server = await standIn((response) => {
    complete(response, reply(conversation()));
  });
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function replaying(): Promise<OpenModelReader> {
  const replies = await openReplay(new ReplyFolder(folder));
  return openModelReader({ readers: 'model', replies, window: 12_000, atOnce: 1, host: 'the recording' });
}

describe('a reply that is kept', () => {
  test('is not asked for again, by the next run either, and gives the same', async () => {
    const cache = new ReplyFolder(folder);
    const first = await (await readerOf(server.base, { cache })).find([documentOf(STORY)]);
    const second = await (await readerOf(server.base, { cache })).find([documentOf(STORY)]);
    expect(second).toEqual(first);
    expect(server.asked).toHaveLength(1);
  });

  test('is asked for anew where the text, the title, the publisher or the day is another, and not where lines break elsewhere', async () => {
    const reader = await readerOf(server.base, { cache: new ReplyFolder(folder), atOnce: 1 });
    const documents = [
      documentOf(STORY),
      documentOf(STORY.replaceAll('\n\n', '\n\n\n')),
      documentOf(`${STORY} It rained.`),
      documentOf(STORY, { title: 'A call' }),
      documentOf(STORY, { publisher: 'Roma Courier' }),
      documentOf(STORY, { publishedOn: null }),
    ];
    for (const document of documents) await reader.find([document]);
    expect(server.asked).toHaveLength(5);
  });

  test('and is broken since is asked for again', async () => {
    const cache = new ReplyFolder(folder);
    await (await readerOf(server.base, { cache })).find([documentOf(STORY)]);
    for (const name of await readdir(folder)) await writeFile(join(folder, name), '{"format": 1, "question": ');
    const [again] = await (await readerOf(server.base, { cache })).find([documentOf(STORY)]);
    expect(again).toMatchObject({ conversations: [{ kind: 'phone-call' }] });
    expect(server.asked).toHaveLength(2);
  });

  test('is gone with its document, and no other is', async () => {
    const cache = new ReplyFolder(join(folder, 'one'));
    await (await readerOf(server.base, { cache })).find([documentOf(STORY), documentOf(`${STORY} It rained.`)]);
    expect(await forgetReplies(folder, [documentIdOf(STORY)])).toBe(1);
    expect(await readdir(join(folder, 'one'))).toHaveLength(1);
    expect(await forgetReplies(join(folder, 'nowhere'), [documentIdOf(STORY)])).toBe(0);
  });
});

describe('a recording', () => {
  test('answers as the model did, without it, and holds neither key, header nor address', async () => {
    const asked = await (
      await readerOf(server.base, { record: new ReplyFolder(folder), key: KEY })
    ).find([documentOf(STORY)]);
    const replayed = await (await replaying()).find([documentOf(STORY)]);
    expect(replayed).toEqual(asked);
    expect(server.asked).toHaveLength(1);
    for (const name of await readdir(folder)) {
      const text = await readFile(join(folder, name), 'utf8');
      expect(text).not.toMatch(/sk-this|authorization|bearer|127\.0\.0\.1/iu);
    }
  });

  test('that does not answer a text says so, and reads the others', async () => {
    await (await readerOf(server.base, { record: new ReplyFolder(folder) })).find([documentOf(STORY)]);
    const found = await (await replaying()).find([documentOf('Another text altogether.'), documentOf(STORY)]);
    expect(found).toMatchObject([{ notRead: { code: 'replay-missing' } }, { conversations: [{}] }]);
  });

  test('whose text was edited is refused by its file’s name; a reply edited to say more is checked like any other', async () => {
    await (await readerOf(server.base, { record: new ReplyFolder(folder) })).find([documentOf(STORY)]);
    const [name = ''] = (await readdir(folder)).filter((one) => one !== 'recording.json');
    const kept = await readFile(join(folder, name), 'utf8');
    await writeFile(join(folder, name), kept.replace('Tuesday, his office', 'Monday, his office'));
    expect(await (await replaying()).find([documentOf(STORY)])).toMatchObject([{ notRead: { code: 'replay-broken' } }]);
    await writeFile(join(folder, name), kept.replace('"name": "Ana Quispe"', '"name": "Ana Karenina"'));
    expect(await (await replaying()).find([documentOf(STORY)])).toMatchObject([{ conversations: [] }]);
  });

  test('that is none is refused before anything is read', async () => {
    await expect(openReplay(new ReplyFolder(join(folder, 'nowhere')))).rejects.toMatchObject({
      code: 'replay-not-a-recording',
    });
    await writeFile(join(folder, 'recording.json'), '{"format": 2}');
    await expect(openReplay(new ReplyFolder(folder))).rejects.toMatchObject({ code: 'replay-not-a-recording' });
  });
});

test('a limit stops the run before it is passed, and the next run goes on from there', async () => {
  const cache = new ReplyFolder(folder);
  const documents = Array.from({ length: 4 }, (_, i) => documentOf(`${STORY} Part ${String(i)}.`));
  const { read: toRead, written } = estimateOf(documentOf(STORY), 12_000);
  // Room for two questions, as the server counts them, beside what a third is estimated at.
  const most = toRead + written + 150;
  const limited = await readerOf(server.base, { cache, atOnce: 1, limits: { tokens: most, money: null } });
  const first = await limited.find(documents);
  const read = first.filter((one) => !('notRead' in one)).length;
  expect(limited.stopped()?.code).toBe('model-limit-reached');
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThan(4);
  const second = await (await readerOf(server.base, { cache, atOnce: 1 })).find(documents);
  expect(second.every((one) => !('notRead' in one))).toBe(true);
  expect(server.asked).toHaveLength(4);
});
