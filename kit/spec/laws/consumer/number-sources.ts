import { type Arbitrary, constantFrom, oneof, record } from 'fast-check';
import { sourceKinds } from '../cases/source-kinds';
import { type Source, sourceOf } from '../cases/sources';

/** Numeric iterables of the language itself. Nothing notes what is done to it. */
const builtIn: readonly (readonly [
  text: string,
  make: (numbers: readonly number[]) => Iterable<number>,
])[] = [
  ['an array', (numbers) => [...numbers]],
  ['a Float64Array', (numbers) => Float64Array.from(numbers)],
  ['the values() of an array', (numbers) => [...numbers].values()],
  [
    'a generator object',
    function* (numbers) {
      yield* numbers;
    },
  ],
];

/** Sources over these numbers that note what is done to them. */
export function watchedSource(lists: Arbitrary<number[]>): Arbitrary<Source> {
  return record({ kind: constantFrom(...sourceKinds), numbers: lists }).map(({ kind, numbers }) =>
    sourceOf(kind, numbers),
  );
}

/** Everything that numbers can be read from. */
export function anyNumberSource(lists: Arbitrary<number[]>): Arbitrary<Source> {
  const known = record({ kind: constantFrom(...builtIn), numbers: lists }).map(
    ({ kind: [text, make], numbers }): Source => {
      const source = sourceOf({ ...sourceKinds[0]!, text }, numbers);
      return {
        ...source,
        open: () => ({ iterable: make(numbers), log: { pulls: 0, closes: 0 } }),
      };
    },
  );
  return oneof(watchedSource(lists), known);
}
