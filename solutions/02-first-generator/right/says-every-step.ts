/** Writes every step in full, and defines the missing log in its body. */
export function* countUpTo(
  max: number,
  log?: (event: string) => void,
): Generator<number, void, unknown> {
  const writeEvent = (event: string): void => {
    if (log !== undefined) {
      log(event);
    }
  };
  if (max < 0) {
    throw new RangeError('The maximum is below zero: ' + max.toString());
  }
  writeEvent('start');
  try {
    let current = 0;
    while (true) {
      if (current === max) {
        break;
      }
      current = current + 1;
      writeEvent('before ' + current.toString());
      yield current;
      writeEvent('after ' + current.toString());
    }
    writeEvent('end');
  } finally {
    writeEvent('cleanup');
  }
}
