/**
 * Calls `throw()` where it waits for a step, and resolves with nothing if that was the last one.
 *
 * @misconception A coroutine that caught an error always continues to another yield.
 * @rejectedBy closing › a return straight from a catch is the result
 */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  let step = coroutine.next();
  while (step.done !== true) {
    let value: unknown;
    try {
      value = await step.value;
    } catch (error) {
      step = coroutine.throw(error);
      if (step.done === true) return undefined as R;
      continue;
    }
    step = coroutine.next(value);
  }
  return step.value;
}
