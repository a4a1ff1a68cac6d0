import { statSync } from 'node:fs';

/** Whether there is a file of that name, and not a folder. What nobody may look at is none, nor is a circle of links. */
export function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    return false;
  }
}
