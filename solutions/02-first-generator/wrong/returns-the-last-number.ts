/**
 * Returns the last number instead of yielding it.
 *
 * @misconception What a generator returns is the last of its values: a `for…of` loop sees it.
 * @rejectedBy closing › run to its end, it logs every event, cleanup last
 * @rejectedBy single-pass exhaustion › countUpTo(4) yields 1, 2, 3 and 4
 * @rejectedBy single-pass exhaustion › after the last number it stays completed, and returns no value
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
      if (i === max) return i as unknown as void;
      yield i;
      log(`after ${i}`);
    }
    log('end');
  } finally {
    log('cleanup');
  }
}
