export function* map<T, R>(
  source: Iterable<T>,
  f: (value: T, index: number) => R,
): Generator<R, void, unknown> {
  let index = 0;
  for (const value of source) {
    yield f(value, index);
    index += 1;
  }
}

export function* filter<T>(
  source: Iterable<T>,
  keep: (value: T, index: number) => boolean,
): Generator<T, void, unknown> {
  let index = 0;
  for (const value of source) {
    if (keep(value, index)) yield value;
    index += 1;
  }
}
