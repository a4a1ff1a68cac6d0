/**
 * Continues with undefined if a promise was rejected.
 *
 * @misconception A failure should not stop a runner.
 * @rejectedBy closing › a rejection is thrown at the yield that waits: caught there, the coroutine goes on
 * @rejectedBy closing › a rejection that is not caught runs finally, and run() rejects with that very error
 */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  let step = coroutine.next();
  while (step.done !== true) {
    const value = await step.value.catch(() => undefined);
    step = coroutine.next(value);
  }
  return step.value;
}
