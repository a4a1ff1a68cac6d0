/** Long-winded: it calls next() itself, and a `finally` closes the source even if that has ended. */
export function* fibonacci(): Generator<bigint, never, unknown> {
  let previous = 0n;
  let current = 1n;
  yield previous;
  while (true) {
    yield current;
    const sum = previous + current;
    previous = current;
    current = sum;
  }
}

export function* take<T>(it: Iterable<T>, n: number): Generator<T, void, unknown> {
  if (n <= 0) {
    return;
  }
  const iterator = it[Symbol.iterator]();
  let count = 0;
  try {
    while (count < n) {
      const step = iterator.next();
      if (step.done) {
        break;
      }
      count = count + 1;
      yield step.value;
    }
  } finally {
    if (iterator.return) {
      iterator.return();
    }
  }
}
