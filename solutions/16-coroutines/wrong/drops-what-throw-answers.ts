/**
 * Throws the error into the coroutine, then asks for the next promise.
 *
 * @misconception throw() only delivers. Only next() continues.
 * @rejectedBy closing › a rejection is thrown at the yield that waits: caught there, the coroutine goes on
 * @rejectedBy closing › what finally waits for is waited for, before run() rejects
 */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  let step = coroutine.next();
  while (step.done !== true) {
    step = await step.value.then(
      (value) => coroutine.next(value),
      (error) => {
        const answer = coroutine.throw(error);
        return answer.done === true ? answer : coroutine.next();
      },
    );
  }
  return step.value;
}
