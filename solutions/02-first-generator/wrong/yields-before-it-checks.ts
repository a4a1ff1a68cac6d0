/**
 * Checks the end at the bottom of the loop, so that 1 is always yielded.
 *
 * @misconception There is always a first value.
 * @rejectedBy single-pass exhaustion › countUpTo(0) yields nothing
 */
export function* countUpTo(
  max: number,
  log: (event: string) => void = () => {},
): Generator<number, void, unknown> {
  if (max < 0) throw new RangeError(`max must not be negative, received ${max}`);
  log('start');
  try {
    let i = 1;
    do {
      log(`before ${i}`);
      yield i;
      log(`after ${i}`);
      i += 1;
    } while (i <= max);
    log('end');
  } finally {
    log('cleanup');
  }
}
