/**
 * Makes an array of all the numbers and yields from that.
 *
 * @misconception If you can see the pauses, it needs no memory for later values.
 * @rejectedBy bounded heap growth › paused on its way to a million it retains next to nothing, where an array retains every number
 */
export function* countUpTo(
  max: number,
  log: (event: string) => void = () => {},
): Generator<number, void, unknown> {
  if (max < 0) throw new RangeError(`max must not be negative, received ${max}`);
  log('start');
  try {
    for (const number of Array.from({ length: max }, (_, index) => index + 1)) {
      log(`before ${number}`);
      yield number;
      log(`after ${number}`);
    }
    log('end');
  } finally {
    log('cleanup');
  }
}
