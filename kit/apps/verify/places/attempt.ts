import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';
import { endTree } from '../../../ground/process/end-tree';
import type { Manner } from './place';

/** How a command ended. */
export interface Ending {
  /** Null if the command does not end by itself, and was ended as planned. */
  readonly code: number | null;
  readonly output: string;
}

/** Far longer than any of the commands takes, so that only one that hangs is ended. */
const PATIENCE_MS = 240_000;

/** Stands for the exit code of a command that was ended because it hung. */
const NOT_ENDED = -1;

/** Runs a command in a clone. */
export async function run(folder: string, manner: Manner): Promise<Ending> {
  const [file = '', ...args] = manner.command ?? npm('test', '01');
  const child = spawn(file, args, {
    cwd: manner.folder ?? folder,
    env: environment(manner.env),
    stdio: ['pipe', 'pipe', 'pipe'],
    // Its own group, so that everything it starts can be ended with it.
    detached: process.platform !== 'win32',
    ...(manner.user === undefined ? {} : { uid: manner.user, gid: manner.user }),
  });
  let output = '';
  const hear = (text: string): void => {
    output += stripVTControlCharacters(text);
    if (manner.until?.test(output) === true) endTree(child);
  };
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  child.on('error', (error) => (output += String(error)));
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    endTree(child);
  }, PATIENCE_MS);
  const [code] = (await once(child, 'close').catch(() => [NOT_ENDED])) as [number | null];
  clearTimeout(timer);
  return isLate ? { code: NOT_ENDED, output } : { code, output };
}

/** An npm command, by this very npm and Node. */
export function npm(...args: string[]): string[] {
  const { npm_execpath: path } = process.env;
  return path === undefined ? ['npm', ...args] : [process.execPath, path, ...args];
}

/** This process's environment without the variables that npm and a terminal add. Node ignores those that are undefined. */
function environment(change: Manner['env']): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) =>
      !/^npm_|^(?:NODE_OPTIONS|NO_COLOR|FORCE_COLOR|CI|INIT_CWD|COLOR|NODE_COMPILE_CACHE)$/i.test(
        name,
      ),
  );
  return { ...Object.fromEntries(own), ...change };
}
