import { basename, dirname } from 'node:path';
import { ANSWER_FILE } from './answer-file';
import { type Growth, type Mark, measureGrowth } from './growth';
import { type Ground, steadyGround } from './ground';

const NOTHING: Growth = { bytes: 0, at: 0, marks: 0 };

/** Keeps alive everything that the module holds while it is measured. */
const held: { exports: unknown } = { exports: undefined };

let load = loaderInJest();
let weight: Growth | undefined;

/**
 * Sets how to load the answer's module once more, as if it had never been loaded. Under jest this is not needed.
 *
 * @param again loads the module and returns its exports
 */
export function answerIsLoadedBy(again: () => unknown): void {
  load = again;
  weight = undefined;
}

/**
 * What the answer's module holds when it is loaded and nothing of it has been called, for example a table of all values.
 * Such a table is there before any computation is measured, so no other measurement sees it. The module is loaded once
 * more for this, at the first call.
 *
 * @param ground the ground just before this call
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

/** Logs at the top of a learner's file have already been shown. */
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
