/** A generator object without `function*`: the place is a number, and every way out goes through `close()`. */
export function countUpTo(
  max: number,
  log: (event: string) => void = () => {},
): Generator<number, void, unknown> {
  let place = 0;
  let completed = false;

  function close(): IteratorResult<number, void> {
    const isFirst = !completed;
    completed = true;
    if (isFirst && place > 0) log('cleanup');
    return { value: undefined, done: true };
  }

  const generator = {
    [Symbol.iterator]: () => generator,
    next(): IteratorResult<number, void> {
      if (completed) return close();
      if (max < 0) {
        completed = true;
        throw new RangeError('max is negative');
      }
      try {
        log(place === 0 ? 'start' : `after ${place}`);
        place += 1;
        if (place > max) {
          log('end');
          return close();
        }
        log(`before ${place}`);
      } catch (error) {
        close();
        throw error;
      }
      return { value: place, done: false };
    },
    return: close,
    throw(error: unknown): IteratorResult<number, void> {
      close();
      throw error;
    },
  } as Generator<number, void, unknown>;
  return generator;
}
