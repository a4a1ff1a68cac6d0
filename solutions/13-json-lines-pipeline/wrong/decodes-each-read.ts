/**
 * Decodes the bytes of each read separately, so a character that two reads share is lost.
 *
 * @misconception The bytes of one read are always whole characters.
 * @rejectedBy single-pass exhaustion › a file gives the same events, however few bytes are read at a time
 */
import { closeSync, openSync, readSync } from 'node:fs';

export * from '../solution';

export function* readChunks(path: string, bytes = 65_536): Generator<string, void, unknown> {
  const buffer = Buffer.alloc(bytes);
  const file = openSync(path, 'r');
  try {
    for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer)) {
      yield buffer.toString('utf8', 0, length);
    }
  } finally {
    closeSync(file);
  }
}
