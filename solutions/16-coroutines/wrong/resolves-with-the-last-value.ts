/**
 * Resolves with the value of the last promise.
 *
 * @misconception The result of a coroutine is its last yielded value.
 * @rejectedBy single-pass exhaustion › run() resolves with what the coroutine returns, not with what it waited for last
 */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  let last: unknown;
  let step = coroutine.next();
  while (step.done !== true) {
    step = await step.value.then(
      (value) => coroutine.next((last = value)),
      (error) => coroutine.throw(error),
    );
  }
  return last as R;
}
