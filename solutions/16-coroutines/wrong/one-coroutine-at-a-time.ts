/**
 * Keeps the running coroutine in a variable outside the function.
 *
 * @misconception While a function awaits, nobody else runs.
 * @rejectedBy state preservation › two coroutines that run at the same time keep their places apart
 */
let current: Generator<Promise<unknown>, unknown, unknown>;

export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  current = coroutine;
  let step = current.next();
  while (step.done !== true) {
    step = await step.value.then(
      (value) => current.next(value),
      (error) => current.throw(error),
    );
  }
  return step.value as R;
}
