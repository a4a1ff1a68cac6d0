/** Calls next() itself, and a `finally` closes the source even if that has ended. */
export function* map<T, R>(
  source: Iterable<T>,
  f: (value: T, index: number) => R,
): Generator<R, void, unknown> {
  const iterator = source[Symbol.iterator]();
  let index = 0;
  try {
    let step = iterator.next();
    while (!step.done) {
      yield f(step.value, index);
      index = index + 1;
      step = iterator.next();
    }
  } finally {
    if (iterator.return !== undefined) {
      iterator.return();
    }
  }
}

export function* filter<T>(
  source: Iterable<T>,
  keep: (value: T, index: number) => boolean,
): Generator<T, void, unknown> {
  const iterator = source[Symbol.iterator]();
  let index = 0;
  try {
    let step = iterator.next();
    while (!step.done) {
      const isKept = keep(step.value, index);
      if (isKept === true) {
        yield step.value;
      }
      index = index + 1;
      step = iterator.next();
    }
  } finally {
    if (iterator.return !== undefined) {
      iterator.return();
    }
  }
}
