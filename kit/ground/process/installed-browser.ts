import { foundInPath } from './found-in-path';

/** The names under which Linux distributions install one. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * A Chromium, Chrome or Edge of this machine: the one that KATA_BROWSER names, or one in PATH.
 *
 * @returns its executable; undefined where none is found
 */
export function installedBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  return env['KATA_BROWSER'] ?? foundInPath(NAMES, env);
}
