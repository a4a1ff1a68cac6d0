import { KitMisuse } from '../misuse';
import { collected } from './collected';
import type { RetainedCount } from './count-retained';
import { type Pulled, pullUntil, type Token, TokenSource } from './token-source';

type Start = (source: IterableIterator<Token>) => Pulled;

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

/** Without this reference the objects would be garbage, together with everything that they keep. */
const held = new Set<readonly Pulled[]>();

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
