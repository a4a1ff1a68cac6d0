/**
 * Fills the first window at the call, and is lazy after that.
 *
 * @misconception Laziness begins after the preparations.
 * @rejectedBy laziness › calling windows() pulls nothing, the first window fills itself and each later one takes one pull
 */
export { batch } from '../solution';

export function windows<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  const iterator = source[Symbol.iterator]();
  const latest: T[] = [];
  while (latest.length < size) {
    const result = iterator.next();
    if (result.done === true) break;
    latest.push(result.value);
  }
  return slide(iterator, latest, size);
}

function* slide<T>(
  iterator: Iterator<T>,
  latest: T[],
  size: number,
): Generator<T[], void, unknown> {
  try {
    if (latest.length < size) return;
    yield [...latest];
    for (let result = iterator.next(); result.done !== true; result = iterator.next()) {
      latest.push(result.value);
      latest.shift();
      yield [...latest];
    }
  } finally {
    iterator.return?.();
  }
}
