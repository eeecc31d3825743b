import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReadProblem } from './problems.ts';
import type { ReadDocument } from './read-document.ts';
import { readInputs } from './read-inputs.ts';

interface Wanted {
  readonly title: string | null;
  readonly publishedOn: string | null;
  readonly publisher: string | null;
  readonly mustContain: readonly string[];
  readonly mustNotContain?: readonly string[];
}
interface Expected extends Wanted {
  readonly id: string;
  readonly file: string;
  readonly verdict: string;
  readonly alsoAccept?: readonly string[];
  readonly documents?: readonly Wanted[];
  readonly made?: boolean;
}

const FOLDER = fileURLToPath(new URL('./fixtures/', import.meta.url));
const EXPECTED = (JSON.parse(readFileSync(`${FOLDER}expected.json`, 'utf8')) as Expected[]).filter(
  ({ made }) => made !== true,
);

const fold = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
const loose = (text: string | null): string =>
  fold(text ?? '')
    .toLowerCase()
    .replaceAll(/[’‘]/gu, "'")
    .replaceAll(/[“”]/gu, '"');

describe('the fixtures, each with its trap', () => {
  const documents = new Map<string, ReadDocument[]>();
  const problems = new Map<string, ReadProblem[]>();

  beforeAll(async () => {
    const inputs = EXPECTED.map(({ file }) => ({ type: 'path' as const, path: FOLDER + file }));
    for await (const event of readInputs(inputs, { maxReadingSeconds: 60 })) {
      if (event.kind === 'document') push(documents, event.document.file, event.document);
      else
        push(
          problems,
          event.kind === 'note' ? event.note.file : event.problem.file,
          event.kind === 'note' ? event.note : event.problem,
        );
    }
  }, 180_000);

  it.each(EXPECTED)('$id: $file', ({ file, verdict, alsoAccept, documents: several, ...single }) => {
    const found = documents.get(FOLDER + file) ?? [];
    const said = problems.get(FOLDER + file) ?? [];
    const got =
      found.length > 0 ? (said.length > 0 ? 'read-with-warning' : 'read') : said.length > 0 ? 'refused' : 'silent';
    expect([verdict, ...(alsoAccept ?? [])]).toContain(got);
    const wanted = verdict === 'refused' ? [] : (several ?? [single]);
    expect(found).toHaveLength(wanted.length);
    for (const [at, want] of wanted.entries()) {
      const document = found[at];
      const text = fold(document?.text ?? '');
      for (const part of want.mustContain) expect(text).toContain(fold(part));
      for (const part of want.mustNotContain ?? []) expect(text).not.toContain(fold(part));
      if (want.title !== null) expect(loose(document?.title ?? null)).toBe(loose(want.title));
      if (want.publisher !== null) expect(loose(document?.publisher ?? null)).toBe(loose(want.publisher));
      expect(document?.publishedOn).toBe(want.publishedOn);
    }
  });
});

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}
