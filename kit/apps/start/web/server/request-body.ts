import type { IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';

/** More than any action of the page needs. */
const MOST_BYTES = 1_000;

/**
 * Reads a small body as JSON.
 *
 * @returns undefined where it is too long, does not say how long it is, or is no JSON
 */
export async function requestBody(request: IncomingMessage): Promise<unknown> {
  const length = Number(request.headers['content-length']);
  return length <= MOST_BYTES ? json(request).catch(() => undefined) : undefined;
}
