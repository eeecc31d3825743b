import { ApiError, type Job } from '@readout/api';
import { describe, expect, it } from 'vitest';
import { itemsOfFiles } from './items.ts';
import { whenTaken } from './use-import.ts';
import { asOneJob, doneWords, itemWords, jobHeading, partlyReadWords } from './progress.ts';

const job = (change: Partial<Job>): Job => ({
  id: 'a',
  state: 'reading',
  items: [],
  joining: 0,
  revision: 1,
  failure: null,
  ...change,
});
const item = (state: Job['items'][number]['state'], contacts = 0): Job['items'][number] => ({
  name: `${state}.txt`,
  state,
  documents: state === 'read' ? [{ id: 'aaaaaaaaaaaaaaaa' as never, title: null, contacts }] : [],
  problems: state === 'refused' ? [{ code: 'empty', message: 'It is empty.' }] : [],
});

describe('a server that has no room for more documents', () => {
  const busy = new ApiError('busy', 'Wait.', null);
  const asking = (...answers: (Job | Error)[]) => {
    const asked = { times: 0 };
    const ask = (): Promise<Job> => {
      const answer = answers[asked.times++];
      return answer instanceof Error || answer === undefined ? Promise.reject(answer ?? busy) : Promise.resolve(answer);
    };
    return { asked, ask };
  };

  it('is asked again until it takes them', async () => {
    const { asked, ask } = asking(busy, busy, job({ id: 'taken' }));
    expect((await whenTaken(ask, () => true, 0))?.id).toBe('taken');
    expect(asked.times).toBe(3);
  });
  it('is asked no more once they are not wanted, nor where anything else is wrong', async () => {
    const { asked, ask } = asking();
    expect(await whenTaken(ask, () => asked.times < 2, 0)).toBeNull();
    const other = asking(new ApiError('too-large', 'Less.', null));
    await expect(whenTaken(other.ask, () => true, 0)).rejects.toMatchObject({ code: 'too-large' });
    expect([asked.times, other.asked.times]).toEqual([2, 1]);
  });
});

describe('files to be read', () => {
  it('are sent as they are, byte for byte', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256);
    const { requests } = await itemsOfFiles([new File([bytes], 'story.txt')]);
    const sent = requests[0]?.[0];
    expect(sent).toMatchObject({ type: 'file', name: 'story.txt' });
    expect(sent?.type === 'file' ? Buffer.from(sent.base64, 'base64').equals(Buffer.from(bytes)) : false).toBe(true);
  });

  it('are named where they are not sent', async () => {
    const { requests, leftOut } = await itemsOfFiles([new File([], 'empty.txt'), new File(['words'], 'story.txt')]);
    expect(leftOut.map(({ name }) => name)).toEqual(['empty.txt']);
    expect(requests).toHaveLength(1);
  });

  it('go in several requests where they are many', async () => {
    const files = Array.from({ length: 51 }, (_, at) => new File(['words'], `${String(at)}.txt`));
    const { requests } = await itemsOfFiles(files);
    expect(requests.map((items) => items.length)).toEqual([50, 1]);
  });
});

describe('the words of a job', () => {
  it('say what was left unread when the reading was stopped', () => {
    const stopped = job({ state: 'done', items: [item('read', 2), item('stopped'), item('stopped')] });
    expect(jobHeading(stopped)).toBe('Read 1 document');
    expect(doneWords(stopped)).toBe('Read 1 document, 2 contacts told. 2 were left unread.');
    expect(partlyReadWords(stopped, 0)).toBe(
      '2 of 3 documents were left unread when the reading was stopped. Their contacts are missing here.',
    );
    expect(stopped.items.map(itemWords)).toEqual(['2 found', 'left unread', 'left unread']);
  });

  it('say how far it has come', () => {
    const items = [item('read', 2), item('reading'), item('waiting')];
    expect(jobHeading(job({ items }))).toBe('Reading 2 of 3 documents');
    expect(jobHeading(job({ state: 'joining', joining: 340 }))).toBe('Joining, 340 left');
    expect(items.map(itemWords)).toEqual(['2 found', 'reading', 'waiting']);
  });

  it('are those of all requests that many files went in', () => {
    const first = job({ id: 'a', state: 'done', items: [item('read', 2), item('refused')], revision: 2 });
    const second = job({ id: 'b', state: 'reading', items: [item('waiting')], revision: 1 });
    expect(asOneJob([])).toBeNull();
    const both = asOneJob([first, second]);
    expect(both).toMatchObject({ state: 'reading', revision: 2, items: [...first.items, ...second.items] });
    expect(asOneJob([first, job({ ...second, state: 'done' })])?.state).toBe('done');
  });

  it('say above everything what is missing, and nothing where nothing is', () => {
    expect(partlyReadWords(null, 0)).toBeNull();
    expect(partlyReadWords(null, 1)).toBe('1 of 1 document could not be read. Its contacts are missing here.');
    expect(partlyReadWords(job({ items: [item('read', 2), item('refused'), item('refused')] }), 1)).toBe(
      '3 of 4 documents could not be read. Their contacts are missing here.',
    );
  });

  it('say what was read, what was known and what was refused', () => {
    const items = [item('read', 2), item('read', 1), item('already-there'), item('refused')];
    expect(doneWords(job({ state: 'done', items }))).toBe(
      'Read 2 documents, 3 contacts told. 1 was already there. 1 could not be read.',
    );
    expect(doneWords(job({ state: 'failed', failure: { code: 'store-full', message: 'No room left.' } }))).toBe(
      'No room left.',
    );
  });
});
