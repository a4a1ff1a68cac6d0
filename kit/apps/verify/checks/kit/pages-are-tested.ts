import { installedBrowser } from '../../../../ground/process/installed-browser';

/** The tests that need a browser run in CI and with `--all`, if there is a browser. It says so if they do not run. */
export function pagesAreTested(isThorough: boolean, env: NodeJS.ProcessEnv = process.env): boolean {
  if (!isThorough && !env['CI']) return false;
  if (installedBrowser(env) !== undefined) return true;
  console.log('Not run: the tests in a browser. None was found; KATA_BROWSER can hold its path.');
  return false;
}
