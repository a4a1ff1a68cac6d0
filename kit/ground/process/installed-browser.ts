import { delimiter, join } from 'node:path';
import { isExecutable } from './is-executable';

/** The names under which Linux distributions install one. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * A Chromium, Chrome or Edge of this machine: the one that KATA_BROWSER names, or one in PATH.
 *
 * @returns its executable; undefined where none is found
 */
export function installedBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const { KATA_BROWSER, PATH = '' } = env;
  if (KATA_BROWSER !== undefined) return KATA_BROWSER;
  return PATH.split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find(isExecutable);
}
