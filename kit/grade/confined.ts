import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { endTree } from './end-tree';
import type { Place, Sandbox } from './sandbox/sandbox';

const STDERR_KEPT = 16 * 1024;

/** Those that have not ended. */
const running = new Set<Confined>();

/** Ends every process that a submission was given to, with all that it has started. */
export function endAllConfined(): void {
  for (const confined of running) confined.end();
}

/** A process in a sandbox. Whatever becomes of it, and of the pipes to it, nothing is thrown in this process. */
export class Confined {
  /** Settles once it has ended and all that it wrote has arrived, with how it ended. */
  readonly ended: Promise<string>;
  /** Its scratch folder and what it may read, as it sees them. */
  readonly seen: (path: string) => string;
  readonly #child: ChildProcess;
  #stderr = '';

  /**
   * @param hear called with what it writes, by descriptor; standard output goes nowhere
   * @throws Error if there are no descriptors left to start it with
   */
  constructor(
    sandbox: Sandbox,
    place: Place,
    hear: Readonly<Record<number, (text: string) => void>>,
  ) {
    const { command, args, seen } = sandbox.start(place);
    this.seen = seen;
    const child = spawn(command, args, {
      stdio: ['pipe', 'ignore', 'pipe', 'pipe', 'pipe'],
      env: environment(place.scratch),
      // A group of its own, so that all of it can be ended; Windows would open a window.
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    this.#child = child;
    running.add(this);
    this.ended = new Promise((settle) => {
      child.on('error', ({ message }) => settle(message));
      child.on('close', (code, signal) =>
        settle(signal === null ? `exit code ${code}` : `signal ${signal}`),
      );
    });
    void this.ended.then(() => {
      running.delete(this);
      // What it may have started outlives it.
      this.end();
    });
    // It may be gone before it has read what it is told; the end says what happened.
    child.stdin?.on('error', () => undefined);
    this.#listen(2, (text) => {
      this.#stderr = `${this.#stderr}${text}`.slice(-STDERR_KEPT);
    });
    for (const [descriptor, listener] of Object.entries(hear)) {
      this.#listen(Number(descriptor), listener);
    }
  }

  /** The end of what it wrote to standard error. */
  get stderr(): string {
    return this.#stderr;
  }

  tell(text: string): void {
    this.#child.stdin?.write(text);
  }

  /** Says that there is nothing more to tell. */
  tellEnd(): void {
    this.#child.stdin?.end();
  }

  /** Ends it with all that it has started. */
  end(): void {
    endTree(this.#child);
  }

  #listen(descriptor: number, listener: (text: string) => void): void {
    (this.#child.stdio[descriptor] as Readable | undefined)
      ?.setEncoding('utf8')
      .on('data', listener)
      .on('error', () => undefined);
  }
}

/** Nothing of the grader's own environment, save what Windows needs to start a program. */
function environment(scratch: string): NodeJS.ProcessEnv {
  const { SystemRoot } = process.env;
  return {
    ...{ TMPDIR: scratch, TEMP: scratch, TMP: scratch, NO_COLOR: '1' },
    ...(SystemRoot === undefined ? {} : { SystemRoot }),
    ...(process.env['PATH'] === undefined ? {} : { PATH: process.env['PATH'] }),
  };
}
