import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Endpoint } from './server';

/**
 * Decides which requests are answered. Other users of this machine can reach the port, and so can every web page that is
 * open in the learner's browser: with the name of another host that leads here, or with its own form or script.
 *
 * @returns what a request asks for: the part of its address after the token, empty for the page itself; undefined where
 * the request must be refused
 */
export function nameIn(
  { method, headers, url = '' }: IncomingMessage,
  endpoint: Endpoint,
): string | undefined {
  const { host = '', origin } = headers;
  if (![`127.0.0.1:${endpoint.port}`, `localhost:${endpoint.port}`].includes(host))
    return undefined;
  // A browser names the page that a request comes from; with one that changes something it always does.
  const isOwn = origin === `http://${host}` || (origin === undefined && method === 'GET');
  if (!isOwn) return undefined;
  const [, token, name] = /^\/([^/?]*)\/([^/?]*)$/.exec(url) ?? [];
  return token !== undefined && isSame(token, endpoint.token) ? name : undefined;
}

/** How long this takes says nothing about where two texts differ. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(a!, b!);
}
