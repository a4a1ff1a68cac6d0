/**
 * Lets an error out only if its value is truthy.
 *
 * @misconception A thrown value is always an object.
 * @rejectedBy single-pass exhaustion › however it is asked or left, it yields each number once and throws what is thrown in
 */
export function* countUpTo(
  max: number,
  log: (event: string) => void = () => {},
): Generator<number, void, unknown> {
  if (max < 0) throw new RangeError('max is negative');
  log('start');
  let thrown: unknown;
  try {
    for (let i = 1; i <= max; i += 1) {
      log(`before ${i}`);
      yield i;
      log(`after ${i}`);
    }
    log('end');
  } catch (error) {
    thrown = error;
  } finally {
    log('cleanup');
  }
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- whatever was thrown in
  if (thrown) throw thrown;
}
