import { type Arbitrary, constantFrom, integer, record } from 'fast-check';
import type { Argument } from './argument';

/** Where a range of whole numbers starts, where it ends, and how far apart its numbers lie. */
export type Bounds = readonly [start: number, end: number, step?: number];

const near = integer({ min: -6, max: 6 });

/**
 * Short ranges anywhere, also beyond 32 bits, with steps that hit the end, pass it or lead away from it. All numbers stay
 * whole and exact.
 */
export const anyBounds: Arbitrary<Argument<Bounds>> = record({
  start: near,
  end: near,
  step: constantFrom(undefined, 1, 2, 3, -1, -2, -3, 5, -5),
  offset: constantFrom(0, 0, 0, 2 ** 31 - 3, -(2 ** 31) - 3, 2 ** 40),
  factor: constantFrom(1, 1, 1, 2 ** 32),
}).map(({ start, end, step, offset, factor }) => {
  const bounds: Bounds =
    step === undefined
      ? [start + offset, end + offset]
      : [start * factor + offset, end * factor + offset, step * factor];
  return { text: bounds.join(', '), make: () => bounds };
});
