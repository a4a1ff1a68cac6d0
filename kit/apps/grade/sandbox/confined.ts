import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';
import { endTree } from '../../../ground/process/end-tree';
import type { Program, Sandbox } from './sandbox';

const STDERR_KEPT = 16 * 1024;

/** How a process has ended, as Node reports it. */
export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** Listeners for what a process writes, by descriptor. */
export type Listeners = Readonly<Record<number, (text: string) => void>>;

/** All processes of a grader that see a submission. */
export class Processes {
  /** The ones that still run. */
  readonly #running = new Set<Confined>();
  #isClosed = false;

  constructor(readonly sandbox: Sandbox) {}

  /** @throws Error if it cannot be started, or if {@link close} was called before */
  start(program: Program, listeners: Listeners): Confined {
    if (this.#isClosed) throw new Error('the grader was closed');
    const confined = new Confined(this.sandbox, program, listeners);
    this.#running.add(confined);
    void confined.ended.then(() => this.#running.delete(confined));
    return confined;
  }

  /** Ends all processes and everything that they started. No process can be started afterwards. */
  close(): void {
    this.#isClosed = true;
    for (const confined of this.#running) confined.end();
  }
}

/**
 * A process in a sandbox. However it ends, and however its pipes break, nothing is thrown in this process. It does not use
 * Node's channel as the kit's other processes do: that channel would trust whatever a submission writes to it.
 */
export class Confined {
  /** How it ended. Settles when it has ended and everything that it wrote has arrived. */
  readonly ended: Promise<ProcessEnd>;
  /** Its scratch folder and the files that it may read, by their paths inside the sandbox. */
  readonly seen: (path: string) => string;
  readonly #child: ChildProcess;
  #stderr = '';
  #startFault: string | undefined;

  /**
   * @param listeners its standard output is ignored
   * @throws Error if no descriptors are left to start it
   */
  constructor(sandbox: Sandbox, program: Program, listeners: Listeners) {
    const { command, args, seen } = sandbox.start(program);
    this.seen = seen;
    const child = spawn(command, args, {
      stdio: ['pipe', 'ignore', 'pipe', 'pipe', 'pipe'],
      env: environment(program.scratch),
      // A separate process group, so that everything in it can be ended. (On Windows this would open a window.)
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
    // Processes that it started may still run.
    void this.ended.then(() => this.end());
    // The process may end before it has read its input. How it ended says why.
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

  /** Why it could not be started, if so. Then the submission is not the cause. */
  get startFault(): string | undefined {
    return this.#startFault ?? /^bwrap: .*/m.exec(this.#stderr)?.[0];
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  tell(text: string): void {
    this.#child.stdin?.write(text);
  }

  /** Tells the process that no more input follows. */
  tellEnd(): void {
    this.#child.stdin?.end();
  }

  /** Ends it and everything that it started. */
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

/** Nothing of the grader's own environment, except what Windows needs to start a program. */
function environment(scratch: string): NodeJS.ProcessEnv {
  const { SystemRoot } = process.env;
  return {
    ...{ TMPDIR: scratch, TEMP: scratch, TMP: scratch, NO_COLOR: '1' },
    ...(SystemRoot === undefined ? {} : { SystemRoot }),
    ...(process.env['PATH'] === undefined ? {} : { PATH: process.env['PATH'] }),
  };
}

/**
 * How the process inside a sandbox has ended. If signal n ended it, bubblewrap's own exit code is 128 + n, like a
 * shell's.
 */
function processEnd(code: number | null, signal: NodeJS.Signals | null): ProcessEnd {
  const signals = Object.entries(constants.signals) as [NodeJS.Signals, number][];
  const inside = signals.find(([, number]) => code === 128 + number)?.[0];
  return inside === undefined ? { code, signal } : { code: null, signal: inside };
}
