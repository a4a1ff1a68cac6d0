import { join } from 'node:path';
import { Fall, KitProcess } from '../../ground/process/kit-process';
import type { SpecJob, WorkerMessage } from './inside/protocol';
import type { Limits } from './limits';
import { type Cause, causeOfFall } from './sentences/stopped';

/** How a worker's attempt at a file ended. */
export type JobEnd =
  | { readonly kind: 'result'; readonly result: unknown }
  | { readonly kind: 'error'; readonly error: unknown }
  | { readonly kind: 'death'; readonly cause: Cause }
  | { readonly kind: 'abandoned' };

/** Jest's own events, `[name, payload]`, as its worker sends them. */
export type JestEvent = readonly [name: string, payload: unknown];

/** A process that runs spec files, one at a time, until it is let go or dies. */
export class WorkerProcess {
  readonly #process: KitProcess<SpecJob, WorkerMessage | [tag: number, event: JestEvent]>;
  #isHeavy = false;
  #isAbandoned = false;

  /** @param heapMegabytes of V8's old space */
  constructor(readonly heapMegabytes: number) {
    this.#process = new KitProcess(join(__dirname, 'inside', 'main.ts'), {
      nodeFlags: [`--max-old-space-size=${heapMegabytes}`],
      env: { JEST_WORKER_ID: '1' },
      stdout: 'inherit',
      stderr: 'keep',
    });
  }

  get alive(): boolean {
    return this.#process.isAlive;
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
    let isLoading = true;
    const end = await this.#process.ask<JobEnd>(
      job,
      (message) => {
        // jest-worker's way of sending jest's events: a tag, then the event.
        if (Array.isArray(message)) {
          // From its first test on, a file has been loaded.
          isLoading = false;
          onEvent(message[1]);
          return undefined;
        }
        if (message.kind === 'beat') return undefined;
        this.#isHeavy = message.kind === 'result' && message.hasCompiled;
        return message;
      },
      () => (isLoading ? limits.loadingMs : limits.silenceMs),
    );
    const stderr = this.#process.takeStderr();
    if (!(end instanceof Fall)) {
      process.stderr.write(stderr);
      return end;
    }
    const cause = causeOfFall(end, stderr, this.heapMegabytes, isLoading);
    // V8's own account, a screenful of addresses, is replaced by a sentence.
    if (cause.kind !== 'out-of-memory') process.stderr.write(stderr);
    return this.#isAbandoned ? { kind: 'abandoned' } : { kind: 'death', cause };
  }

  /** Ends it for good in the middle of a file, whose result nobody wants any more. */
  abandon(): void {
    this.#isAbandoned = true;
    this.end();
  }

  /** Ends it for good. */
  end(): void {
    this.#process.end();
  }
}
