/** Checks its arguments at the call, then delegates to a generator. */
export function map<T, R>(
  source: Iterable<T>,
  f: (value: T, index: number) => R,
): Generator<R, void, unknown> {
  assertIterable(source);
  assertFunction(f);
  return (function* () {
    let index = -1;
    for (const value of source) yield f(value, ++index);
  })();
}

export function filter<T>(
  source: Iterable<T>,
  keep: (value: T, index: number) => boolean,
): Generator<T, void, unknown> {
  assertIterable(source);
  assertFunction(keep);
  return (function* () {
    let index = -1;
    for (const value of source) {
      if (!keep(value, ++index)) continue;
      yield value;
    }
  })();
}

function assertIterable(value: unknown): void {
  const iterate = (value as Partial<Iterable<unknown>> | null | undefined)?.[Symbol.iterator];
  if (typeof iterate !== 'function') throw new TypeError('source is not iterable');
}

function assertFunction(value: unknown): void {
  if (typeof value !== 'function') throw new TypeError('the second argument is no function');
}
