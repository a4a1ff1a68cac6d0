import { KitMisuse } from '../misuse';
import { collected } from './collect-garbage';
import { type Pulled, pullUntil, type Token, TokenSource } from './token-source';

/** How many objects that have passed were still referenced while the code under test was paused. */
export interface RetainedCount {
  readonly retained: number;
  /** How many objects the source had handed out. */
  readonly handedOut: number;
  /** How many it had to hand out at least. */
  readonly length: number;
  /** What was counted, as a message names it: `20 first values`. Default: all objects that the source handed out. */
  readonly of?: string;
}

/** Not a round number: code that cleans up after every thousand values must not look clean by chance. */
const DEFAULT_LENGTH = 2_345;
/** How many objects the source has left, so that the code under test is paused and not at its end. */
const SPARE = 100;
/** How many objects are in the array that keeps all of them. */
const KEPT = 100;

/**
 * Hands a few thousand objects to the code under test, pauses it, collects garbage, and counts the objects that are still
 * referenced. References have no noise, so the count is exact. It also counts an array that keeps every object, to prove
 * that it notices them. Several counts at the same time take little more time than one.
 *
 * @param length how many objects go by before the pause
 * @param start starts the code under test on a source of objects
 * @throws KitMisuse if the array does not retain all of its objects
 * @example
 * const [one, other] = await Promise.all([countRetained(identity), countRetained(identity)]);
 * expect(one).toRetainAtMost(2);
 * expect(other).toRetainAtMost(2);
 */
export async function countRetained(
  start: (source: IterableIterator<Token>) => Pulled,
  length = DEFAULT_LENGTH,
): Promise<RetainedCount> {
  const lazy = new TokenSource(length + SPARE);
  const eager = new TokenSource(KEPT);
  const paused = { kept: [...eager], iterator: start(lazy) };
  held.add(paused);
  try {
    await pullUntil(paused.iterator, () => lazy.handedOut >= length);
    await collected();
    if (eager.alive < KEPT) {
      throw new KitMisuse(`an array of ${KEPT} objects was seen to retain ${eager.alive}`);
    }
    return { retained: lazy.alive, handedOut: lazy.handedOut, length };
  } finally {
    held.delete(paused);
  }
}

type Start = (source: IterableIterator<Token>) => Pulled;

/** How many objects are started for {@link countFirstRetained}. */
const OBJECTS = 20;
/** How many values each object hands out, so that its first value is long past. */
const VALUES = 12;

/**
 * Starts many objects under test, each on its own source, and pauses each after a dozen values. Then it counts the objects
 * whose first value is still referenced. It also counts generators that do keep their first value, to prove that it
 * notices them.
 *
 * One object alone would prove nothing. While V8 optimises the code, a register that is no longer read may hold an old
 * value in one object. Code that keeps its first value keeps it in all of them.
 *
 * @param start starts the code under test on a source of objects
 * @throws KitMisuse if the generators that keep their first value do not retain all of them
 * @example expect(await countFirstRetained((source) => map(source, identity))).toRetainAtMost(0);
 */
export async function countFirstRetained(start: Start): Promise<RetainedCount> {
  const paused: Pulled[] = [];
  held.add(paused);
  try {
    const lazy = await pausedOnes(start, paused);
    const hoarding = await pausedOnes(keepsFirst, paused);
    await collected();
    const noticed = firstsAlive(hoarding);
    if (noticed < OBJECTS) {
      throw new KitMisuse(`${OBJECTS} generators were seen to retain ${noticed} first values`);
    }
    return {
      retained: firstsAlive(lazy),
      handedOut: Math.min(...lazy.map(({ handedOut }) => handedOut)),
      length: VALUES,
      of: `${OBJECTS} first values, which went by long ago,`,
    };
  } finally {
    held.delete(paused);
  }
}

/** A frame may drop a variable that is not read again. An object that outlives the count does not drop its properties. */
const held = new Set<unknown>();

async function pausedOnes(start: Start, paused: Pulled[]): Promise<readonly TokenSource[]> {
  const sources = Array.from({ length: OBJECTS }, () => new TokenSource(2 * VALUES));
  for (const source of sources) {
    const iterator = start(source);
    paused.push(iterator);
    await pullUntil(iterator, () => source.handedOut >= VALUES);
  }
  return sources;
}

function firstsAlive(sources: readonly TokenSource[]): number {
  return sources.filter(({ isFirstAlive }) => isFirstAlive).length;
}

function* keepsFirst(source: Iterable<Token>): Generator<Token, void, unknown> {
  let first: Token | undefined;
  for (const token of source) {
    first ??= token;
    yield first;
  }
}
