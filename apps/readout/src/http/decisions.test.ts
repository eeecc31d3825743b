import type {
  Anchor,
  ContactAnswer,
  DecisionAnswer,
  DocumentAnswer,
  DocumentPage,
  FacetsAnswer,
  GraphAnswer,
} from '@readout/domain';
import { expect, onTestFinished, test, vi } from 'vitest';
import { serveForTest, type Served } from '../testing/served.ts';

const STORY = `President Rosa Quispe of Peru spoke by telephone with Italian Prime Minister Aldo Ferrante on Thursday, the Peruvian presidency said.

The weather was fine.

Luis Rojas of Chile and Marta Vega of Ecuador shared a cup of tea.`;
const WHERE = { publisher: 'Andes Desk', publishedOn: '2022-03-04' };
const HOST = { host: '127.0.0.1:4400' };

/** A desk at which one story has been read. */
async function desk() {
  const served: Served = await serveForTest();
  onTestFinished(() => served.close());
  await served.add(STORY, WHERE);
  const get = async <Answer>(url: string): Promise<Answer> =>
    (await served.app.inject({ url, headers: HOST })).json<Answer>();
  const [line] = (await get<DocumentPage>('/api/documents?limit=10')).documents;
  const document = line?.id ?? '';
  const at = (words: string): Anchor => {
    const start = STORY.indexOf(words);
    return { document: document as Anchor['document'], in: 'text', start, end: start + words.length };
  };
  const decide = (payload: object) =>
    served.app.inject({
      method: 'POST',
      url: '/api/decisions',
      headers: HOST,
      payload: { by: 'Ana Ruiz', why: null, about: [], undoes: null, ...payload },
    });
  const contacts = async (): Promise<ContactAnswer[]> => {
    const { contacts: drawn } = await get<GraphAnswer>('/api/graph');
    return Promise.all(drawn.map(({ id }) => get<ContactAnswer>(`/api/contacts/${id}`)));
  };
  /** As `meeting held: Quispe, Rojas`. */
  const told = async (): Promise<string[]> =>
    (await contacts())
      .map(({ kind, status, earliest, leaders, named }) => {
        const people = named.flatMap((one) =>
          one.type === 'leader' && leaders.includes(one.id) ? [one.name.split(' ').at(-1) ?? ''] : [],
        );
        return `${kind} ${status} ${earliest ?? 'undated'}: ${people.sort().join(', ')}`;
      })
      .sort();
  const standings = async (): Promise<string[]> =>
    (await get<{ decisions: DecisionAnswer[] }>('/api/decisions')).decisions.map(
      ({ what, standing }) => `${what} ${standing}`,
    );
  return { served, get, document, at, decide, contacts, told, standings };
}

test('a contact is there at every moment in which something about it is settled or taken back', async () => {
  const { get, at, decide, contacts, served } = await desk();
  const [call] = await contacts();
  if (call === undefined) throw new Error('nothing was found in the story');
  const statusesDuring = async (act: Promise<{ json: () => unknown }>) => {
    const over = new AbortController();
    void act.then(() => {
      over.abort();
    });
    const statuses = new Set<number>();
    const urls = [`contacts/${call.id}`, ...call.leaders.map((id) => `people/${id}`)];
    while (!over.signal.aborted) {
      for (const url of urls) statuses.add((await served.app.inject({ url: `/api/${url}`, headers: HOST })).statusCode);
    }
    return [...statuses];
  };
  const about = [at('spoke by telephone')];
  const correct = decide({ what: 'correct', about, correction: { of: 'kind', kind: 'video-call' } });
  expect(await statusesDuring(correct)).toEqual([200]);
  const { decisions } = await get<{ decisions: DecisionAnswer[] }>('/api/decisions');
  expect(await statusesDuring(decide({ what: 'undo', undoes: decisions[0]?.id }))).toEqual([200]);
});

