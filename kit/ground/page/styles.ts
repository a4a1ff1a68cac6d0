import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The rules for a page, one file for each part of it. Where two rules are equally specific, the later file counts.
 *
 * @param folder that holds the files
 * @param names of the files, without `.css`
 */
export function styles(folder: string, names: readonly string[]): string {
  return names.map((name) => readFileSync(join(folder, `${name}.css`), 'utf8')).join('');
}
