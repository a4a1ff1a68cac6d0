/**
 * Sends a copy of each array in.
 *
 * @misconception A copy of a value is as good as the value.
 * @rejectedBy state preservation › whatever the promises bring, each value comes back from its yield, and then run()
 *   settles
 */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  let step = coroutine.next();
  while (step.done !== true) {
    step = await step.value.then(
      (value) => coroutine.next(Array.isArray(value) ? [...(value as unknown[])] : value),
      (error: unknown) => coroutine.throw(error),
    );
  }
  return step.value;
}
