/**
 * Runs the code after a number before it hands the number out.
 *
 * @misconception `yield` hands a value out and runs on. Only the next `yield` waits.
 * @rejectedBy laziness › each next() runs it to the next yield and no further
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
      log(`after ${i}`);
      yield i;
    }
    log('end');
  } finally {
    log('cleanup');
  }
}
