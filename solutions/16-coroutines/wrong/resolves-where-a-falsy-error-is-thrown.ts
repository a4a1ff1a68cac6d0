/**
 * Keeps the error of the coroutine and checks at the end whether it is truthy.
 *
 * @misconception A thrown value is always truthy.
 * @rejectedBy closing › whatever is rejected, that very error is thrown at its yield, and the coroutine decides what
 *   comes next
 */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  let failure: unknown;
  let result: R | undefined;
  try {
    let step = coroutine.next();
    while (step.done !== true) {
      step = await step.value.then(
        (value) => coroutine.next(value),
        (error: unknown) => coroutine.throw(error),
      );
    }
    result = step.value;
  } catch (error) {
    failure = error;
  }
  if (failure) throw failure as Error;
  return result as R;
}
