/**
 * Rejects when a promise does, and leaves the coroutine suspended.
 *
 * @misconception `await` in the runner throws in the coroutine too.
 * @rejectedBy closing › a rejection is thrown at the yield that waits: caught there, the coroutine goes on
 * @rejectedBy closing › a rejection that is not caught runs finally, and run() rejects with that very error
 */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  let step = coroutine.next();
  while (step.done !== true) step = coroutine.next(await step.value);
  return step.value;
}
