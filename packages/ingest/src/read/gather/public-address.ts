import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Resolves a host name to all of its IP addresses; throws where there are none. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** What is known of a host before it is asked. */
export type CheckedHost =
  | { readonly kind: 'allowed'; readonly addresses: readonly string[] }
  | { readonly kind: 'private' }
  | { readonly kind: 'unknown' };

/** Asks the system's resolver, its hosts file included. */
export const resolveBySystem: Resolve = async (host) =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);

/**
 * All addresses of a host, if every one of them may be asked: without `allowPrivate` only unicast addresses of the public
 * internet. One private address among public ones is enough to refuse, for the next answer may give only that.
 */
export async function checkHost(host: string, allowPrivate: boolean, resolve: Resolve): Promise<CheckedHost> {
  const bare = host.replace(/^\[|\]$/gu, '');
  let addresses: readonly string[];
  try {
    addresses = isIP(bare) > 0 ? [bare] : await resolve(bare);
  } catch {
    return { kind: 'unknown' };
  }
  if (addresses.length === 0) return { kind: 'unknown' };
  if (!allowPrivate && !addresses.every(isPublic)) return { kind: 'private' };
  return { kind: 'allowed', addresses };
}

/** Whether an IP address is unicast and public; IPv4 within IPv6 is judged as what it is. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return parsed.range() === 'unicast';
}
