/** The result of `f(value, index)` for each value of `source`. The index counts 0, 1, 2, … */
export function map<T, R>(
  source: Iterable<T>,
  f: (value: T, index: number) => R,
): Generator<R, void, unknown> {
  // TODO: replace this line. (Take one value, yield the result of `f`, then wait.)
  throw new Error('map() is not written yet');
}

/** The values of `source` for which `keep(value, index)` is true. The index is that in `source`. */
export function filter<T>(
  source: Iterable<T>,
  keep: (value: T, index: number) => boolean,
): Generator<T, void, unknown> {
  // TODO: replace this line. (How many values may you have to take before you can yield one?)
  throw new Error('filter() is not written yet');
}
