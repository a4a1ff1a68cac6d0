/** Lets the event loop turn once between two steps, so that timers and I/O can run. */
import { setImmediate as turn } from 'node:timers/promises';

export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  let step = coroutine.next();
  while (step.done !== true) {
    const resume = await step.value.then(
      (value) => () => coroutine.next(value),
      (error: unknown) => () => coroutine.throw(error),
    );
    await turn();
    step = resume();
  }
  return step.value;
}
