import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A server before another one, which hands everything on and is slow about one path. */
export interface SlowServer {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Starts it on a free port of this machine. `slow`: what a path begins with, and for how long its answer is held back. */
export async function startSlowServer(
  address: string,
  slow: { readonly path: string; readonly ms: number },
): Promise<SlowServer> {
  const behind = new URL(address);
  const server = createServer((asked, answer) => {
    const handOn = async (): Promise<void> => {
      if (asked.url?.startsWith(slow.path) === true) await wait(slow.ms);
      const headers = { ...asked.headers, host: behind.host };
      const onward = request(new URL(asked.url ?? '/', behind), { method: asked.method ?? 'GET', headers }, (given) => {
        answer.writeHead(given.statusCode ?? 502, given.headers);
        given.pipe(answer);
      });
      onward.on('error', () => answer.destroy());
      asked.pipe(onward);
    };
    void handOn();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => {
          stopped();
        });
        server.closeAllConnections();
      }),
  };
}
