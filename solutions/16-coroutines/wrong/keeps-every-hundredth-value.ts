/**
 * Keeps one value of every hundred.
 *
 * @misconception If you keep a value only now and then, it does not count.
 * @rejectedBy bounded heap growth › no reply and no rejection that has gone by is kept
 */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  const samples: unknown[] = [];
  let count = 0;
  let step = coroutine.next();
  while (step.done !== true) {
    count += 1;
    step = await step.value.then(
      (value) => {
        if (count % 100 === 0) samples.push(value);
        return coroutine.next(value);
      },
      (error: unknown) => coroutine.throw(error),
    );
  }
  return step.value;
}
