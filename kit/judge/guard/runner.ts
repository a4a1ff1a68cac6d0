import { url as inspectorUrl } from 'node:inspector';
import { relative } from 'node:path';
import type { SerializableError, Test, TestCaseResult, TestResult } from '@jest/test-result';
import TestRunner, {
  type TestEvents,
  type TestRunnerOptions,
  type TestWatcher,
  type UnsubscribeFn,
} from 'jest-runner';
import type { SpecJob } from './inside/protocol';
import { limitsOf } from './limits';
import { type Condemned, runPastCulprits } from './past-culprits';
import { workerPool } from './worker-pool';
import type { JestEvent, JobEnd } from './worker-process';

type Listener = (payload: never) => void | Promise<void>;

/** What jest gets. */
type Outcome = Extract<JobEnd, { kind: 'result' | 'error' }>;

/**
 * Runs every spec in a process that can be lost. Where a test takes its process down (an endless loop that V8 cannot
 * interrupt in-process, memory used up, `process.exit()`), the file is run again without that test, which fails with a
 * sentence; nothing else is lost, however jest was started.
 */
export default class GuardedRunner extends TestRunner {
  readonly #listeners = new Map<keyof TestEvents, Set<Listener>>();

  override async runTests(
    tests: Test[],
    watcher: TestWatcher,
    options: TestRunnerOptions,
  ): Promise<void> {
    // At a breakpoint everything is silent, and breakpoints are only hit in the process that is debugged.
    if (inspectorUrl() !== undefined) return super.runTests(tests, watcher, { serial: true });
    if (this._globalConfig.watch || this._globalConfig.watchAll) workerPool.keepWarm();
    const queue = [...tests];
    const lanes = Math.min(this._globalConfig.maxWorkers, tests.length);
    await Promise.all(Array.from({ length: lanes }, () => this.#lane(queue, watcher)));
    workerPool.runIsOver();
  }

  override on<Name extends keyof TestEvents>(
    eventName: Name,
    listener: (eventData: TestEvents[Name]) => void | Promise<void>,
  ): UnsubscribeFn {
    const unsubscribe = super.on(eventName, listener);
    const listeners = this.#listeners.get(eventName) ?? new Set();
    this.#listeners.set(eventName, listeners.add(listener));
    return () => {
      unsubscribe();
      listeners.delete(listener);
    };
  }

  async #emit<Name extends keyof TestEvents>(name: Name, payload: TestEvents[Name]): Promise<void> {
    for (const listener of this.#listeners.get(name) ?? []) await listener(payload as never);
  }

  async #lane(queue: Test[], watcher: TestWatcher): Promise<void> {
    for (let test = queue.shift(); test !== undefined; test = queue.shift()) {
      if (watcher.isInterrupted()) return;
      await this.#emit('test-file-start', [test]);
      const outcome = await this.#judge(test);
      if (outcome.kind === 'result') {
        await this.#emit('test-file-success', [test, outcome.result as TestResult]);
      } else {
        await this.#emit('test-file-failure', [test, outcome.error as SerializableError]);
      }
    }
  }

  async #judge(test: Test): Promise<Outcome> {
    const told = new Set<string>();
    const { last, failure } = await runPastCulprits(fileOf(test), (condemned) =>
      this.#attempt(test, condemned, told),
    );
    if (failure !== undefined) return failed(failure);
    const { end } = last;
    if (end.kind === 'result' || end.kind === 'error') return end;
    return failed(`${fileOf(test)} was abandoned`);
  }

  async #attempt(test: Test, condemned: Condemned, told: Set<string>) {
    const limits = limitsOf(test.context.config);
    const worker = workerPool.take(limits.heapMegabytes);
    let culprit: string | undefined;
    const end = await worker.run(this.#jobFor(test, condemned), limits, (event) => {
      if (event[0] === 'test-case-start') culprit = nameIn(event);
      if (event[0] === 'test-case-result') culprit = undefined;
      const key = `${event[0]} ${nameIn(event)}`;
      // A second attempt reports again what the first has reported.
      if (told.has(key)) return;
      told.add(key);
      void this.#emit(event[0] as keyof TestEvents, event[1] as TestEvents[keyof TestEvents]);
    });
    workerPool.giveBack(worker);
    return { end, culprit, cause: end.kind === 'death' ? end.cause : undefined };
  }

  #jobFor(test: Test, condemned: Condemned): SpecJob {
    const { config, moduleMap } = test.context;
    // jest-circus reads this one from the global configuration only, where a project's own does not arrive.
    const globalConfig = { ...this._globalConfig, testTimeout: config.testTimeout };
    return {
      spec: { path: test.path, config, globalConfig, context: {} },
      serializableModuleMap: moduleMap.toJSON(),
      condemned: [...condemned],
    };
  }
}

function nameIn([, payload]: JestEvent): string {
  const [, { fullName }] = payload as [string, Pick<TestCaseResult, 'fullName'>];
  return fullName;
}

function fileOf(test: Test): string {
  return relative(test.context.config.rootDir, test.path);
}

function failed(message: string): Outcome {
  // If the stack were the message, jest would show a part of it twice.
  return { kind: 'error', error: { code: undefined, message, stack: '', type: 'Error' } };
}
