/**
 * Cleans up on the last line, with no `finally`.
 *
 * @misconception The last line of a generator always runs in the end.
 * @rejectedBy closing › a loop left by break cleans up immediately and never reaches the end
 * @rejectedBy closing › array destructuring closes it too
 * @rejectedBy closing › an error thrown in at a yield cleans up, comes back out and ends it
 */
export function* countUpTo(
  max: number,
  log: (event: string) => void = () => {},
): Generator<number, void, unknown> {
  if (max < 0) throw new RangeError(`max must not be negative, received ${max}`);
  log('start');
  for (let i = 1; i <= max; i += 1) {
    log(`before ${i}`);
    yield i;
    log(`after ${i}`);
  }
  log('end');
  log('cleanup');
}
