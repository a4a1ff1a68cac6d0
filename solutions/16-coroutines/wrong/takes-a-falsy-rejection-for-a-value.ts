/**
 * Checks after the await whether the error is truthy: undefined, 0 and "" are not.
 *
 * @misconception A promise is always rejected with a truthy value.
 * @rejectedBy closing › whatever is rejected, that very error is thrown at its yield, and the coroutine decides what
 *   comes next
 */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  let step = coroutine.next();
  while (step.done !== true) {
    let value: unknown;
    let error: unknown;
    try {
      value = await step.value;
    } catch (reason) {
      error = reason;
    }
    step = error ? coroutine.throw(error) : coroutine.next(value);
  }
  return step.value;
}
