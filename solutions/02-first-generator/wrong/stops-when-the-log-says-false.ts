/**
 * It stops when the log returns false.
 *
 * @misconception A callback that returns false wants to stop, as in jQuery's `each()`.
 * @rejectedBy single-pass exhaustion › however it is asked or left, it yields each number once and throws what is thrown in
 */
export function* countUpTo(
  max: number,
  log?: (event: string) => unknown,
): Generator<number, void, unknown> {
  if (max < 0) throw new RangeError(`${max} is negative`);
  log?.('start');
  try {
    for (let n = 1; n <= max; n += 1) {
      if (log?.(`before ${n}`) === false) return;
      yield n;
      log?.(`after ${n}`);
    }
    log?.('end');
  } finally {
    log?.('cleanup');
  }
}
