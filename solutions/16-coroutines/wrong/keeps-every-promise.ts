/**
 * Keeps every promise that it has waited for.
 *
 * @misconception A promise is freed when you have awaited it.
 * @rejectedBy bounded heap growth › half-way through 100,000 replies and rejections it retains next to nothing, where an array retains them all
 */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  const waitedFor: Promise<unknown>[] = [];
  let step = coroutine.next();
  while (step.done !== true) {
    waitedFor.push(step.value);
    step = await waitedFor[waitedFor.length - 1]!.then(
      (value) => coroutine.next(value),
      (error) => coroutine.throw(error),
    );
  }
  return step.value;
}
