/**
 * Resolves with the last value that was sent in, if the coroutine returns nothing.
 *
 * @misconception A coroutine without a `return` must still have a result.
 * @rejectedBy state preservation › whatever the promises bring, each value comes back from its yield, and then run() settles
 */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  let last: unknown;
  let step = coroutine.next();
  while (step.done !== true) {
    step = await step.value.then(
      (value) => coroutine.next((last = value)),
      (error: unknown) => coroutine.throw(error),
    );
  }
  return step.value === undefined ? (last as R) : step.value;
}
