/**
 * Awaits in a `for…of`, which sends nothing back and ignores what is returned.
 *
 * @misconception `for…of` can do everything that next() can.
 * @rejectedBy single-pass exhaustion › run() resolves with what the coroutine returns, not with what it waited for last
 * @rejectedBy state preservation › each value comes back from the yield that asked for it
 * @rejectedBy closing › a rejection is thrown at the yield that waits: caught there, the coroutine goes on
 */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  for (const promise of coroutine) await promise;
  return undefined as R;
}
