/** The Fibonacci numbers 0, 1, 1, 2, 3, 5, … without an end, exact however large. */
export function fibonacci(): Generator<bigint, never, unknown> {
  // TODO: replace this line. (What keeps a loop without an end from hanging?)
  throw new Error('fibonacci() is not written yet');
}

/** The first `n` values of `it`, or all that it has; pulls no value beyond them and closes what it read. */
export function take<T>(it: Iterable<T>, n: number): Generator<T, void, unknown> {
  // TODO: replace this line. (Who is told when you stop early?)
  throw new Error('take() is not written yet');
}
