import type { ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { startProcess } from '../../ground/process/start-process';
import type { SpecJob, WorkerMessage } from './inside/protocol';
import type { Limits } from './limits';
import { type Cause, causeOfEnd, saysOutOfMemory } from './stopped';

/** How a worker's attempt at a file ended. */
export type JobEnd =
  | { readonly kind: 'result'; readonly result: unknown }
  | { readonly kind: 'error'; readonly error: unknown }
  | { readonly kind: 'death'; readonly cause: Cause }
  | { readonly kind: 'abandoned' };

/** Jest's own events, `[name, payload]`, as its worker sends them. */
export type JestEvent = readonly [name: string, payload: unknown];

/** Characters. A spec may write without an end; what V8 says comes last. */
const STDERR_KEPT = 64 * 1024;

/** A process that runs spec files, one at a time, until it is let go or dies. */
export class WorkerProcess {
  readonly #child: ChildProcess;
  readonly #heapMegabytes: number;
  #isHeavy = false;
  #stderr = '';
  #settle: ((outcome: JobEnd) => void) | undefined;
  #onEvent: ((event: JestEvent) => void) | undefined;
  #silenceTimer: NodeJS.Timeout | undefined;
  #silenceMs = 0;
  #silent = false;
  #isAbandoned = false;
  #isLoading = false;

  constructor(heapMegabytes: number) {
    this.#heapMegabytes = heapMegabytes;
    const nodeFlags = [`--max-old-space-size=${heapMegabytes}`];
    this.#child = startProcess(join(__dirname, 'inside', 'main.ts'), nodeFlags, {
      env: { ...process.env, JEST_WORKER_ID: '1' },
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    });
    this.#child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr = `${this.#stderr}${text}`.slice(-STDERR_KEPT);
    });
    this.#child.on('message', (message: WorkerMessage | [number, JestEvent]) =>
      this.#hear(message),
    );
    this.#child.on('close', (code, signal) => this.#died(code, signal));
    this.release();
  }

  get #stderrSocket(): Socket | null {
    // A pipe is a socket, which Node's types do not say.
    return this.#child.stderr as Socket | null;
  }

  get alive(): boolean {
    return this.#child.connected;
  }

  /** Whether it runs with the heap that is wanted. */
  has(heapMegabytes: number): boolean {
    return this.#heapMegabytes === heapMegabytes;
  }

  /** Whether it holds TypeScript: collections of its garbage, and with them heap tests, then take twice as long. */
  get isHeavy(): boolean {
    return this.#isHeavy;
  }

  /**
   * Runs one file.
   *
   * @param onEvent called with jest's events as they come
   */
  async run(job: SpecJob, limits: Limits, onEvent: (event: JestEvent) => void): Promise<JobEnd> {
    this.#child.ref();
    this.#child.channel?.ref();
    // If it dies, its end is known only once this has been read to its end.
    this.#stderrSocket?.ref();
    this.#silent = false;
    this.#silenceMs = limits.loadingMs;
    this.#isLoading = true;
    this.#onEvent = (event) => {
      // From its first test on, a file has been loaded.
      this.#silenceMs = limits.silenceMs;
      this.#isLoading = false;
      onEvent(event);
    };
    const outcome = await new Promise<JobEnd>((settle) => {
      this.#settle = settle;
      this.#listen();
      this.#child.send(job);
    });
    clearTimeout(this.#silenceTimer);
    this.#settle = undefined;
    this.#onEvent = undefined;
    this.#forwardStderr();
    this.release();
    return outcome;
  }

  /** Lets the parent end while this process waits for work. */
  release(): void {
    this.#child.unref();
    this.#child.channel?.unref();
    this.#stderrSocket?.unref();
  }

  /** Ends it for good in the middle of a file, whose result nobody wants any more. */
  abandon(): void {
    this.#isAbandoned = true;
    this.end();
  }

  /** Ends it for good. */
  end(): void {
    this.#child.kill('SIGKILL');
  }

  #listen(): void {
    clearTimeout(this.#silenceTimer);
    this.#silenceTimer = setTimeout(() => {
      this.#silent = true;
      this.end();
    }, this.#silenceMs);
  }

  #hear(message: WorkerMessage | [number, JestEvent]): void {
    if (this.#settle === undefined) return;
    this.#listen();
    // jest-worker's way of sending jest's events: a tag, then the event.
    if (Array.isArray(message)) {
      this.#onEvent?.(message[1]);
    } else if (message.kind !== 'beat') {
      this.#isHeavy = message.kind === 'result' && message.hasCompiled;
      this.#settle(message);
    }
  }

  #died(code: number | null, signal: NodeJS.Signals | null): void {
    clearTimeout(this.#silenceTimer);
    this.#settle?.(
      this.#isAbandoned
        ? { kind: 'abandoned' }
        : { kind: 'death', cause: this.#causeOf(code, signal) },
    );
  }

  #causeOf(code: number | null, signal: NodeJS.Signals | null): Cause {
    if (this.#silent) {
      return { kind: this.#isLoading ? 'loading' : 'silence', limitMs: this.#silenceMs };
    }
    if (saysOutOfMemory(this.#stderr)) {
      // V8's own account, a screenful of addresses, is replaced by a sentence.
      this.#stderr = '';
      return { kind: 'out-of-memory', heapMegabytes: this.#heapMegabytes };
    }
    return causeOfEnd(code, signal);
  }

  #forwardStderr(): void {
    if (this.#stderr !== '') process.stderr.write(this.#stderr);
    this.#stderr = '';
  }
}
