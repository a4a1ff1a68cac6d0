/**
 * Cleans up at the end and in a `catch`.
 *
 * @misconception Leaving a loop early is an error inside the generator, so `catch` sees it.
 * @rejectedBy closing › a loop left by break cleans up immediately and never reaches the end
 * @rejectedBy closing › array destructuring closes it too
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
      yield i;
      log(`after ${i}`);
    }
    log('end');
    log('cleanup');
  } catch (error) {
    log('cleanup');
    throw error;
  }
}
