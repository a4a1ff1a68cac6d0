/**
 * Runs on its own to the first `yield`, as soon as it is called.
 *
 * @misconception Calling a generator function runs its body as far as the first `yield`.
 * @rejectedBy laziness › calling countUpTo() runs no line of it
 * @rejectedBy closing › return() before the first next() runs no line, not even the cleanup
 */
export function countUpTo(
  max: number,
  log: (event: string) => void = () => {},
): Generator<number, void, unknown> {
  log('start');
  return count(max, log);
}

function* count(max: number, log: (event: string) => void): Generator<number, void, unknown> {
  if (max < 0) throw new RangeError(`max must not be negative, received ${max}`);
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
