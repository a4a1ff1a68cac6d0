import { setImmediate } from 'node:timers/promises';
import { KitMisuse } from '../misuse';
import { collectGarbage } from './collect-garbage';
import { type Pulled, pullUntil, type Token, TokenSource } from './token-source';

export type { Token } from './token-source';

/** How many objects that have passed were still referenced while the code under test was paused. */
export interface RetainedCount {
  readonly retained: number;
  /** How many objects the source had handed out. */
  readonly handedOut: number;
  /** How many it should have handed out at least. */
  readonly length: number;
  /** What they are counted of, as a message says it: `20 first values`. Default: all that the source handed out. */
  readonly of?: string;
}

/** No round number: what is cleaned up after every thousand values, say, must not look clean just then. */
const DEFAULT_LENGTH = 2_345;
/** So many more than are asked for: the code under test is paused, not at its end. */
const SPARE = 100;

/**
 * Hands a few thousand objects to the code under test, pauses it, collects garbage, and counts the objects that are
 * still referenced. References have no noise: the count is exact. An array that keeps every object is counted beside
 * it, as a proof that counting notices.
 *
 * @param length how many objects go by before the pause
 * @param start starts the code under test on a source of objects
 * @throws KitMisuse if the array does not retain all of its objects
 * @example expect(await countRetained((source) => map(source, identity))).toRetainAtMost(2);
 */
export async function countRetained(
  start: (source: IterableIterator<Token>) => Pulled,
  length = DEFAULT_LENGTH,
): Promise<RetainedCount> {
  const lazy = new TokenSource(length + SPARE);
  const eager = new TokenSource(length);
  held.kept = [...eager];
  held.iterator = start(lazy);
  try {
    await pullUntil(held.iterator, () => lazy.handedOut >= length);
    // A WeakRef keeps its target alive until the job that made it ends.
    await setImmediate();
    collectGarbage();
    if (eager.alive < length) {
      throw new KitMisuse(`an array of ${length} objects was seen to retain ${eager.alive}`);
    }
    return { retained: lazy.alive, handedOut: lazy.handedOut, length };
  } finally {
    held.kept = held.iterator = undefined;
  }
}

/** A frame may drop a variable that is not read again. Properties of an object that outlives the count are not dropped. */
const held: { kept: readonly Token[] | undefined; iterator: Pulled | undefined } = {
  kept: undefined,
  iterator: undefined,
};
