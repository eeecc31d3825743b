import { PROBLEM_TYPES, ProblemDetailsSchema } from '@readout/api';
import { connect, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveForTest, type Served } from '../testing/served.ts';

const HOST = { host: '127.0.0.1:4400' };
const ITEM = { type: 'text', text: 'A story.', title: null, publisher: null, publishedOn: null, url: null };

describe('a request that is none of the page’s', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveForTest();
    await served.app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(() => served.close());

  test.each(['/%E0%A4%A', '/api/contacts/%ff', `/api/contacts/${'a'.repeat(300)}`])(
    'for an address that stands for nothing (%s) is answered in our own words',
    async (url) => {
      const answer = await served.app.inject({ url, headers: HOST });
      expect(ProblemDetailsSchema.parse(answer.json()).code).toBe('not-understood');
      expect(answer.headers['content-type']).toContain('application/problem+json');
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
      expect(answer.body).not.toContain('FST_');
    },
  );
  test.each([
    ['DELETE', '/api/documents/aaaaaaaaaaaaaaaa', 'wrong-method', 'GET, HEAD'],
    ['PUT', '/api/documents', 'wrong-method', 'GET, HEAD, POST'],
    ['OPTIONS', '/api/decisions', 'wrong-method', 'GET, HEAD, POST'],
    ['DELETE', '/api/nothing', 'no-such-route', undefined],
    ['POST', '/index.html', 'no-such-route', undefined],
  ] as const)('with %s of %s is %s', async (method, url, code, allow) => {
    const answer = await served.app.inject({ method, url, headers: HOST });
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([PROBLEM_TYPES[code].status, code]);
    expect(answer.headers.allow).toBe(allow);
  });
  test('that is larger than is taken is told so by name', async () => {
    const post = (payload: object) =>
      served.app.inject({ method: 'POST', url: '/api/documents', headers: HOST, payload });
    const many = await post({ items: Array.from({ length: 51 }, () => ITEM), collection: null });
    expect(many.json()).toMatchObject({
      code: 'not-understood',
      detail: expect.stringContaining('“items” is larger') as string,
    });
    const long = await served.app.inject({ url: `/api/passages?q=${'a'.repeat(5000)}`, headers: HOST });
    expect(long.json()).toMatchObject({ detail: expect.stringContaining('“q” is larger') as string });
  });
  test.each([
    ['items.0.title', { items: [{ ...ITEM, title: 'a null \0 in it' }], collection: null }],
    ['items.1.publisher', { items: [ITEM, { ...ITEM, publisher: 'half \uD83D of one' }], collection: null }],
    ['items.0.name', { items: [{ type: 'file', name: '\0.txt', base64: 'QQ==' }], collection: null }],
    ['collection', { items: [ITEM], collection: 'Desk\0' }],
  ])('that calls a document what no store can keep is told so of %s', async (where, payload) => {
    const answer = await served.app.inject({ method: 'POST', url: '/api/documents', headers: HOST, payload });
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([400, 'not-understood']);
    expect(answer.json<{ detail: string }>().detail).toContain(`“request.${where}”`);
  });
  test.each([
    ['no HTTP at all', 'hello\r\n\r\n', 400],
    ['headers that never end', `GET /api/state HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
  ])('of %s is answered as a problem too', async (_, sent, status) => {
    const { port } = served.app.server.address() as AddressInfo;
    const heard = await new Promise<string>((done, failed) => {
      let all = '';
      const socket = connect(port, '127.0.0.1', () => socket.write(sent));
      socket.on('data', (chunk) => (all += chunk.toString()));
      socket.on('close', () => {
        done(all);
      });
      socket.on('error', failed);
    });
    const [head = '', body = ''] = heard.split('\r\n\r\n');
    expect(head).toContain(`HTTP/1.1 ${String(status)} `);
    expect(head).toContain('content-type: application/problem+json');
    expect(ProblemDetailsSchema.parse(JSON.parse(body))).toMatchObject({ code: 'not-understood', status });
  });
});

test('every route says in the OpenAPI description that a problem of the catalogue may be its answer', async () => {
  const served = await serveForTest();
  const described = (await served.app.inject({ url: '/api/openapi.json', headers: HOST })).json<{
    paths: Record<string, Record<string, { responses: Record<string, { content?: object }> }>>;
    components: { schemas: { Problem: { properties: { code: { enum: string[] } } } } };
  }>();
  const questions = Object.values(described.paths).flatMap((route) => Object.values(route));
  expect(questions.length).toBeGreaterThan(20);
  for (const { responses } of questions)
    expect(responses['default']?.content).toEqual({
      'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
    });
  expect(described.components.schemas.Problem.properties.code.enum).toEqual(Object.keys(PROBLEM_TYPES));
  await served.close();
});
