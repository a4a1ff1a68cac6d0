import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';
import { type Cause, saysOutOfMemory } from '../guard/stopped';
import { endTree } from './end-tree';
import { type Job, type Report, REPORT_FD } from './inside/protocol';
import type { Sandbox } from './sandbox/sandbox';

/** What one process told of a submission and a spec. */
export interface Attempt {
  readonly reports: readonly Report[];
  /** Why it ended before it was through. */
  readonly cause: Cause | undefined;
  /** Something that did not know the nonce wrote to where results are read from. */
  readonly intruded: boolean;
}

export interface AttemptOptions {
  readonly sandbox: Sandbox;
  /** The file with the judge's JavaScript. */
  readonly judge: string;
  /** An empty folder, of which nothing is left to the next attempt. */
  readonly scratch: string;
  /** Milliseconds after which it is ended, whatever it does. */
  readonly limitMs: number;
}

/** More than every test of a spec can say; a stream without an end must not fill the grader's memory. */
const MOST_BYTES = 4 * 1024 * 1024;
const STDERR_KEPT = 16 * 1024;

/** Runs a spec on a submission in a process of its own and listens until that has ended, by itself or by force. */
export function attempt(
  job: Omit<Job, 'nonce' | 'scratch'>,
  { sandbox, judge, scratch, limitMs }: AttemptOptions,
): Promise<Attempt> {
  const nonce = randomBytes(32).toString('hex');
  const start = sandbox.start({
    judge,
    scratch,
    nodeFlags: [
      `--max-old-space-size=${job.limits.heapMegabytes}`,
      // Code made from text could import modules by itself.
      '--disallow-code-generation-from-strings',
      // Memory that is given out again could hold the nonce.
      '--zero-fill-buffers',
    ],
  });
  const child = spawn(start.command, start.args, {
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
    env: environment(scratch),
    // A group of its own, so that all of it can be ended; Windows would open a window.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  // It may be gone before it has read its job; the end says what happened.
  child.stdin!.on('error', () => undefined);
  child.stdin!.end(JSON.stringify({ ...job, nonce, scratch: start.scratch } satisfies Job));
  return new Listener(child, job, nonce).untilEnd(limitMs);
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

class Listener {
  readonly #child: ChildProcess;
  readonly #job: Omit<Job, 'nonce' | 'scratch'>;
  readonly #nonce: string;
  readonly #reports: Report[] = [];
  #rest = '';
  #bytes = 0;
  #stderr = '';
  #intruded = false;
  #isLoading = true;
  #ended: Cause | undefined;
  #silenceTimer: NodeJS.Timeout | undefined;

  constructor(child: ChildProcess, job: Omit<Job, 'nonce' | 'scratch'>, nonce: string) {
    this.#child = child;
    this.#job = job;
    this.#nonce = nonce;
    (child.stdio[REPORT_FD] as Readable)
      .setEncoding('utf8')
      .on('data', (text: string) => this.#hear(text));
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr = `${this.#stderr}${text}`.slice(-STDERR_KEPT);
    });
  }

  async untilEnd(limitMs: number): Promise<Attempt> {
    this.#awaitSign();
    const limitTimer = setTimeout(() => this.#end({ kind: 'time', limitMs }), limitMs);
    const how = await new Promise<string>((settle) => {
      this.#child.on('error', ({ message }) => settle(message));
      this.#child.on('close', (code, signal) =>
        settle(signal === null ? `exit code ${code}` : `signal ${signal}`),
      );
    });
    clearTimeout(limitTimer);
    clearTimeout(this.#silenceTimer);
    // What it may have started outlives it.
    endTree(this.#child);
    const isThrough = this.#has('end') || this.#has('unloadable');
    return {
      reports: this.#reports,
      cause: isThrough ? undefined : (this.#ended ?? this.#causeOf(how)),
      intruded: this.#intruded,
    };
  }

  #hear(text: string): void {
    this.#awaitSign();
    this.#bytes += text.length;
    if (this.#bytes > MOST_BYTES) {
      this.#intruded = true;
      this.#end({ kind: 'exit', how: 'it reported without an end' });
      return;
    }
    const lines = `${this.#rest}${text}`.split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#take(line);
  }

  #take(line: string): void {
    if (!line.startsWith(this.#nonce)) {
      this.#intruded = true;
      return;
    }
    const report = JSON.parse(line.slice(this.#nonce.length)) as Report;
    // From its first test on, all has been loaded.
    if (report.kind === 'tests') this.#isLoading = false;
    if (report.kind !== 'beat') this.#reports.push(report);
  }

  #awaitSign(): void {
    clearTimeout(this.#silenceTimer);
    const { loadingMs, silenceMs } = this.#job.limits;
    const limitMs = this.#isLoading ? loadingMs : silenceMs;
    const kind = this.#isLoading ? 'loading' : 'silence';
    this.#silenceTimer = setTimeout(() => this.#end({ kind, limitMs }), limitMs);
  }

  #end(cause: Cause): void {
    this.#ended ??= cause;
    endTree(this.#child);
  }

  #causeOf(how: string): Cause {
    const { heapMegabytes } = this.#job.limits;
    const unreadable = this.#reports.find((report) => report.kind === 'unreadable-throw');
    if (unreadable !== undefined) return unreadable;
    return this.#has('out-of-memory') || saysOutOfMemory(this.#stderr)
      ? { kind: 'out-of-memory', heapMegabytes }
      : { kind: 'exit', how };
  }

  #has(kind: Report['kind']): boolean {
    return this.#reports.some((report) => report.kind === kind);
  }
}
