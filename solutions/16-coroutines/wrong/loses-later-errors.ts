/**
 * Continues inside `then()`, where nobody gets the coroutine's errors.
 *
 * @misconception `new Promise` catches every error between its braces, even a late one.
 * @rejectedBy closing › an error after a yield rejects the promise too
 */
export function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  return new Promise((resolve) => {
    const take = (step: IteratorResult<Promise<unknown>, R>): void => {
      if (step.done === true) {
        resolve(step.value);
        return;
      }
      void step.value.then(
        (value) => take(coroutine.next(value)),
        (error) => take(coroutine.throw(error)),
      );
    };
    take(coroutine.next());
  });
}
