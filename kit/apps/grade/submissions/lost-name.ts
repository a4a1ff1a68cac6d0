import { lstatSync } from 'node:fs';

/**
 * Whether a path names nothing because its name is not UTF-8, as an old zip program on Windows leaves it: Node puts U+FFFD
 * in place of what it cannot read.
 */
export function hasLostName(path: string): boolean {
  return path.includes('\uFFFD') && lstatSync(path, { throwIfNoEntry: false }) === undefined;
}
