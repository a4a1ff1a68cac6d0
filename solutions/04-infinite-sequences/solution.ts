export function* fibonacci(): Generator<bigint, never, unknown> {
  let [current, next] = [0n, 1n];
  while (true) {
    yield current;
    [current, next] = [next, current + next];
  }
}

export function* take<T>(it: Iterable<T>, n: number): Generator<T, void, unknown> {
  if (n === 0) return;
  let taken = 0;
  for (const value of it) {
    yield value;
    taken += 1;
    // Check before the loop pulls again. Leaving a for…of closes its source.
    if (taken === n) return;
  }
}
