import type { Decision, DecisionId, DocumentId, Reading } from '@readout/domain';
import { openSqliteStore } from '@readout/sqlite-store';
import type { ContactStore } from '@readout/store';
import { STORIES } from '@readout/store/contract';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { joinWaiting } from './join-waiting.ts';

/** A note on the first contact of a reading. */
function noteOn({ document, accounts }: Reading, digit: string, why: string): Decision {
  const mark = accounts[0]?.marks.find(({ show }) => show === 'contact');
  if (mark === undefined) throw new Error('the story tells of no contact');
  return {
    ...{ id: `${digit.repeat(8)}-1111-4111-8111-${digit.repeat(12)}` as DecisionId, what: 'note', why, undoes: null },
    ...{ at: '2022-03-01T10:00:00Z', by: 'Ana Ruiz' },
    about: [{ document: document.id, in: mark.in, start: mark.start, end: mark.end }],
  };
}

test('a settled reading that the store refuses is named, and all others are settled and joined', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-settle-'));
  const store = await openSqliteStore(join(folder, 'readout.db'), { readers: 0 });
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  await store.saveReadings(STORIES);
  const [refused, other] = STORIES.map(({ reading }) => reading);
  if (refused === undefined || other === undefined) throw new Error('there are no stories');
  for (const decision of [noteOn(refused, 'a', 'One.'), noteOn(other, 'b', 'Two.')]) await store.decide(decision);
  // As an earlier version may have kept it, which did not look for what breaks a rule there.
  const withOlder = new Proxy<ContactStore>(store, {
    get(target, name) {
      if (name === 'reading')
        return async (id: DocumentId) => {
          const reading = await target.reading(id);
          if (reading === null || id !== refused.document.id) return reading;
          return { ...reading, passages: reading.passages.map((one) => ({ ...one, text: `${one.text}!` })) };
        };
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  const joined = joinWaiting(withOlder, { holder: 'a test', patience: 1000 });
  await expect(joined).rejects.toMatchObject({
    code: 'reading-refused',
    message: expect.stringContaining(refused.document.title ?? refused.document.id) as string,
  });
  expect(JSON.stringify(await store.reading(refused.document.id))).not.toContain('One.');
  expect(JSON.stringify(await store.reading(other.document.id))).toContain('Two.');
  const { counts, waiting } = await store.state();
  expect(counts.conversations).toBeGreaterThan(0);
  expect(waiting).toBe(0);
});
