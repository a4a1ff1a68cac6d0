/**
 * Throws a new error with the old one's text.
 *
 * @misconception Two errors with the same message are the same error.
 * @rejectedBy closing › a rejection that is not caught runs finally, and run() rejects with that very error
 */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  let step = coroutine.next();
  while (step.done !== true) {
    step = await step.value.then(
      (value) => coroutine.next(value),
      (error: Error) => coroutine.throw(new Error(error.message)),
    );
  }
  return step.value;
}
