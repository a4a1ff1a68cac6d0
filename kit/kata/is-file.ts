import { statSync } from 'node:fs';

/**
 * Whether a path is a file and not a folder. A file that may not be read does not count, nor does a circle of links or a
 * path that is too long.
 */
export function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    return false;
  }
}
