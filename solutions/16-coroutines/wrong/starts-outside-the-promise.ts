/**
 * Takes the first step before there is a promise that could reject.
 *
 * @misconception A function that returns a promise cannot throw.
 * @rejectedBy closing › an error before the first yield rejects the promise: run() itself throws nothing
 */
export function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  return goOn(coroutine, coroutine.next());
}

async function goOn<R>(
  coroutine: Generator<Promise<unknown>, R, unknown>,
  first: IteratorResult<Promise<unknown>, R>,
): Promise<R> {
  let step = first;
  while (step.done !== true) {
    step = await step.value.then(
      (value) => coroutine.next(value),
      (error) => coroutine.throw(error),
    );
  }
  return step.value;
}
