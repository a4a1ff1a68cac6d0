/** A helper generator pairs each value with its index; both functions loop over its pairs. */
function* entries<T>(source: Iterable<T>): Generator<[index: number, value: T], void, unknown> {
  let index = 0;
  for (const value of source) yield [index++, value];
}

export function* map<T, R>(
  source: Iterable<T>,
  f: (value: T, index: number) => R,
): Generator<R, void, unknown> {
  for (const [index, value] of entries(source)) yield f(value, index);
}

export function* filter<T>(
  source: Iterable<T>,
  keep: (value: T, index: number) => boolean,
): Generator<T, void, unknown> {
  for (const [index, value] of entries(source)) if (keep(value, index)) yield value;
}
