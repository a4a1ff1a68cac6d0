import { isDeepStrictEqual } from 'node:util';
import { type Settled, settled } from '../../laws/runner/settled';
import { type Reason, verdict } from '../verdict';
import { show, showError } from '../show';

declare global {
  namespace jest {
    interface Matchers<R> {
      /**
       * Calls a function and passes if the promise that it returns resolves with this value. A promise that never settles
       * fails too, and the test does not hang.
       *
       * @param value the expected value; arrays and objects are equal if their contents are
       * @param reason the test's own Why and Look, if the test knows more than the matcher
       * @example await expect(() => run(coroutine)).toResolveWith(['first', 'last']);
       */
      toResolveWith(value: unknown, reason?: Reason): Promise<R>;
      /**
       * Calls a function and passes if the promise that it returns rejects with exactly this error, by `Object.is`. A promise
       * that never settles fails too, and the test does not hang.
       *
       * @param error the error object itself
       * @param reason the test's own Why and Look, if the test knows more than the matcher
       * @example await expect(() => run(coroutine)).toRejectWith(error);
       */
      toRejectWith(error: unknown, reason?: Reason): Promise<R>;
    }
  }
}

export async function toResolveWith(
  received: () => unknown,
  value: unknown,
  reason: Reason = {},
): Promise<jest.CustomMatcherResult> {
  const { end, text } = await endOf(received);
  return verdict(end?.kind === 'resolves with' && isDeepStrictEqual(end.value, value), {
    what: `expected a promise that resolves with ${show(value)}, received ${text}`,
    why: 'Callers that wait for the promise get only what it resolves with.',
    look: 'what your code hands to the promise, and when: the value of which step?',
    ...reason,
  });
}

export async function toRejectWith(
  received: () => unknown,
  error: unknown,
  reason: Reason = {},
): Promise<jest.CustomMatcherResult> {
  const { end, text } = await endOf(received);
  const isSame = end?.kind === 'rejects with' && Object.is(end.value, error);
  return verdict(isSame, {
    what: `expected a promise that rejects with exactly this error: ${showError(error)}\nreceived ${text}`,
    why: 'An uncaught error must reach the caller unchanged, because callers check which error it is.',
    look: 'every `catch` on its way. Which one hides the error, changes it or answers instead?',
    ...reason,
  });
}

async function endOf(call: () => unknown): Promise<{ end?: Settled; text: string }> {
  let promise: unknown;
  try {
    promise = call();
  } catch (error) {
    return { text: `an error that was thrown by the call itself: ${showError(error)}` };
  }
  if (!(promise instanceof Promise)) return { text: `no promise, but ${show(promise)}` };
  const end = await settled(promise);
  if (end.kind === 'never settles') return { end, text: 'one that never settles' };
  const shown = end.kind === 'rejects with' ? showError(end.value) : show(end.value);
  return { end, text: `one that ${end.kind} ${shown}` };
}
