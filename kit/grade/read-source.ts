import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';

/** Far above any answer; a file beyond it is a mistake or an attack. */
const MOST_BYTES = 256 * 1024;

/** Thrown where a file of a submission cannot be used. The message is a part of a sentence. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile';
}

/**
 * Reads a file of a submission as UTF-8 text.
 *
 * @param root the submission's folder; a link that leads out of it is not followed
 * @throws UnusableFile if it is no regular file within the folder, too large, or not text
 */
export function readSource(root: string, file: string): string {
  const name = relative(root, file);
  const way = relative(realpathSync(root), realpathSync(file));
  if (way === '..' || way.startsWith(`..${sep}`)) {
    throw new UnusableFile(`${name} is a link that leads out of the submission`);
  }
  // Neither waits for a writer, as a named pipe would have it.
  const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new UnusableFile(`${name} is not a regular file`);
    if (stats.size > MOST_BYTES) {
      throw new UnusableFile(`${name} has ${stats.size} bytes, more than ${MOST_BYTES}`);
    }
    const bytes = readFileSync(descriptor);
    if (!isUtf8(bytes)) throw new UnusableFile(`${name} is not UTF-8 text`);
    return bytes.toString('utf8');
  } finally {
    closeSync(descriptor);
  }
}

/** What an action that reads returns, or why it could not: one submission's trouble must not stop the others. */
export function readable<T>(action: () => T): T | UnusableFile {
  try {
    return action();
  } catch (error) {
    return error instanceof UnusableFile ? error : new UnusableFile((error as Error).message);
  }
}
