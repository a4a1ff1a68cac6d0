/**
 * Waits for values in a loop, and for rejections by recursion.
 *
 * @misconception Errors are rare, so the memory for them does not count.
 * @rejectedBy bounded heap growth › half-way through 100,000 replies and rejections it retains next to nothing, where
 *   an array retains them all
 */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  return goOn(coroutine, coroutine.next());
}

async function goOn<R>(
  coroutine: Generator<Promise<unknown>, R, unknown>,
  first: IteratorResult<Promise<unknown>, R>,
): Promise<R> {
  let step = first;
  while (step.done !== true) {
    let value: unknown;
    try {
      value = await step.value;
    } catch (error) {
      return goOn(coroutine, coroutine.throw(error));
    }
    step = coroutine.next(value);
  }
  return step.value;
}
