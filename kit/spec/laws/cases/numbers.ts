import { type Arbitrary, constantFrom, integer, oneof } from 'fast-check';

/**
 * Numbers that show careless arithmetic: fractions, zeros, negative and large numbers, and repeated ones. Their sums are
 * exact in any order.
 */
export const anyNumber: Arbitrary<number> = oneof(
  constantFrom(0, 1, -1, 0.5, -0.25, 2),
  integer({ min: -40_000_000, max: 40_000_000 }).map((quarters) => quarters / 4),
);

/** The same, and sometimes a number that stays in every sum, such as NaN, or a very large one. */
export const anySample: Arbitrary<number> = oneof(
  { withCrossShrink: true },
  { arbitrary: anyNumber, weight: 12 },
  { arbitrary: constantFrom(2 ** 40, NaN, Infinity, -Infinity), weight: 1 },
);

/**
 * Whether a value is the expected one. Numbers may differ by rounding. Objects must be plain and have the same properties.
 *
 * @param expected what it should be
 * @param received what it is
 * @example nearly(0.3, 0.1 + 0.2); // true
 */
export function nearly(expected: unknown, received: unknown): boolean {
  if (typeof expected === 'number' && typeof received === 'number') {
    const limit = 1e-6 * Math.max(1, Math.abs(expected));
    return Object.is(expected, received) || Math.abs(expected - received) <= limit;
  }
  if (!isPlain(expected) || !isPlain(received)) return Object.is(expected, received);
  const names = Object.keys(expected);
  return (
    names.length === Object.keys(received).length &&
    names.every((name) => name in received && nearly(expected[name], received[name]))
  );
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}
