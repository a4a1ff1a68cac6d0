/**
 * Catches every error that is thrown in and completes as if nothing had happened.
 *
 * @misconception If you clean up, you have also handled the error.
 * @rejectedBy closing › an error thrown in at a yield cleans up, comes back out and ends it
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
    log('end');
  } catch {
    return;
  } finally {
    log('cleanup');
  }
}
