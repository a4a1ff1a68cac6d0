/** The Fibonacci numbers 0, 1, 1, 2, 3, 5, … without an end, exact at any size. */
export function fibonacci(): Generator<bigint, never, unknown> {
  // TODO: replace this line. (Why does a loop without an end not hang here?)
  throw new Error('fibonacci() is not written yet');
}

/** The first `n` values of `it`, or all if there are fewer. Pulls no more than these and closes its source. */
export function take<T>(it: Iterable<T>, n: number): Generator<T, void, unknown> {
  // TODO: replace this line. (Who must know that you stop early?)
  throw new Error('take() is not written yet');
}
