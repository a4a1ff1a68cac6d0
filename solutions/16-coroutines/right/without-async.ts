/** Without `async` and `await`: callbacks take the steps, inside a hand-made promise. */
type Step<R> = IteratorResult<Promise<unknown>, R>;

export function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  return new Promise((resolve, reject) => {
    const advance = (takeStep: () => Step<R>): void => {
      try {
        const step = takeStep();
        if (step.done === true) {
          resolve(step.value);
        } else {
          step.value.then(
            (value) => advance(() => coroutine.next(value)),
            (error: unknown) => advance(() => coroutine.throw(error)),
          );
        }
      } catch (error) {
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- it must be passed on unchanged
        reject(error);
      }
    };
    advance(() => coroutine.next());
  });
}
