/**
 * Leaves before anything else if it has nothing to count, so it logs no event.
 *
 * @misconception If nothing is yielded, nothing has begun.
 * @rejectedBy closing › counting to 0 starts, ends and cleans up
 * @rejectedBy laziness › whatever you call, it runs the lines between two values and no others
 */
export function* countUpTo(
  max: number,
  log: (event: string) => void = () => {},
): Generator<number, void, unknown> {
  if (max < 0) throw new RangeError('max is negative');
  if (max === 0) return;
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
