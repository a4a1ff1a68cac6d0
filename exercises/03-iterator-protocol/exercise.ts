/** A one-shot iterator over `start`, `start + step`, … up to, but not including, `end`. */
export function range(start: number, end: number, step = 1): IterableIterator<number> {
  // TODO: replace this line. (Return an object that has next(), return() and [Symbol.iterator]().)
  throw new Error('range() is not written yet');
}

/** The same numbers, as often as you like: every loop gets its own iterator. */
export class Range implements Iterable<number> {
  constructor(start: number, end: number, step = 1) {
    // TODO: replace this line. (What must a Range keep?)
    throw new Error('new Range() is not written yet');
  }

  [Symbol.iterator](): Iterator<number> {
    // TODO: replace this line. (You have already written a function that makes one iterator.)
    throw new Error('[Symbol.iterator]() of Range is not written yet');
  }
}
