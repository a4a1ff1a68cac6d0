/**
 * Keeps a number for each step.
 *
 * @misconception One number per step is almost nothing.
 * @rejectedBy bounded heap growth › half-way through 100,000 replies and rejections it retains next to nothing, where
 *   an array retains them all
 */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  const steps: number[] = [];
  let step = coroutine.next();
  while (step.done !== true) {
    steps.push(steps.length);
    step = await step.value.then(
      (value) => coroutine.next(value),
      (error: unknown) => coroutine.throw(error),
    );
  }
  return step.value;
}
