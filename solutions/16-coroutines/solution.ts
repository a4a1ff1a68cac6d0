export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  let step = coroutine.next();
  while (step.done !== true) {
    step = await step.value.then(
      (value) => coroutine.next(value),
      (error) => coroutine.throw(error),
    );
  }
  return step.value;
}
