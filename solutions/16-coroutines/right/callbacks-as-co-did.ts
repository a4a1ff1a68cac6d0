/** Like the library co: two callbacks that call each other, inside one promise that the caller gets. */
export function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  return new Promise((resolve, reject) => {
    const onFulfilled = (value?: unknown): void => {
      try {
        wait(coroutine.next(value));
      } catch (error) {
        fail(error);
      }
    };
    const onRejected = (reason: unknown): void => {
      try {
        wait(coroutine.throw(reason));
      } catch (error) {
        fail(error);
      }
    };
    const wait = (step: IteratorResult<Promise<unknown>, R>): void => {
      if (step.done === true) resolve(step.value);
      else step.value.then(onFulfilled, onRejected);
    };
    const fail = (error: unknown): void => {
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the very same error
      reject(error);
    };
    onFulfilled();
  });
}
