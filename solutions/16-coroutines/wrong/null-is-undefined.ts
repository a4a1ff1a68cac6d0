/**
 * Sends undefined in if the value is null.
 *
 * @misconception null and undefined are the same.
 * @rejectedBy state preservation › whatever the promises bring, each value comes back from its yield, and then run()
 *   settles
 */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  let step = coroutine.next();
  while (step.done !== true) {
    step = await step.value.then(
      (value) => coroutine.next(value ?? undefined),
      (error: unknown) => coroutine.throw(error),
    );
  }
  return step.value;
}
