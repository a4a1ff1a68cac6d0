import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';
import type { Manner } from './place';

/** What a command has come to. */
export interface Ending {
  /** Null where it was ended as planned, which a command that keeps running must be. */
  readonly code: number | null;
  readonly output: string;
}

/** Nothing that is tried takes nearly as long; what hangs is ended. */
const PATIENCE_MS = 240_000;

/** In the place of an exit code, where there was none to wait for. */
const NOT_ENDED = -1;

/** Runs a command in a clone. */
export async function run(folder: string, manner: Manner): Promise<Ending> {
  const [file = '', ...args] = manner.command ?? npm('test', '01');
  const child = spawn(file, args, {
    cwd: manner.folder ?? folder,
    env: environment(manner.env),
    stdio: ['pipe', 'pipe', 'pipe'],
    // Ended with all that it has started.
    detached: process.platform !== 'win32',
    ...(manner.user === undefined ? {} : { uid: manner.user, gid: manner.user }),
  });
  let output = '';
  const hear = (text: string): void => {
    output += stripVTControlCharacters(text);
    if (manner.until?.test(output) === true) end(child);
  };
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  child.on('error', (error) => (output += String(error)));
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    end(child);
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

function end({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** This process's own, without what npm and a terminal have put there. */
function environment(change: Manner['env'] = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) =>
      !/^npm_|^(?:NODE_OPTIONS|NO_COLOR|FORCE_COLOR|CI|INIT_CWD|COLOR|NODE_COMPILE_CACHE)$/i.test(
        name,
      ),
  );
  const wanted = Object.entries({ ...Object.fromEntries(own), ...change });
  return Object.fromEntries(wanted.filter(([, value]) => value !== undefined));
}
