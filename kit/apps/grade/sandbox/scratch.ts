import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { removeFolder } from './remove-folder';

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
