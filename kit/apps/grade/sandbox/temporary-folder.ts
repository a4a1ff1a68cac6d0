import {
  chmodSync,
  type Dirent,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
} from 'node:fs';
import { join } from 'node:path';

/** Only the owner may list, enter and change the folder. */
const OWNED = 0o700;

/**
 * Lends an empty folder.
 *
 * @param folder where to make it: a real path without links
 */
export async function inScratch<T>(
  folder: string,
  action: (scratch: string) => Promise<T>,
): Promise<T> {
  const scratch = mkdtempSync(join(folder, 'scratch-'));
  try {
    return await action(scratch);
  } finally {
    removeFolder(scratch);
  }
}

/**
 * Removes a folder and everything in it, even if some of it is too deep for a path or may not be listed.
 *
 * @throws Error if it cannot be done
 */
export function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    flatten(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Moves deeper folders up into the outermost one until none is left, so that every path stays short. */
function flatten(folder: string): void {
  let moved = 0;
  for (let inner = foldersIn(folder); inner.length > 0; inner = foldersIn(folder)) {
    for (const { name } of inner) {
      const path = join(folder, name);
      for (const entry of entriesIn(path)) {
        const from = join(path, entry.name);
        if (entry.isDirectory()) {
          // Moving a folder changes its "..", so it must be writable.
          chmodSync(from, OWNED);
          renameSync(from, join(folder, `moved-${process.pid}-${(moved += 1)}`));
        } else {
          unlinkSync(from);
        }
      }
      rmdirSync(path);
    }
  }
}

function foldersIn(folder: string): Dirent[] {
  return entriesIn(folder).filter((entry) => entry.isDirectory());
}

function entriesIn(folder: string): Dirent[] {
  chmodSync(folder, OWNED);
  return readdirSync(folder, { withFileTypes: true });
}
