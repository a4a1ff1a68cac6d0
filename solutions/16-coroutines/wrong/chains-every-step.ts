/**
 * Chains each step to the promise of the one before, and keeps the chain.
 *
 * @misconception A chain of promises frees what has settled.
 * @rejectedBy bounded heap growth › half-way through 100,000 replies and rejections it retains next to nothing, where
 *   an array retains them all
 */
export function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  return new Promise<R>((resolve, reject) => {
    const chain: Promise<unknown>[] = [];
    const take = (go: () => IteratorResult<Promise<unknown>, R>): void => {
      let step: IteratorResult<Promise<unknown>, R>;
      try {
        step = go();
      } catch (error) {
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- it is passed on
        reject(error);
        return;
      }
      if (step.done === true) resolve(step.value);
      else {
        chain.push(
          step.value.then(
            (value) => take(() => coroutine.next(value)),
            (error: unknown) => take(() => coroutine.throw(error)),
          ),
        );
      }
    };
    take(() => coroutine.next());
  });
}
