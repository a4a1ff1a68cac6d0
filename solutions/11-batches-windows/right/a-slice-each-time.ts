/** Long-winded: both fill an array, hand out a slice of it, and close the source however they end. */
export function* batch<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  const iterator = source[Symbol.iterator]();
  let waiting: T[] = [];
  try {
    let step = iterator.next();
    while (!step.done) {
      waiting = waiting.concat([step.value]);
      if (waiting.length === size) {
        const full = waiting;
        waiting = [];
        yield full.slice();
      }
      step = iterator.next();
    }
  } finally {
    if (iterator.return) iterator.return();
  }
  if (waiting.length !== 0) yield waiting.slice();
}

export function* windows<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  let latest: T[] = [];
  for (const value of source) {
    latest = [...latest, value].slice(-size);
    if (latest.length < size) continue;
    yield latest.slice();
  }
}
