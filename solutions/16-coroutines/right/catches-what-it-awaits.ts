/** Awaits in its own `try` and remembers how to resume: you may use `await` in the runner. */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  let resume = (): IteratorResult<Promise<unknown>, R> => coroutine.next();
  for (;;) {
    const step = resume();
    if (step.done === true) return step.value;
    try {
      const value = await step.value;
      resume = () => coroutine.next(value);
    } catch (error) {
      resume = () => coroutine.throw(error);
    }
  }
}
