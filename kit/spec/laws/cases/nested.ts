import { type Arbitrary, array, constantFrom, oneof } from 'fast-check';
import { oddValues } from './values';

/** Values that look like a level but are not one: they cannot be iterated, or they are strings or functions. */
const nearlyALevel: readonly unknown[] = [
  { length: 1, 0: 'like an array' },
  { next: () => ({ value: 1, done: true }) },
  Object.assign(() => 'a function', { [Symbol.iterator]: () => [1, 2].values() }),
];

const aValue = constantFrom(
  ...oddValues.filter((value) => typeof value !== 'object' || !isIterable(value)),
  ...nearlyALevel,
);

/** Arrays in arrays, at most four levels, with values of every type. Sometimes the same array comes twice. */
export const anyNested: Arbitrary<unknown[]> = level(level(level(array(aValue, { maxLength: 3 }))));

function level(inner: Arbitrary<unknown[]>): Arbitrary<unknown[]> {
  const item = oneof(
    { withCrossShrink: true },
    { arbitrary: aValue, weight: 3 },
    { arbitrary: inner, weight: 2 },
  );
  return array(item, { maxLength: 5 }).map((items) =>
    items.flatMap((each, index) => (index % 3 === 1 ? [each, each] : [each])),
  );
}

function isIterable(value: object | null): boolean {
  return value !== null && Symbol.iterator in value;
}
