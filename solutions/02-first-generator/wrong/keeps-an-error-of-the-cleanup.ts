/**
 * Hides an error of the log during the cleanup.
 *
 * @misconception A cleanup must not fail, so an error in it is best ignored.
 * @rejectedBy closing › an error that the log throws at the cleanup comes out, too
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
    log('end');
  } finally {
    try {
      log('cleanup');
    } catch {
      // The count is over anyway.
    }
  }
}
