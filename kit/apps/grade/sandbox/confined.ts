import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { endTree } from './end-tree';
import { type ProcessEnd, processEnd } from './process-end';
import type { Place, Sandbox } from './sandbox';

const STDERR_KEPT = 16 * 1024;

/** What a process writes, by descriptor, is given to these. */
export type Listeners = Readonly<Record<number, (text: string) => void>>;

/** The processes of a grader: all that a submission is ever given to. */
export class Processes {
  readonly sandbox: Sandbox;
  /** Those that have not ended. */
  readonly #running = new Set<Confined>();
  #isClosed = false;

  constructor(sandbox: Sandbox) {
    this.sandbox = sandbox;
  }

  /** @throws Error if it cannot be started, or {@link close} was called before */
  start(place: Place, listeners: Listeners): Confined {
    if (this.#isClosed) throw new Error('the grader was closed');
    const confined = new Confined(this.sandbox, place, listeners);
    this.#running.add(confined);
    void confined.ended.then(() => this.#running.delete(confined));
    return confined;
  }

  /** Ends all processes and everything they started. No other can be started afterwards. */
  close(): void {
    this.#isClosed = true;
    for (const confined of this.#running) confined.end();
  }
}

/**
 * A process in a sandbox. Whatever becomes of it, and of the pipes to it, nothing is thrown in this process. It is not
 * started as other processes of the kit: Node's channel would believe whatever a submission writes to it.
 */
export class Confined {
  /** Settles once it has ended and all that it wrote has arrived, with how it ended. */
  readonly ended: Promise<ProcessEnd>;
  /** Its scratch folder and what it may read, as it sees them. */
  readonly seen: (path: string) => string;
  readonly #child: ChildProcess;
  #stderr = '';
  #startFault: string | undefined;

  /**
   * @param listeners standard output goes nowhere
   * @throws Error if there are no descriptors left to start it with
   */
  constructor(sandbox: Sandbox, place: Place, listeners: Listeners) {
    const { command, args, seen } = sandbox.start(place);
    this.seen = seen;
    const child = spawn(command, args, {
      stdio: ['pipe', 'ignore', 'pipe', 'pipe', 'pipe'],
      env: environment(place.scratch),
      // Its own group, so that all of it can be ended; Windows would open a window.
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    this.#child = child;
    this.ended = new Promise((settle) => {
      child.on('error', ({ message }) => {
        this.#startFault = message;
        settle({ code: null, signal: null });
      });
      child.on('close', (code, signal) => settle(processEnd(code, signal)));
    });
    // What it may have started outlives it.
    void this.ended.then(() => this.end());
    // The process may end before it has read its input. Its end says why.
    child.stdin?.on('error', () => undefined);
    this.#listen(2, (text) => {
      this.#stderr = `${this.#stderr}${text}`.slice(-STDERR_KEPT);
    });
    for (const [descriptor, listener] of Object.entries(listeners)) {
      this.#listen(Number(descriptor), listener);
    }
  }

  /** The last part of its standard error. */
  get stderr(): string {
    return this.#stderr;
  }

  /** Why it was not started at all, once it has ended: that says nothing of what it was given. */
  get startFault(): string | undefined {
    return this.#startFault ?? /^bwrap: .*/m.exec(this.#stderr)?.[0];
  }

  tell(text: string): void {
    this.#child.stdin?.write(text);
  }

  /** Tells the process that no more input follows. */
  tellEnd(): void {
    this.#child.stdin?.end();
  }

  /** Ends it with all that it has started. */
  end(): void {
    try {
      endTree(this.#child);
    } catch {
      this.#child.kill('SIGKILL');
    }
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
