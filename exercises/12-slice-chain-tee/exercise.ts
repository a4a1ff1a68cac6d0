/** The values from position `start` up to, but not including, position `end`. Without an `end`, to the last value. */
export function slice<T>(
  source: Iterable<T>,
  start: number,
  end?: number,
): Generator<T, void, unknown> {
  // TODO: replace this line. (When do you know that you need no more values?)
  throw new Error('slice() is not written yet');
}

/** All values of the first source, then all of the second, and so on. */
export function chain<T>(...sources: Iterable<T>[]): Generator<T, void, unknown> {
  // TODO: replace this line. (What delegates to another iterable until it is done?)
  throw new Error('chain() is not written yet');
}

/** Branches of one source, `count` of them. Each yields every value; each value is pulled once. */
export function tee<T>(source: Iterable<T>, count: number): Generator<T, void, unknown>[] {
  // TODO: replace this line. (Which values must you keep, and which branch needs them last?)
  throw new Error('tee() is not written yet');
}
