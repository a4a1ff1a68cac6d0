/**
 * Defensive: it makes a promise of everything that is yielded, and rejects if its argument is not a coroutine.
 */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  if (typeof coroutine?.next !== 'function') throw new TypeError('run() takes a coroutine');
  let step = coroutine.next();
  for (;;) {
    if (step.done) return step.value;
    const settled = await Promise.resolve(step.value).then(
      (value: unknown) => ({ isFulfilled: true, value }),
      (value: unknown) => ({ isFulfilled: false, value }),
    );
    step = settled.isFulfilled ? coroutine.next(settled.value) : coroutine.throw(settled.value);
  }
}
