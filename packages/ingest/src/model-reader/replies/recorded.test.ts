import { checkReading, documentIdOf, publicationIdOf, type Day } from '@readout/domain';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isRead } from '../../load/reader.ts';
import { openModelReader } from '../model-reader.ts';
import type { Question } from '../prompt.ts';
import { documentOf } from '../stand-in-for-tests.ts';
import { ReplyFolder } from './reply-folder.ts';
import { openReplay } from './reply-source.ts';

const folder = fileURLToPath(new URL('../../../replies/', import.meta.url));
const questions = readdirSync(folder)
  .filter((name) => name !== 'recording.json')
  .map((name) => (JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) as { question: Question }).question);

describe('the repository’s own recording', () => {
  test.each(['model', 'both'] as const)(
    'read by %s gives sound readings of every text, with no quote from nowhere',
    async (readers) => {
      const replies = await openReplay(new ReplyFolder(folder));
      const reader = openModelReader({ readers, replies, window: 12_000, atOnce: 4, host: 'the recording' });
      const texts = questions.map(({ text, title, publisher, day }) => {
        const about = { publisher, publishedOn: day as Day | null, url: null };
        const publication = { id: publicationIdOf(documentIdOf(text), about), ...about, rights: null };
        return { document: documentOf(text, { title, ...about }), publications: [publication] };
      });
      const read = await reader.read(texts);
      expect(read.length).toBeGreaterThan(40);
      for (const one of read) {
        if (!isRead(one)) throw new Error(one.notRead.message);
        expect(checkReading(one)).toEqual([]);
        expect(reader.keptOf(one.document.id)?.lost).not.toHaveProperty('quote-not-in-text');
      }
    },
  );
});
