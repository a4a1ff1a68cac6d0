import { setImmediate } from 'node:timers/promises';
import { describeWait, type Plan, type Wait } from './plan';
import type { Coroutine, Runner, Seen } from './runner';
import { settled } from './settled';

/** Lets a runner drive a coroutine that does what a plan says, and notes what the coroutine sees. */
export async function play(runner: Runner, plan: Plan): Promise<Seen[]> {
  const seen: Seen[] = [];
  let running: unknown;
  try {
    running = runner.run(coroutineBy(plan, seen));
  } catch (error) {
    return [...seen, { text: 'the call itself', kind: 'throws', value: error }];
  }
  const end = await settled(running);
  return [...seen, { text: 'the promise', ...end }];
}

function* coroutineBy({ waits, end, cleanup }: Plan, seen: Seen[]): Coroutine {
  try {
    for (const wait of waits) {
      const left = yield* waitFor(wait, describeWait(wait), seen);
      if (left !== undefined) return left.value;
    }
    if (end.kind === 'throws') throw end.error;
    return end.value;
  } finally {
    for (const wait of cleanup) yield* waitFor(wait, `finally: ${describeWait(wait)}`, seen);
  }
}

function* waitFor(
  wait: Wait,
  text: string,
  seen: Seen[],
): Generator<Promise<unknown>, { value: unknown } | undefined, unknown> {
  const { promise, isSettled } = promiseBy(wait);
  const note = (kind: Seen['kind'], value: unknown): void => {
    seen.push(isSettled() ? { text, kind, value } : { text, kind: 'continues too early' });
  };
  try {
    note('brings', yield promise);
  } catch (error) {
    note('throws', error);
    if ('value' in wait || wait.reaction.kind === 'lets it out') throw error;
    if (wait.reaction.kind === 'throws') throw wait.reaction.error;
    if (wait.reaction.kind === 'returns') return wait.reaction;
  }
  return undefined;
}

function promiseBy(wait: Wait): { promise: Promise<unknown>; isSettled: () => boolean } {
  const settle = (): Promise<unknown> =>
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- rejections that are no Error count, too
    'value' in wait ? Promise.resolve(wait.value) : Promise.reject(wait.reason);
  let isSettled = !wait.settlesLater;
  const promise = wait.settlesLater
    ? setImmediate().then(() => {
        isSettled = true;
        return settle();
      })
    : settle();
  // A runner that ignores a promise must not end the process with an unhandled rejection.
  promise.catch(() => {});
  return { promise, isSettled: () => isSettled };
}
