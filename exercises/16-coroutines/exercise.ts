/**
 * Runs a coroutine to its end. Waits for each promise that it yields. Its value becomes the value of that `yield`; a
 * rejection is thrown there. Resolves with what the coroutine returns, rejects with what it throws.
 */
export function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  // TODO: replace this line. (Which method gives a `yield` its value, and which one makes it throw?)
  throw new Error('run() is not written yet');
}
