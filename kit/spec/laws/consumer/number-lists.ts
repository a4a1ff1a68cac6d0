import { type Arbitrary, array, constantFrom, integer, nat, oneof, record } from 'fast-check';
import { anyNumber } from '../cases/numbers';

const short: Arbitrary<number[]> = array(anyNumber, { maxLength: 8 });

/** Many numbers, in no order, some of them equal. */
const long: Arbitrary<number[]> = record({
  step: integer({ min: 7, max: 97 }),
  first: anyNumber,
}).map(({ step, first }) =>
  Array.from({ length: 3_000 }, (_, index) => first + ((index * step) % 1_009) / 4),
);

/** Finite numbers, often with equal ones next to each other. */
export const finiteNumbers: Arbitrary<number[]> = oneof(
  { withCrossShrink: true },
  { arbitrary: short, weight: 12 },
  { arbitrary: short.map((numbers) => numbers.flatMap((number) => [number, number])), weight: 4 },
  { arbitrary: long, weight: 1 },
);

/** The same with a NaN somewhere, sometimes right after an infinite number. */
export const numbersWithNaN: Arbitrary<number[]> = record({
  numbers: short,
  place: nat({ max: 8 }),
  before: constantFrom([], [], [Infinity], [-Infinity]),
}).map(({ numbers, place, before }) => [
  ...numbers.slice(0, place),
  ...before,
  NaN,
  ...numbers.slice(place),
]);

/** Some finite numbers after infinite ones. An infinite number may be in the middle. */
const numbersWithInfinity: Arbitrary<number[]> = record({
  numbers: array(anyNumber, { maxLength: 8 }),
  infinities: constantFrom([Infinity], [-Infinity], [Infinity, Infinity], [-Infinity, Infinity]),
}).map(({ numbers, infinities }) => [...infinities, ...numbers]);

/** Every list that a consumer must be able to read. */
export function anyNumbers(withInfinity: boolean): Arbitrary<number[]> {
  return oneof(
    { withCrossShrink: true },
    { arbitrary: finiteNumbers, weight: 4 },
    { arbitrary: withInfinity ? numbersWithInfinity : short, weight: 1 },
    { arbitrary: numbersWithNaN, weight: 1 },
  );
}
