/**
 * Checks `max` without its fraction: -0.5 counts as 0.
 *
 * @misconception Below 0 begins at -1.
 * @rejectedBy laziness › a negative max such as -0.5 throws a RangeError at the first next(), not at the call
 */
export function* countUpTo(
  max: number,
  log: (event: string) => void = () => {},
): Generator<number, void, unknown> {
  const last = Math.trunc(max);
  if (last < 0) throw new RangeError(`there is no count up to ${max}`);
  try {
    log('start');
    for (let n = 1; n <= last; n += 1) {
      log(`before ${n}`);
      yield n;
      log(`after ${n}`);
    }
    log('end');
  } finally {
    log('cleanup');
  }
}
