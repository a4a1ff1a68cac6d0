/** A while loop that counts how many are left, with the check inside the `try`. */
export function* countUpTo(
  max: number,
  log: (event: string) => void = () => {},
): Generator<number, void, unknown> {
  try {
    log('start');
    if (max < 0) throw new RangeError('a count cannot be negative');
    let left = max;
    while (left > 0) {
      const number = max - left + 1;
      log('before ' + String(number));
      yield number;
      log('after ' + String(number));
      left -= 1;
    }
    log('end');
  } finally {
    log('cleanup');
  }
}
