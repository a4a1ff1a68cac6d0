/** `Promise.allSettled` tells a value from a rejection. It starts a tick later than others. */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  await Promise.resolve();
  let step = coroutine.next();
  while (step.done !== true) {
    const [outcome] = await Promise.allSettled([step.value]);
    step =
      outcome.status === 'fulfilled'
        ? coroutine.next(outcome.value)
        : coroutine.throw(outcome.reason);
  }
  return step.value;
}
