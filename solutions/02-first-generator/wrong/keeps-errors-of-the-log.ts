/**
 * Catches what log throws, so that a broken log does not disturb the count.
 *
 * @misconception Logging is not important: its errors need not reach anyone.
 * @rejectedBy closing › an error of the log comes out, ends the count and cleans up once
 */
export function* countUpTo(
  max: number,
  log: (event: string) => void = () => {},
): Generator<number, void, unknown> {
  if (max < 0) throw new RangeError('max is negative');
  const note = (event: string): void => {
    try {
      log(event);
    } catch {
      // The count goes on.
    }
  };
  note('start');
  try {
    for (let i = 1; i <= max; i += 1) {
      note(`before ${i}`);
      yield i;
      note(`after ${i}`);
    }
    note('end');
  } finally {
    note('cleanup');
  }
}
