/** The source's values in arrays of `size`, in order; the last array holds what is left. */
export function batch<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  // TODO: replace this line. (When is a batch ready, and which array does the next one go into?)
  throw new Error('batch() is not written yet');
}

/** Every run of `size` neighbouring values, each one value further on than the run before. */
export function windows<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  // TODO: replace this line. (What does a window share with the one before?)
  throw new Error('windows() is not written yet');
}
