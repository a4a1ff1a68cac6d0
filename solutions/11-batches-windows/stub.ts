/** The source's values in arrays of `size`, in order. The last array may be shorter. */
export function batch<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  // TODO: replace this line. (When is a batch full, and which array does the next one use?)
  throw new Error('batch() is not written yet');
}

/** Every run of `size` neighbouring values. Each run begins one value later than the one before. */
export function windows<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  // TODO: replace this line. (What does a window share with the one before?)
  throw new Error('windows() is not written yet');
}
