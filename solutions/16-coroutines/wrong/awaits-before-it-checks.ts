/**
 * Waits for the first step before it checks whether there is one.
 *
 * @misconception A coroutine yields at least once.
 * @rejectedBy single-pass exhaustion › a coroutine that waits for nothing resolves with what it returns as well
 */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  let step = coroutine.next();
  do {
    step = await Promise.resolve(step.value).then(
      (value) => coroutine.next(value),
      (error) => coroutine.throw(error),
    );
  } while (step.done !== true);
  return step.value;
}
