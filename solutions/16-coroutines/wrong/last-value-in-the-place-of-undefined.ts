/**
 * Resolves with the last awaited value if the coroutine returns undefined.
 *
 * @misconception A coroutine without a `return` means the last value.
 * @rejectedBy state preservation › whatever the promises bring, each value comes back from its yield, and then run()
 *   settles
 */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  let last: unknown;
  let step = coroutine.next();
  while (step.done !== true) {
    step = await step.value.then(
      (value) => {
        last = value;
        return coroutine.next(value);
      },
      (error: unknown) => coroutine.throw(error),
    );
  }
  return step.value ?? (last as R);
}
