/**
 * Runs a coroutine to its end. Each promise that it yields is waited for; its value comes back from that `yield`, its
 * rejection is thrown there. Resolves with what the coroutine returns, rejects with what it throws.
 */
export function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  // TODO: replace this line. (Which method puts a value in the place of a `yield`, and which one an error?)
  throw new Error('run() is not written yet');
}
