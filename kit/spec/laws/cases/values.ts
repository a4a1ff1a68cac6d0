import { type Arbitrary, constantFrom } from 'fast-check';

/**
 * Values that careless code confuses with something else: with "nothing", with the end, with each other, or with an
 * iterable. When a case is made smaller, earlier values are preferred.
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

/** What `next(x)` may send: the same values, and words that careless code takes for a command. */
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

/** What code may throw, which is anything. The first one is what people expect. */
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
