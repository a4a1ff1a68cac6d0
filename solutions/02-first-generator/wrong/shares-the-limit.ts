/**
 * Keeps max outside: a second count changes how far the first one goes.
 *
 * @misconception A variable keeps its value until I change it.
 * @rejectedBy state preservation › several counts, each with its own log, run as each would alone, in any order
 */
let limit = 0;

export function* countUpTo(
  max: number,
  log: (event: string) => void = () => {},
): Generator<number, void, unknown> {
  if (max < 0) throw new RangeError('max is negative');
  limit = max;
  log('start');
  try {
    for (let i = 1; i <= limit; i += 1) {
      log(`before ${i}`);
      yield i;
      log(`after ${i}`);
    }
    log('end');
  } finally {
    log('cleanup');
  }
}
