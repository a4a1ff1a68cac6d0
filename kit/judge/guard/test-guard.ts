import type { Circus } from '@jest/types';
import { callWithin, TimeLimitReached } from './call-within';
import { coreTimes, OWN_PART, ownTime } from '../../ground/process/core-times';
import type { Limits } from './limits';
import type { LogLimit } from './log-limit';
import { sentenceFor } from './sentences/stopped';
import { testName } from './test-name';

/** However busy the machine is, this often a call is stopped and begun again, and not more. */
const MOST_CALLS = 3;

type Callback = (this: unknown, ...args: unknown[]) => unknown;

export interface TestGuardWorld {
  /** Says that this process is alive, though it cannot do so by its timer now. */
  readonly beat: () => void;
  /** What the running test has logged, for the sentence of one that does not end. */
  readonly logged?: Pick<LogLimit, 'lines'> | undefined;
  /** Starts to count the milliseconds in which this process does not wait for a core. Default: by what the system says. */
  readonly clock?: () => () => number;
}

/** Puts itself between jest-circus and every test and hook: an endless synchronous loop ends its own test only. */
export class TestGuard {
  readonly #limits: Limits;
  readonly #condemned: ReadonlyMap<string, string>;
  readonly #world: TestGuardWorld;
  #stops = 0;
  #running: string | undefined;
  /** A hook runs for many tests, and each time we must guard its own function, not an earlier wrapper. */
  readonly #originals = new WeakMap<object, Circus.TestFn>();

  /** @param condemned the sentences with which tests fail immediately, by the names of the tests */
  constructor(limits: Limits, condemned: ReadonlyMap<string, string>, world: TestGuardWorld) {
    this.#limits = limits;
    this.#condemned = condemned;
    this.#world = world;
  }

  /** To be called by jest-circus before each test and hook runs, while its function can still be exchanged. */
  handle(event: Circus.Event): void {
    if (event.name === 'test_start') {
      const { test } = event;
      const name = testName(test);
      this.#running = name;
      if (test.fn !== undefined) {
        test.fn = this.#guarded(this.#original(test, test.fn), `"${name}"`, test.asyncError);
      }
    } else if (event.name === 'test_done') {
      this.#running = undefined;
    } else if (event.name === 'hook_start') {
      const { hook } = event;
      const of = this.#running === undefined ? '' : ` of "${this.#running}"`;
      hook.fn = this.#guarded(
        this.#original(hook, hook.fn),
        `the ${hook.type} hook${of}`,
        hook.asyncError,
      );
    }
  }

  #original<Fn extends Circus.TestFn>(owner: object, fn: Fn): Fn {
    const original = this.#originals.get(owner) ?? fn;
    this.#originals.set(owner, original);
    return original as Fn;
  }

  #guarded<Fn extends Circus.TestFn>(fn: Fn, who: string, origin: unknown): Fn {
    const call = (self: unknown, args: unknown[]): unknown => {
      const sentence = this.#running === undefined ? undefined : this.#condemned.get(this.#running);
      if (sentence !== undefined) throw stopped(sentence, origin);
      const limitMs =
        this.#stops === 0 ? this.#limits.synchronousMs : this.#limits.synchronousAgainMs;
      try {
        return this.#callWithin(limitMs, () => (fn as Callback).apply(self, args));
      } catch (error) {
        if (!(error instanceof TimeLimitReached)) throw error;
        this.#stops += 1;
        const lines = this.#world.logged?.lines ?? 0;
        throw stopped(sentenceFor({ kind: 'endless-loop', limitMs, lines }, who), origin);
      }
    };
    const guarded: Callback = function (this: unknown, ...args) {
      return call(this, args);
    };
    // jest-circus tells by its length whether a test takes `done`.
    return Object.defineProperty(guarded, 'length', { value: fn.length }) as Fn;
  }

  /**
   * As {@link callWithin}, except that what had no core in its time, because others had them all, is called again with twice
   * the time. V8 can stop a call by the clock only, and cannot let it go on.
   */
  #callWithin(limitMs: number, call: () => unknown, calls = 1): unknown {
    const { beat, clock = () => ownTime(() => coreTimes(process.pid)) } = this.#world;
    const ownMs = clock();
    try {
      return callWithin(limitMs, call);
    } catch (error) {
      const hadTime = !(error instanceof TimeLimitReached) || ownMs() >= limitMs * OWN_PART;
      if (hadTime || calls === MOST_CALLS) throw error;
      beat();
      return this.#callWithin(2 * limitMs, call, calls + 1);
    }
  }
}

/** An error with the stack of the place where the test was defined, so that jest's code frame shows the test. */
function stopped(message: string, origin: unknown): Error {
  const error = new Error(message);
  error.name = 'StoppedByGuard';
  const frames = String((origin as Error | undefined)?.stack ?? '').replace(
    /^[^]*?\n(?=\s+at )/,
    '',
  );
  error.stack = `${error.name}: ${message}\n${frames}`;
  return error;
}