test('a correction is in every answer, beside what was read, and gone once it is taken back', async () => {
  const { get, at, decide, contacts, told, standings, served } = await desk();
  const [read = ''] = await told();
  expect(read).toMatch(/^phone-call held 2022-03-03: .*Ferrante, Quispe/u);
  const kind = await decide({
    what: 'correct',
    about: [at('spoke by telephone')],
    correction: { of: 'kind', kind: 'video-call' },
  });
  expect(kind.statusCode).toBe(201);
  const day = { of: 'day', earliest: '2022-03-02', latest: '2022-03-02', days: 'some' };
  expect(
    (await decide({ what: 'correct', about: [at('spoke by telephone')], correction: day, why: 'By the log.' }))
      .statusCode,
  ).toBe(201);
  const party = { of: 'party', who: 'person', tookPart: false };
  await decide({ what: 'correct', about: [at('spoke by telephone'), at('Aldo Ferrante')], correction: party });
  const corrected = (await told()).find((one) => one.startsWith('video-call'));
  expect(corrected).toBe('video-call held 2022-03-02: Quispe');
  const facets = await get<FacetsAnswer>('/api/facets?kind=video-call');
  expect(facets.kinds.find(({ value }) => value === 'video-call')?.count).toBe(1);
  const lines = (await contacts()).flatMap(({ accounts }) => accounts.flatMap(({ decided = [] }) => decided));
  expect(lines.map(({ by, why, read: before, name }) => [by, why, before, name])).toEqual([
    ['Ana Ruiz', null, { of: 'kind', kind: 'phone-call' }, null],
    ['Ana Ruiz', 'By the log.', { of: 'day', earliest: '2022-03-03', latest: '2022-03-03', days: 'some' }, null],
    ['Ana Ruiz', null, { of: 'party', who: 'person', tookPart: true }, 'Aldo Ferrante'],
  ]);
  await served.workspace.rebuild();
  expect(await told()).toContain('video-call held 2022-03-02: Quispe');
  for (const { decision } of lines) expect((await decide({ what: 'undo', undoes: decision })).statusCode).toBe(201);
  expect(await told()).toContain(read);
  expect(await standings()).toEqual([
    ...Array<string>(3).fill('correct undone'),
    ...Array<string>(3).fill('undo in-force'),
  ]);
});

test('a contact marked by hand is a contact that rests on its sentence, and outlives its document', async () => {
  const { get, document, at, decide, told, standings, served } = await desk();
  const sentence = 'Luis Rojas of Chile and Marta Vega of Ecuador shared a cup of tea.';
  const [party, other] = [at('Luis Rojas'), at('Marta Vega')];
  const marked = {
    ...{ kind: 'letter', status: 'held', earliest: '2022-03-01', latest: '2022-03-01', days: 'some' },
    parties: [
      { who: 'person', at: party },
      { who: 'person', at: other },
    ],
  };
  const reply = await decide({ what: 'mark', about: [at(sentence)], marked });
  expect(reply.statusCode).toBe(201);
  const byHand = 'letter held 2022-03-01: Rojas, Vega';
  expect(await told()).toContain(byHand);
  expect(await told()).toHaveLength(2);
  const answer = await get<DocumentAnswer>(`/api/documents/${document}`);
  const own = answer.accounts.find(({ decided = [] }) => decided.some(({ what }) => what === 'mark'));
  expect(own?.passages.map(({ text }) => text)).toContain(sentence);
  expect(own?.decided?.[0]).toMatchObject({ by: 'Ana Ruiz', read: null });
  await served.workspace.store.forget(document as Anchor['document']);
  await served.workspace.join();
  expect(await standings()).toEqual(['mark waiting']);
  await served.add(STORY, WHERE);
  expect(await told()).toContain(byHand);
  expect(await standings()).toEqual(['mark in-force']);
  await decide({ what: 'undo', undoes: reply.json<{ id: string }>().id });
  expect(await told()).not.toContain(byHand);
});

test('a note needs words and stands beside its contact', async () => {
  const { at, decide, contacts } = await desk();
  const about = [at('spoke by telephone')];
  expect((await decide({ what: 'note', about })).statusCode).toBe(400);
  for (const why of ['', ' \n']) expect((await decide({ what: 'note', about, why })).statusCode).toBe(400);
  expect((await decide({ what: 'note', about, why: 'Ask the desk in Rome.' })).statusCode).toBe(201);
  const lines = (await contacts()).flatMap(({ accounts }) => accounts.flatMap(({ decided = [] }) => decided));
  expect(lines.map(({ what, why }) => [what, why])).toEqual([['note', 'Ask the desk in Rome.']]);
});

