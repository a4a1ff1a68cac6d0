/** What `f` makes of each value of `source`. Beside the value, `f` is told its index: 0, 1, 2, … */
export function map<T, R>(
  source: Iterable<T>,
  f: (value: T, index: number) => R,
): Generator<R, void, unknown> {
  // TODO: replace this line. (Take one value, hand on what `f` makes of it, then wait.)
  throw new Error('map() is not written yet');
}

/** The values of `source` for which `keep` is true. Beside the value, `keep` is told its index in `source`. */
export function filter<T>(
  source: Iterable<T>,
  keep: (value: T, index: number) => boolean,
): Generator<T, void, unknown> {
  // TODO: replace this line. (How many values may have to be taken before one can be handed on?)
  throw new Error('filter() is not written yet');
}
