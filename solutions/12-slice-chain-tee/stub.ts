/** The values from position `start` up to, but not including, position `end`; to the last one without an `end`. */
export function slice<T>(
  source: Iterable<T>,
  start: number,
  end?: number,
): Generator<T, void, unknown> {
  // TODO: replace this line. (When do you know that no further value is wanted?)
  throw new Error('slice() is not written yet');
}

/** All values of the first source, then all of the second, and so on. */
export function chain<T>(...sources: Iterable<T>[]): Generator<T, void, unknown> {
  // TODO: replace this line. (What hands over to another iterable until that has completed?)
  throw new Error('chain() is not written yet');
}

/** Branches of one source, `count` of them. Each yields every value; each value is pulled once. */
export function tee<T>(source: Iterable<T>, count: number): Generator<T, void, unknown>[] {
  // TODO: replace this line. (Which values must be kept, and who is the last to need them?)
  throw new Error('tee() is not written yet');
}
