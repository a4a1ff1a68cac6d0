/**
 * Treats the last number as the end, even if the loop was left there.
 *
 * @misconception When the last number has been handed out, the count is complete.
 * @rejectedBy closing › a loop left by break at the last number never reaches the end
 * @rejectedBy laziness › whatever you call, it runs the lines between two values and no others
 */
export function* countUpTo(
  max: number,
  log: (event: string) => void = () => {},
): Generator<number, void, unknown> {
  if (max < 0) throw new RangeError('max is negative');
  log('start');
  let reached = 0;
  try {
    for (let i = 1; i <= max; i += 1) {
      log(`before ${i}`);
      reached = i;
      yield i;
      log(`after ${i}`);
    }
  } finally {
    if (reached === max) log('end');
    log('cleanup');
  }
}
