/** Why an answer was not taken; told in this header of a reply made here, so that the SDK does not ask again. */
export const REFUSED_HEADER = 'x-readout-refused';
type FetchRefusal = 'redirect' | 'too-large' | 'timed-out' | 'elsewhere';

/** Headers that may leave this machine; the SDK's own tell of the system it runs on. */
const SENT: readonly string[] = ['accept', 'authorization', 'content-type'];

/** What a request may cost: milliseconds from its start to the last byte of its answer, and bytes of that answer. */
export interface FetchLimits {
  readonly milliseconds: number;
  readonly bytes: number;
}

/**
 * A fetch that asks one origin and nothing else: redirects are refused, wherever they lead; the whole answer has to arrive within its time and size,
 * however slowly it drips; only the headers that are needed are sent, and no key where there is none.
 */
export function guardedFetch(origin: string, hasKey: boolean, limits: FetchLimits): typeof fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.origin !== origin) return refused('elsewhere');
    const time = AbortSignal.timeout(limits.milliseconds);
    const given = new Headers(init?.headers);
    const headers = new Headers({ 'user-agent': 'readout' });
    for (const name of SENT) {
      const value = given.get(name);
      if (value !== null && (name !== 'authorization' || hasKey)) headers.set(name, value);
    }
    try {
      const response = await fetch(url, {
        method: init?.method ?? 'GET',
        ...(init?.body === undefined ? {} : { body: init.body }),
        headers,
        redirect: 'manual',
        signal: init?.signal ? AbortSignal.any([init.signal, time]) : time,
      });
      if (response.status >= 300 && response.status < 400) {
        await response.body?.cancel();
        return refused('redirect');
      }
      const bytes = await bytesOf(response, limits.bytes);
      if (bytes === null) return refused('too-large');
      return new Response(bytes, { status: response.status, headers: response.headers });
    } catch (error) {
      if (time.aborted) return refused('timed-out');
      throw error;
    }
  };
}

/** The whole body; null where it is longer than allowed. */
async function bytesOf(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  if (response.body === null) return new Uint8Array();
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

function refused(why: FetchRefusal): Response {
  return new Response('{}', {
    status: 400,
    headers: { 'content-type': 'application/json', 'x-should-retry': 'false', [REFUSED_HEADER]: why },
  });
}
