/**
 * Closes the coroutine when a promise is rejected, so `finally` runs but `catch` does not.
 *
 * @misconception return() tells a coroutine that something failed.
 * @rejectedBy closing › a rejection is thrown at the yield that waits: caught there, the coroutine goes on
 */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  let step = coroutine.next();
  while (step.done !== true) {
    try {
      step = coroutine.next(await step.value);
    } catch (error) {
      coroutine.return(undefined as R);
      throw error;
    }
  }
  return step.value;
}
