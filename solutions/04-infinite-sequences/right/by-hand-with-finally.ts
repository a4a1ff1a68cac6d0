/** Calls next() itself, and in `finally` closes what it has opened but not exhausted. */
export function* fibonacci(): Generator<bigint, never, unknown> {
  for (let a = 0n, b = 1n; ; [a, b] = [b, a + b]) yield a;
}

export function* take<T>(it: Iterable<T>, n: number): Generator<T, void, unknown> {
  if (n < 1) return;
  const iterator = it[Symbol.iterator]();
  let exhausted = false;
  try {
    for (let left = n; left > 0; left -= 1) {
      const result = iterator.next();
      if (result.done === true) {
        exhausted = true;
        return;
      }
      yield result.value;
    }
  } finally {
    if (!exhausted) iterator.return?.();
  }
}
