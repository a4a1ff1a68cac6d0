/**
 * Counts in a variable that all its generator objects share.
 *
 * @misconception Local variables are lost when a function pauses, so the count has to be outside.
 * @rejectedBy state preservation › two generator objects keep their places apart
 */
let i = 1;

export function* countUpTo(
  max: number,
  log: (event: string) => void = () => {},
): Generator<number, void, unknown> {
  if (max < 0) throw new RangeError(`max must not be negative, received ${max}`);
  log('start');
  try {
    for (i = 1; i <= max; i += 1) {
      log(`before ${i}`);
      yield i;
      log(`after ${i}`);
    }
    log('end');
  } finally {
    log('cleanup');
  }
}
