/**
 * Sends the value of the promise before.
 *
 * @misconception The first next() takes a value too.
 * @rejectedBy state preservation › each value comes back from the yield that asked for it
 */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  let before: unknown;
  let step = coroutine.next(before);
  while (step.done !== true) {
    step = await step.value.then(
      (value) => {
        const sent = before;
        before = value;
        return coroutine.next(sent);
      },
      (error) => coroutine.throw(error),
    );
  }
  return step.value;
}
