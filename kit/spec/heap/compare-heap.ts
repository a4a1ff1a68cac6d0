import { KitMisuse } from '../misuse';
import { answerWeight } from './answer-weight';
import { HEAP_LIMIT } from './limit';
import { type Growth, type Mark, measureGrowth, measureGrowthAsync } from './growth';
import { steadyGround } from './ground';
import { marksFor } from './marks';
import { byteSize } from '../../ground/text/byte-size';
import { keepReading } from './readings';

/** A computation and its eager twin, measured in the same test by the same probe. */
export interface HeapComparison {
  readonly lazy: Growth;
  readonly eager: Growth;
  /** How many values each should produce or consume. */
  readonly length: number;
  /** What the answer's module holds from the moment it is loaded. */
  readonly loading: Growth;
}

/** The two sides of a comparison. `eager` is the control: if the probe does not see it grow, the probe is blind. */
export interface Twins<Run> {
  /** The code under test. */
  readonly lazy: Run;
  /** Code that does the same and keeps all values. */
  readonly eager: Run;
  /** How many values each produces or consumes. */
  readonly length: number;
}

/**
 * Iterates `lazy()` and then `eager()`, pausing each after its first value, half-way and before its last.
 *
 * @param twins the two sides, and how many values each yields
 * @throws KitMisuse if the eager twin retains less than the limit
 * @example
 * const heap = compareIteration({
 *   lazy: () => map(heavyValues(), f),
 *   eager: () => Array.from(heavyValues(), f),
 *   length: 10_000,
 * });
 * expect(heap).toStayFlat();
 */
export function compareIteration(twins: Twins<() => Iterable<unknown>>): HeapComparison {
  const { lazy, eager, length } = twins;
  return compareHeap({
    lazy: (mark) => iterateMarking(lazy, length, mark),
    eager: (mark) => iterateMarking(eager, length, mark),
    length,
  });
}

/**
 * Like {@link compareIteration}, for computations that call `mark` themselves: two-way generators, and functions that
 * consume a source (see {@link markedSource}).
 *
 * @param twins the two sides; each calls `mark` with how many values have passed
 * @throws KitMisuse if the eager twin retains less than the limit
 * @example
 * const heap = compareHeap({
 *   lazy: (mark) => mean(markedSource((index) => index, 1_000_000, mark)),
 *   eager: (mark) => sum([...markedSource((index) => index, 1_000_000, mark)]),
 *   length: 1_000_000,
 * });
 */
export function compareHeap(twins: Twins<(mark: Mark) => void>): HeapComparison {
  const ground = steadyGround();
  const loading = answerWeight(ground);
  const lazy = measureGrowth(twins.lazy, 'flat', ground);
  const eager = measureGrowth(twins.eager, 'growing');
  return compared({ lazy, eager, length: twins.length, loading });
}

/**
 * Like {@link compareHeap}, for computations that await.
 *
 * @param twins the two sides; each calls `mark` with how many values have passed
 * @throws KitMisuse if the eager twin retains less than the limit
 * @example expect(await compareHeapAsync({ lazy, eager, length: 10_000 })).toStayFlat();
 */
export async function compareHeapAsync(
  twins: Twins<(mark: Mark) => Promise<void>>,
): Promise<HeapComparison> {
  const ground = steadyGround();
  const loading = answerWeight(ground);
  const lazy = await measureGrowthAsync(twins.lazy, 'flat', ground);
  const eager = await measureGrowthAsync(twins.eager, 'growing');
  return compared({ lazy, eager, length: twins.length, loading });
}

/**
 * A source for a function that consumes it and returns one value. The source calls `mark` on its way.
 *
 * @param length how many values
 * @param mark the function that {@link compareHeap} passes to each side
 * @param valueAt the value at an index, from 0
 * @example mean(markedSource((index) => index, 10_000, mark));
 */
export function* markedSource<T>(
  valueAt: (index: number) => T,
  length: number,
  mark: Mark,
): Generator<T, void, unknown> {
  const marks = marksFor(length);
  for (let index = 0; index < length; index += 1) {
    if (marks.has(index)) mark(index);
    yield valueAt(index);
  }
}

/**
 * An optimised frame may drop a variable that is not read again, and with it the object that we measure. A property of
 * an object that outlives the measurement keeps it alive.
 */
const held: { iterator: Iterator<unknown> | undefined } = { iterator: undefined };

function iterateMarking(open: () => Iterable<unknown>, length: number, mark: Mark): void {
  const iterable = open();
  if (typeof iterable[Symbol.iterator] !== 'function') {
    throw new TypeError('what your code returned is not iterable');
  }
  held.iterator = iterable[Symbol.iterator]();
  try {
    pullMarking(held.iterator, length, mark);
  } finally {
    held.iterator.return?.();
    held.iterator = undefined;
  }
}

function pullMarking(iterator: Iterator<unknown>, length: number, mark: Mark): void {
  const marks = marksFor(length);
  for (let pulled = 1; pulled < length; pulled += 1) {
    if (iterator.next().done === true) return;
    if (marks.has(pulled)) mark(pulled);
  }
}

/** @throws KitMisuse if the probe did not see the eager twin grow */
function compared(comparison: HeapComparison): HeapComparison {
  keepReading(comparison);
  const { eager } = comparison;
  if (eager.marks === 0 || eager.bytes <= HEAP_LIMIT) {
    throw new KitMisuse(
      `the eager twin was seen to retain ${byteSize(eager.bytes)} at ${eager.marks} marks, ` +
        `expected more than ${byteSize(HEAP_LIMIT)}: with it the probe proves nothing`,
    );
  }
  return comparison;
}
