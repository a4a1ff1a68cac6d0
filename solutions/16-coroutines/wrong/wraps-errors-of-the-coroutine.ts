/**
 * Rejects with its own error, which has the text of the one that the coroutine threw.
 *
 * @misconception Only the message of an error is important.
 * @rejectedBy closing › an error after a yield rejects the promise too
 */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  try {
    let step = coroutine.next();
    while (step.done !== true) {
      step = await step.value.then(
        (value) => coroutine.next(value),
        (error: unknown) => coroutine.throw(error),
      );
    }
    return step.value;
  } catch (error) {
    throw new Error((error as Error).message, { cause: error });
  }
}
