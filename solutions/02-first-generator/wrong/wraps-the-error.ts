/**
 * Wraps an error that is thrown in into another one with the same message.
 *
 * @misconception An error with the same message is the same error.
 * @rejectedBy closing › an error thrown in at a yield cleans up, comes back out and ends it
 * @rejectedBy single-pass exhaustion › however it is asked or left, it yields each number once and throws what is thrown in
 */
export function* countUpTo(
  max: number,
  log: (event: string) => void = () => {},
): Generator<number, void, unknown> {
  if (max < 0) throw new RangeError('max is negative');
  log('start');
  try {
    for (let i = 1; i <= max; i += 1) {
      log(`before ${i}`);
      yield i;
      log(`after ${i}`);
    }
    log('end');
  } catch (error) {
    throw error instanceof Error ? new Error(error.message, { cause: error }) : error;
  } finally {
    log('cleanup');
  }
}
