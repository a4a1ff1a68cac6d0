/**
 * Takes every promise out of the coroutine first, then waits for all of them.
 *
 * @misconception A coroutine is a list of promises.
 * @rejectedBy laziness › the coroutine goes on only when the promise that it waits for has settled
 */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  const promises: Promise<unknown>[] = [];
  let step = coroutine.next();
  while (step.done !== true) {
    promises.push(step.value);
    step = coroutine.next();
  }
  await Promise.all(promises);
  return step.value;
}
