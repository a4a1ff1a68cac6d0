/**
 * Waits in the catch for the promise that throw() returns, so a second rejection in a row gets no catch.
 *
 * @misconception After a rejection, the next promise always works.
 * @rejectedBy closing › whatever is rejected, that very error is thrown at its yield, and the coroutine decides what
 *   comes next
 */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  let step = coroutine.next();
  while (step.done !== true) {
    let value: unknown;
    try {
      value = await step.value;
    } catch (error) {
      const answer = coroutine.throw(error);
      if (answer.done === true) return answer.value;
      value = await answer.value;
    }
    step = coroutine.next(value);
  }
  return step.value;
}
