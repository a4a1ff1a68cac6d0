/**
 * Rejects with the reason of the promise, even if the coroutine throws another error.
 *
 * @misconception The error that comes out is always the one that went in.
 * @rejectedBy closing › an error that replaces a rejection is the one that run() rejects with
 */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  let step = coroutine.next();
  while (step.done !== true) {
    let value: unknown;
    try {
      value = await step.value;
    } catch (error) {
      try {
        step = coroutine.throw(error);
      } catch {
        throw error;
      }
      continue;
    }
    step = coroutine.next(value);
  }
  return step.value;
}
