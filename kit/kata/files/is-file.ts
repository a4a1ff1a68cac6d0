import { type Stats, statSync } from 'node:fs';

/**
 * Whether a path is a file and not a folder. A file that may not be read does not count, nor does a circle of links or a
 * path that is too long.
 */
export function isFile(path: string): boolean {
  return statsOf(path)?.isFile() === true;
}

/** Whether a path is a folder, or a link to one. What {@link isFile} does not count does not count here either. */
export function isFolder(path: string): boolean {
  return statsOf(path)?.isDirectory() === true;
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
