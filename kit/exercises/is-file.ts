import { statSync } from 'node:fs';

/** Whether there is a file of that name, and not a folder. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
