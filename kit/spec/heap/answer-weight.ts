import { basename, dirname } from 'node:path';
import { ANSWER_FILE } from './answer-file';
import { type Growth, type Mark, measureGrowth } from './growth';
import { type Ground, steadyGround } from './ground';

const NOTHING: Growth = { bytes: 0, at: 0, marks: 0 };

/** Keeps everything alive that the module holds while it is measured. */
const held: { exports: unknown } = { exports: undefined };

let load = loaderInJest();
let weight: Growth | undefined;

/**
 * Tells how the answer's module can be loaded once more, as if nobody had loaded it before. In jest, nobody needs to.
 *
 * @param again gives what the module exports
 */
export function answerIsLoadedBy(again: () => unknown): void {
  load = again;
  weight = undefined;
}

/**
 * What the answer's module holds once it is loaded and nothing of it has been called: a table of all values, for example,
 * which every measurement of a computation takes for granted. The module is loaded once more for this, the first time
 * that somebody asks.
 *
 * @param ground of a moment ago
 */
export function answerWeight(ground = steadyGround()): Growth {
  weight ??= load === undefined ? NOTHING : weighed(load, ground);
  return weight;
}

function weighed(again: () => unknown, ground: Ground): Growth {
  const loading = (mark: Mark): void => {
    held.exports = again();
    mark(0);
    held.exports = undefined;
  };
  return measureGrowth(loading, 'flat', ground);
}

function loaderInJest(): (() => unknown) | undefined {
  const { testPath } = expect.getState();
  if (testPath === undefined || basename(testPath) !== 'exercise.spec.ts') return undefined;
  const given = (globalThis as Record<symbol, unknown>)[ANSWER_FILE] as string | undefined;
  const module = given ?? `#kata/${basename(dirname(testPath))}`;
  return () => {
    let exports: unknown;
    jest.isolateModules(() => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would give the one that is loaded
      exports = silently(() => require(module) as unknown);
    });
    return exports;
  };
}

/** What a learner logs at the top of a file has been shown already. */
function silently<T>(action: () => T): T {
  const { console } = globalThis;
  globalThis.console = Object.create(
    console,
    Object.fromEntries(Object.keys(console).map((name) => [name, { value: () => undefined }])),
  ) as Console;
  try {
    return action();
  } finally {
    globalThis.console = console;
  }
}
