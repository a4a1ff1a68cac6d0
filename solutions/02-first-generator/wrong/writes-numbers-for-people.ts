/**
 * Writes numbers for people: `before 1,000`.
 *
 * @misconception A number in a text always looks the same.
 * @rejectedBy closing › the events write every number with digits only, also 1,000
 */
export function* countUpTo(
  max: number,
  log: (event: string) => void = () => {},
): Generator<number, void, unknown> {
  if (max < 0) throw new RangeError(`there is no count up to ${max}`);
  const digits = new Intl.NumberFormat('en-US');
  try {
    log('start');
    for (let n = 1; n <= max; n += 1) {
      log(`before ${digits.format(n)}`);
      yield n;
      log(`after ${digits.format(n)}`);
    }
    log('end');
  } finally {
    log('cleanup');
  }
}
