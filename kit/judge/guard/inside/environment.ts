import { url as inspectorUrl } from 'node:inspector';
import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import type { Circus } from '@jest/types';
import { TestEnvironment } from 'jest-environment-node';
import { limitsOf, testMsNow } from '../limits';
import { type JestConsole, LogLimit } from '../log-limit';
import { RejectedOnLoad, UnhandledBetweenTests, untilRejectionsShow } from '../sentences/unhandled';
import { TestGuard } from '../test-guard';
import type { WorkerMessage } from './protocol';

/** The longest time that Node can wait for, in milliseconds: https://nodejs.org/api/timers.html */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * Tests that took their process down in an earlier attempt, with the sentence that says how. When the file is run
 * again they fail with it immediately, so that the other tests report. The worker fills it before each file.
 */
export const condemned = new Map<string, string>();

/**
 * Jest's Node environment, except that a synchronous endless loop ends its own test and nothing else, and that a test may
 * log as much as it likes.
 */
export default class GuardedEnvironment extends TestEnvironment {
  /** Undefined while a debugger is attached: somebody who reads at a breakpoint must not be stopped. */
  readonly #guard: TestGuard | undefined;
  readonly #logLimit: LogLimit | undefined;
  #hasLoaded = false;

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context);
    const { projectConfig, globalConfig } = config;
    // With --silent nothing is logged at all.
    if (!(projectConfig.silent ?? globalConfig.silent ?? false))
      this.#logLimit = new LogLimit(context.console as unknown as JestConsole);
    if (inspectorUrl() === undefined)
      this.#guard = new TestGuard(limitsOf(projectConfig), condemned, {
        beat: () => process.send?.({ kind: 'beat' } satisfies WorkerMessage),
        logged: this.#logLimit,
      });
  }

  async handleTestEvent(event: Circus.Event, state: Circus.State): Promise<void> {
    this.#logLimit?.handle(event);
    this.#guard?.handle(event);
    if (event.name === 'error' && this.#hasLoaded) nameStray(event.error, state);
    if (event.name !== 'run_start') return;
    state.testTimeout = this.#guard === undefined ? LONGEST_MS : testMsNow(state.testTimeout);
    await untilRejectionsShow();
    for (const reason of state.unhandledRejectionErrorByPromise.values())
      throw new RejectedOnLoad(reason);
    this.#hasLoaded = true;
  }
}

/** An error that belongs to no test fails the file, so it must say more than its own message. */
function nameStray(error: unknown, { unhandledErrors, ...state }: Circus.State): void {
  const index = unhandledErrors.lastIndexOf(error);
  if (index !== -1) unhandledErrors[index] = new UnhandledBetweenTests(error);
  const rejections = state.unhandledRejectionErrorByPromise;
  for (const [promise, reason] of rejections)
    if (Object.is(reason, error)) rejections.set(promise, new UnhandledBetweenTests(error));
}
