/**
 * Puts its try around the yield only, so an error in another line is not cleaned up.
 *
 * @misconception Only the pause can go wrong.
 * @rejectedBy closing › an error of the log comes out, ends the count and cleans up once
 */
export function* countUpTo(
  max: number,
  log: (event: string) => void = () => {},
): Generator<number, void, unknown> {
  if (max < 0) throw new RangeError('max is negative');
  log('start');
  for (let i = 1; i <= max; i += 1) {
    log(`before ${i}`);
    let goesOn = false;
    try {
      yield i;
      goesOn = true;
    } finally {
      if (!goesOn) log('cleanup');
    }
    log(`after ${i}`);
  }
  log('end');
  log('cleanup');
}
