import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { isText } from '../../../../ground/text/is-text';
import { UnusableFile } from '../unusable-file';
import { MOST_BYTES } from './protocol';

/**
 * The one path of a file, whichever links led to it.
 *
 * @param root the submission's folder
 * @throws UnusableFile if a link on the way leads out of the folder, or nowhere
 */
export function realPathWithin(root: string, file: string): string {
  const real = realPathOf(file);
  const way = real === undefined ? '..' : relative(realpathSync(root), real);
  if (real === undefined || way === '..' || way.startsWith(`..${sep}`)) {
    throw new UnusableFile(`${relative(root, file)} is a link that leads out of the submission`);
  }
  return real;
}

/**
 * Reads a file of a submission as UTF-8 text.
 *
 * @param name what a message calls it
 * @throws UnusableFile if it is no regular file, too large, or not text
 */
export function readSource(file: string, name: string): string {
  // Neither waits for a writer, as a named pipe would have it.
  const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new UnusableFile(`${name} is not a regular file`);
    if (stats.size > MOST_BYTES) {
      throw new UnusableFile(`${name} has ${stats.size} bytes, more than ${MOST_BYTES}`);
    }
    const bytes = readFileSync(descriptor);
    if (!isText(bytes)) throw new UnusableFile(`${name} is not UTF-8 text`);
    return bytes.toString('utf8');
  } finally {
    closeSync(descriptor);
  }
}

function realPathOf(file: string): string | undefined {
  try {
    return realpathSync(file);
  } catch {
    return undefined;
  }
}
