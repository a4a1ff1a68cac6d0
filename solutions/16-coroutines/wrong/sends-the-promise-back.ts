/**
 * Sends each promise straight back and does not wait for it.
 *
 * @misconception A yielded promise is awaited by itself.
 * @rejectedBy laziness › the coroutine goes on only when the promise that it waits for has settled
 * @rejectedBy state preservation › each value comes back from the yield that asked for it
 */
// eslint-disable-next-line @typescript-eslint/require-await -- the mistake
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  let step = coroutine.next();
  while (step.done !== true) {
    step.value.catch(() => {});
    step = coroutine.next(step.value);
  }
  return step.value;
}
