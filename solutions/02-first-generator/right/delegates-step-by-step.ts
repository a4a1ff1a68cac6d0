/** An ordinary function around a generator that does every step with a `yield*` to a small one. */
export function countUpTo(
  max: number,
  log: (event: string) => void = () => {},
): Generator<number, void, unknown> {
  function* step(number: number): Generator<number, void, unknown> {
    log(`before ${number}`);
    yield number;
    log(`after ${number}`);
  }

  function* count(): Generator<number, void, unknown> {
    if (!(max >= 0)) throw new RangeError('max has to be 0 or more');
    log('start');
    try {
      for (let number = 1; number <= max; number += 1) yield* step(number);
      log('end');
    } finally {
      log('cleanup');
    }
  }

  return count();
}
