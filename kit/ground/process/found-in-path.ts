import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The first program in PATH that has one of some names.
 *
 * @returns its path; undefined where there is none
 */
export function foundInPath(
  names: readonly string[],
  { PATH = '', PATHEXT = '' }: NodeJS.ProcessEnv,
): string | undefined {
  // Only Windows has PATHEXT, and there a file without one of these endings is no program.
  const files = names.flatMap((name) => PATHEXT.split(';').map((ending) => `${name}${ending}`));
  return PATH.split(delimiter)
    .flatMap((folder) => files.map((file) => join(folder, file)))
    .find(isExecutable);
}

/** Whether there is a file at a path that this process may start. */
function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
