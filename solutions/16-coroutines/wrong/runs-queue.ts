/**
 * Begins a run when all runs before it have ended.
 *
 * @misconception One after the other holds for runs, too.
 * @rejectedBy state preservation › a run that waits holds up no other run
 */
import { run as runAtOnce } from '../solution';

let before: Promise<unknown> = Promise.resolve();

export function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  const mine = before.then(() => runAtOnce(coroutine));
  before = mine.catch(() => undefined);
  return mine;
}
