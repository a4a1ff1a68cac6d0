import { join, relative } from 'node:path';

/** The folder of this checkout, whatever the current folder is. */
export const ROOT = join(__dirname, '..', '..');

/** A file's path from the root of the checkout, with `/`. */
export function pathFromRoot(file: string): string {
  return relative(ROOT, file).replaceAll('\\', '/');
}
