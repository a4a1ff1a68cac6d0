/**
 * Logs the end in `finally`, which every way out passes.
 *
 * @misconception A body that reaches its `finally` has run to its end.
 * @rejectedBy closing › a loop left by break cleans up immediately and never reaches the end
 */
export function* countUpTo(
  max: number,
  log: (event: string) => void = () => {},
): Generator<number, void, unknown> {
  if (max < 0) throw new RangeError(`max must not be negative, received ${max}`);
  log('start');
  try {
    for (let i = 1; i <= max; i += 1) {
      log(`before ${i}`);
      yield i;
      log(`after ${i}`);
    }
  } finally {
    log('end');
    log('cleanup');
  }
}
