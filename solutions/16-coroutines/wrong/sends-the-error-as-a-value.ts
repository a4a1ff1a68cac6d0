/**
 * Sends a rejection's error back as the value of `yield`.
 *
 * @misconception next(error) throws the error where the coroutine waits.
 * @rejectedBy closing › a rejection is thrown at the yield that waits: caught there, the coroutine goes on
 * @rejectedBy closing › a rejection that is not caught runs finally, and run() rejects with that very error
 */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  let step = coroutine.next();
  while (step.done !== true) {
    const value = await step.value.catch((error: unknown) => error);
    step = coroutine.next(value);
  }
  return step.value;
}
