import type { IncomingMessage } from 'node:http';

/** More than any action of the page needs. */
const MOST_BYTES = 1_000;

/**
 * Reads a small body as JSON.
 *
 * @returns undefined where it is too long or no JSON
 */
export async function requestBody(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += String(chunk);
    if (text.length > MOST_BYTES) return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
