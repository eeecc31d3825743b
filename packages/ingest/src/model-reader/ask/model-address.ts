import { isIP } from 'node:net';
import { modelProblem } from '../problems.ts';

/** Where a model is asked. */
export interface ModelAddress {
  /** The base of its interface, without a slash at its end. */
  readonly base: string;
  readonly origin: string;
  /** Host and port, as it is shown and agreed to. */
  readonly host: string;
  /** Whether it is this machine, so that no text leaves it. */
  readonly isLoopback: boolean;
}

/** Reads the address that the owner configured; refused (`model-address-wrong`) where it is no http(s) address or holds a name and password. */
export function modelAddressOf(text: string): ModelAddress {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw modelProblem('model-address-wrong', { why: 'it is no http(s) address' });
  if (url.username !== '' || url.password !== '')
    throw modelProblem('model-address-wrong', { why: 'it holds a name or a password' });
  if (url.search !== '' || url.hash !== '')
    throw modelProblem('model-address-wrong', { why: 'it holds a “?” or a “#”' });
  return {
    base: `${url.origin}${url.pathname}`.replace(/\/+$/u, ''),
    origin: url.origin,
    host: url.host,
    isLoopback: isLoopbackHost(url.hostname),
  };
}

/** Whether a host is this machine by its very name or number; a name that merely resolves to it is not. */
function isLoopbackHost(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/gu, '').toLowerCase();
  if (bare === 'localhost') return true;
  return isIP(bare) === 4 ? bare.startsWith('127.') : bare === '::1';
}
