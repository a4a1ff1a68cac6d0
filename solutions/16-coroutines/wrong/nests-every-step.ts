/**
 * Calls itself for the next step and returns that promise, so each promise waits for the one inside it.
 *
 * @misconception Recursion that awaits needs no memory, because the call stack is empty.
 * @rejectedBy bounded heap growth › half-way through 100,000 replies and rejections it retains next to nothing, where an array retains them all
 */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  return goOn(coroutine, coroutine.next());
}

async function goOn<R>(
  coroutine: Generator<Promise<unknown>, R, unknown>,
  step: IteratorResult<Promise<unknown>, R>,
): Promise<R> {
  if (step.done === true) return step.value;
  const next = await step.value.then(
    (value) => coroutine.next(value),
    (error) => coroutine.throw(error),
  );
  return goOn(coroutine, next);
}
