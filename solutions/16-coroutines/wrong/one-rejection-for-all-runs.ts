/**
 * Notes a rejection in a variable that all runs share, and looks at it a moment later.
 *
 * @misconception Between two steps of one coroutine, nothing else can run.
 * @rejectedBy state preservation › whatever two coroutines wait for at the same time, each sees what it would see alone
 */
let rejection: { readonly reason: unknown } | undefined;

export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  let step = coroutine.next();
  while (step.done !== true) {
    const value = await step.value.catch((reason: unknown) => {
      rejection = { reason };
    });
    const failed = rejection;
    rejection = undefined;
    step = failed === undefined ? coroutine.next(value) : coroutine.throw(failed.reason);
  }
  return step.value;
}
