/**
 * Throws the first rejection into the coroutine, and lets the second one reject.
 *
 * @misconception One error is bad luck, two errors are a failure.
 * @rejectedBy closing › whatever is rejected, that very error is thrown at its yield, and the coroutine decides what
 *   comes next
 */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  let hasFailed = false;
  let step = coroutine.next();
  while (step.done !== true) {
    step = await step.value.then(
      (value) => coroutine.next(value),
      (error: unknown) => {
        if (hasFailed) throw error;
        hasFailed = true;
        return coroutine.throw(error);
      },
    );
  }
  return step.value;
}
