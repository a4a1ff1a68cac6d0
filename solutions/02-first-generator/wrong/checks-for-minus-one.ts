/**
 * Treats a negative max as an empty count, unless it is -1, the usual "not found".
 *
 * @misconception A negative number is as good as 0.
 * @rejectedBy laziness › a negative max such as -5 throws a RangeError at the first next(), not at the call
 */
export function* countUpTo(
  max: number,
  log: (event: string) => void = () => {},
): Generator<number, void, unknown> {
  if (max === -1) throw new RangeError('max is negative');
  log('start');
  try {
    for (let i = 1; i <= max; i += 1) {
      log(`before ${i}`);
      yield i;
      log(`after ${i}`);
    }
    log('end');
  } finally {
    log('cleanup');
  }
}
