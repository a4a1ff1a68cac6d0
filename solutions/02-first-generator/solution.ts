export function* countUpTo(
  max: number,
  log: (event: string) => void = () => {},
): Generator<number, void, unknown> {
  if (max < 0) throw new RangeError(`max must not be negative, received ${max}`);
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
