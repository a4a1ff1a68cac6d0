/**
 * Wraps a rejection that is not an Error into one.
 *
 * @misconception Only an Error can be thrown.
 * @rejectedBy closing › whatever is rejected, that very error is thrown at its yield, and the coroutine decides what
 *   comes next
 */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  let step = coroutine.next();
  while (step.done !== true) {
    step = await step.value.then(
      (value) => coroutine.next(value),
      (reason: unknown) =>
        coroutine.throw(reason instanceof Error ? reason : new Error(String(reason))),
    );
  }
  return step.value;
}