test('many who settle at once all see what they settled', async () => {
  const { at, decide, contacts, standings } = await desk();
  const about = [at('spoke by telephone')];
  const replies = await Promise.all(
    Array.from({ length: 6 }, (_, number) => decide({ what: 'note', about, why: `Note ${String(number)}.` })),
  );
  expect(replies.map(({ statusCode }) => statusCode)).toEqual(Array<number>(6).fill(201));
  const lines = (await contacts()).flatMap(({ accounts }) => accounts.flatMap(({ decided = [] }) => decided));
  expect(lines.map(({ why }) => why).sort()).toEqual(
    Array.from({ length: 6 }, (_, number) => `Note ${String(number)}.`),
  );
  const undone = await Promise.all(lines.map(({ decision }) => decide({ what: 'undo', undoes: decision })));
  expect(undone.map(({ statusCode }) => statusCode)).toEqual(Array<number>(6).fill(201));
  expect((await standings()).filter((one) => one === 'note in-force')).toEqual([]);
});

test('nothing is settled about what is not there: no document, no words, no such country in it', async () => {
  const { at, decide, standings } = await desk();
  const kind = { of: 'kind', kind: 'letter' };
  const gone = { ...at('spoke by telephone'), document: 'aaaaaaaaaaaaaaaa' };
  const behind = { ...at('spoke by telephone'), end: STORY.length + 1 };
  const office = { of: 'office', office: 'Envoy', side: 'japan' };
  const replies = [
    await decide({ what: 'correct', about: [gone], correction: kind }),
    await decide({ what: 'correct', about: [behind], correction: kind }),
    await decide({ what: 'correct', about: [at('spoke by telephone'), at('Aldo Ferrante')], correction: office }),
    await decide({ what: 'correct', about: [at('spoke by telephone')] }),
    await decide({ what: 'undo', undoes: 'aaaaaaaa-1111-4111-8111-aaaaaaaaaaaa' }),
  ];
  expect(replies.map(({ statusCode }) => statusCode)).toEqual([404, 400, 400, 400, 404]);
  expect(await standings()).toEqual([]);
});

test('words that no store can keep are refused by name, and what comes after is settled', async () => {
  const { at, decide, standings } = await desk();
  const about = [at('spoke by telephone')];
  const place = { of: 'place', place: 'Rome\0' };
  const replies = [
    await decide({ what: 'note', about, why: 'a null \0 in it' }),
    await decide({ what: 'note', about, why: 'Sound.', by: 'half \uD83D of one' }),
    await decide({ what: 'correct', about, correction: place }),
  ];
  expect(replies.map(({ statusCode }) => statusCode)).toEqual([400, 400, 400]);
  expect(replies.map((one) => /“([^”]+)”/u.exec(one.json<{ detail: string }>().detail)?.[1])).toEqual([
    'decision.why',
    'decision.by',
    'decision.correction.place',
  ]);
  expect((await decide({ what: 'note', about, why: 'Whole: 🙂.' })).statusCode).toBe(201);
  expect(await standings()).toEqual(['note in-force']);
});

test('a decision stored before such words were refused waits and stops neither settling, reading nor a rebuild', async () => {
  const { served, at, decide, contacts, standings } = await desk();
  const about = [at('spoke by telephone')];
  await decide({ what: 'note', about, why: 'OLD' });
  const { store } = served.workspace;
  const kept = store.decisions.bind(store);
  vi.spyOn(store, 'decisions').mockImplementation(async () =>
    (await kept()).map((one) => (one.why === 'OLD' ? { ...one, why: 'a null \0 in it' } : one)),
  );
  expect((await decide({ what: 'note', about, why: 'New.' })).statusCode).toBe(201);
  await served.workspace.rebuild();
  expect((await served.add('President Rosa Quispe of Peru met Luis Rojas of Chile in Lima.', WHERE)).state).toBe(
    'done',
  );
  expect(await standings()).toEqual(['note waiting', 'note in-force']);
  const lines = (await contacts()).flatMap(({ accounts }) => accounts.flatMap(({ decided = [] }) => decided));
  expect(lines.map(({ why }) => why)).toEqual(['New.']);
});
