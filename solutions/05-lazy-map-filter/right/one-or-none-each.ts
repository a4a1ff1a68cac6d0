/** Both use one lazy flatMap: each value becomes a list of one or none, and `yield*` delegates to it. */
function* flatMap<T, R>(
  source: Iterable<T>,
  f: (value: T, index: number) => Iterable<R>,
): Generator<R, void, unknown> {
  let index = 0;
  for (const value of source) {
    yield* f(value, index);
    index += 1;
  }
}

export const map = <T, R>(
  source: Iterable<T>,
  f: (value: T, index: number) => R,
): Generator<R, void, unknown> => flatMap(source, (value, index) => [f(value, index)]);

export const filter = <T>(
  source: Iterable<T>,
  keep: (value: T, index: number) => boolean,
): Generator<T, void, unknown> =>
  flatMap(source, (value, index) => (keep(value, index) ? [value] : []));
