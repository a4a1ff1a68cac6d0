import { availableParallelism, loadavg } from 'node:os';

/** How long a learner's code may run before it is stopped, and how much memory it may hold. No other file says this. */
export interface Limits {
  /**
   * Milliseconds of one synchronous stretch of a test or hook. A heap test, the slowest there is, takes about 300 ms
   * on an idle core and three times that where both cores are busy.
   */
  readonly synchronousMs: number;
  /** The same, once a test of the file has been stopped: the others most likely hang for the same reason. */
  readonly synchronousAgainMs: number;
  /**
   * Milliseconds for which the process that runs a spec may show no sign of life. Twice the first limit: a synchronous
   * stretch must be stopped by that one, which costs one test and no restart.
   */
  readonly silenceMs: number;
  /** The same while a file is being loaded: compiling everything again is silent too. */
  readonly loadingMs: number;
  /**
   * Milliseconds for a test as a whole. What takes longer waits for something that does not come: a heap test that waits
   * for timers takes two seconds on an idle core.
   */
  readonly testMs: number;
  /**
   * Megabytes of V8's old space. Filled in seconds, and an order of magnitude above the largest array that an exercise
   * builds; without it an endless `push` would claim several gigabytes of a learner's machine first.
   */
  readonly heapMegabytes: number;
}

export const LIMITS: Limits = {
  synchronousMs: 4_000,
  synchronousAgainMs: 2_000,
  silenceMs: 8_000,
  loadingMs: 30_000,
  testMs: 20_000,
  heapMegabytes: 1_024,
};

/** The part of a jest project's configuration that holds its limits. */
export interface LimitedProject {
  readonly testEnvironmentOptions: Record<string, unknown>;
}

/**
 * How many times longer everything may take on a busy machine, at most. A test that is right takes a tenth of its limit,
 * so three times the limit is enough for it, and nobody waits longer than that for an endless loop to be stopped.
 */
const MOST_STRETCH = 3;
/** The same for a test as a whole. One that only waits takes no core from anybody, and a loop is stopped by another limit. */
const MOST_STRETCH_OF_TEST = 10;

/**
 * The limits of a jest project: the kit's own, except what its `testEnvironmentOptions.limits` overrides (the kit's tests
 * do, not to wait). All times are stretched when the machine has more to do than cores to do it.
 *
 * @param load how much there is to do for each core; times are stretched by that, but never shortened
 */
export function limitsOf(project: LimitedProject, load = loadPerCore()): Limits {
  const overrides = project.testEnvironmentOptions['limits'] as Partial<Limits> | undefined;
  const { heapMegabytes, testMs, ...times } = { ...LIMITS, ...overrides };
  const now = Object.entries(times).map(([name, ms]) => [name, stretched(ms, load, MOST_STRETCH)]);
  return {
    ...(Object.fromEntries(now) as typeof times),
    testMs: testMsNow(testMs, load),
    heapMegabytes,
  };
}

/**
 * How long a test as a whole may take now that may take a time on an idle machine, both in milliseconds.
 *
 * @param load as in {@link limitsOf}
 */
export function testMsNow(ms: number, load = loadPerCore()): number {
  return stretched(ms, load, MOST_STRETCH_OF_TEST);
}

function stretched(ms: number, load: number, most: number): number {
  return Math.round(ms * Math.min(Math.max(1, load), most));
}

/** The kit's own limits, for what runs outside of jest. All times are stretched as in {@link limitsOf}. */
export function limitsNow(load = loadPerCore()): Limits {
  return limitsOf({ testEnvironmentOptions: {} }, load);
}

/** How many processes run or want to run for each core, over the last minute. Windows has no load average: there it is 0. */
function loadPerCore(): number {
  const [lastMinute = 0] = loadavg();
  return lastMinute / availableParallelism();
}
