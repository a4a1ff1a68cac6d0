import { isDeepStrictEqual } from 'node:util';
import { verdict } from './message';
import { show } from './show';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how jest's types are extended
  namespace jest {
    interface Matchers<R> {
      /** Passes for the IteratorResult `{ value, done: false }`. */
      toBeYielded(value: unknown): R;
      /** Passes for the IteratorResult `{ value, done: true }`: the iterator has completed. */
      toBeCompleted(value?: unknown): R;
    }
  }
}

export function toBeYielded(received: unknown, value: unknown): jest.CustomMatcherResult {
  return verdict(isResult(received, value, false), {
    what: `expected { value: ${show(value)}, done: false }, received ${show(received)}`,
    why: 'next() answers with an IteratorResult: the value of the next `yield`, and whether it is over.',
    look: wrongDone(received, false)
      ? 'what ends it too early? A `return` or an end condition that is one off?'
      : 'which `yield` was reached, and what did the locals hold by then?',
  });
}

export function toBeCompleted(received: unknown, value?: unknown): jest.CustomMatcherResult {
  return verdict(isResult(received, value, true), {
    what: `expected { value: ${show(value)}, done: true }, received ${show(received)}`,
    ...(wrongDone(received, true)
      ? {
          why: 'Once completed, always completed: who iterates relies on `done: true` to stop.',
          look: 'what goes on yielding? Does the state survive `return()` or start again?',
        }
      : {
          why: 'The value beside `done: true` is what the generator returned; `for…of` never sees it.',
          look: isObject(received)
            ? 'the `return`, or a missing one: without it the value is undefined.'
            : 'is there a method of that name, and does it answer with an IteratorResult?',
        }),
  });
}

function isResult(received: unknown, value: unknown, done: boolean): boolean {
  return (
    isObject(received) && received['done'] === done && isDeepStrictEqual(received['value'], value)
  );
}

function wrongDone(received: unknown, done: boolean): boolean {
  return isObject(received) && received['done'] !== done;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
