import { type Arbitrary, constantFrom } from 'fast-check';

/**
 * Values that careless code takes for something else: for "nothing", for the end, for each other, or for something to
 * iterate. In the order in which a smaller case prefers them.
 */
export const oddValues: readonly unknown[] = [
  0,
  1,
  undefined,
  null,
  '',
  false,
  NaN,
  -0,
  'text',
  10n ** 40n,
  Symbol('a symbol'),
  { id: 1 },
  { id: 1 },
  [],
  () => 'a function',
  { value: 1, done: true },
  new Error('an error that is a value'),
  [1, 2].values(),
];

/** Any of the {@link oddValues}. */
export const anyValue: Arbitrary<unknown> = constantFrom(...oddValues);

/** What `next(x)` may bring: those, and what careless code takes for an order. */
export const anySent: Arbitrary<unknown> = constantFrom(true, 2, -1, 'stop', ...oddValues);

/**
 * Any of these values; a smaller case prefers the first.
 *
 * @param values the choices
 * @example const sends = anyOf<unknown>(undefined, null, 0, '');
 */
export function anyOf<T>(...values: readonly T[]): Arbitrary<T> {
  return constantFrom(...values);
}

/** What code may throw: anything at all. The first is what people expect. */
export const anyError: Arbitrary<unknown> = constantFrom(
  new RangeError('the very error'),
  undefined,
  null,
  0,
  '',
  false,
  'a text that was thrown',
  { message: 'no Error, but it has a message' },
);
