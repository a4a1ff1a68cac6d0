/**
 * Keeps every rejection.
 *
 * @misconception Errors are rare, so you may keep them.
 * @rejectedBy bounded heap growth › no reply and no rejection that has gone by is kept
 */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  const failures: unknown[] = [];
  let step = coroutine.next();
  while (step.done !== true) {
    step = await step.value.then(
      (value) => coroutine.next(value),
      (error: unknown) => {
        failures.push(error);
        return coroutine.throw(error);
      },
    );
  }
  return step.value;
}
