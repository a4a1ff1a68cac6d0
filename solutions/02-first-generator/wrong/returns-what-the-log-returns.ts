/**
 * Ends with `return log('end')`, so the log's result comes out with `done: true`.
 *
 * @misconception A call that returns `void` returns undefined.
 * @rejectedBy single-pass exhaustion › however it is asked or left, it yields each number once and throws what is thrown in
 */
export function* countUpTo(
  max: number,
  log: (event: string) => void = () => {},
): Generator<number, void, unknown> {
  if (max < 0) throw new RangeError(`there is no count up to ${max}`);
  try {
    log('start');
    for (let n = 1; n <= max; n += 1) {
      log(`before ${n}`);
      yield n;
      log(`after ${n}`);
    }
    return log('end');
  } finally {
    log('cleanup');
  }
}
