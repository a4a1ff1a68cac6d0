import { isDeepStrictEqual } from 'node:util';
import { type Reason, verdict } from '../verdict';
import { show, showError } from '../show';

declare global {
  namespace jest {
    interface Matchers<R> {
      /**
       * Passes for the IteratorResult `{ value, done: false }`, or for a function that answers with one.
       *
       * @param value the expected value; arrays and objects are equal if their contents are
       * @param reason the test's own Why and Look, if the test knows more than the matcher
       * @example expect(numbers.next()).toBeYielded(1);
       */
      toBeYielded(value: unknown, reason?: Reason): R;
      /**
       * Passes for the IteratorResult `{ value, done: true }`, or for a function that answers with one: the iterator has completed.
       *
       * @param value what the generator must return
       * @param reason the test's own Why and Look, if the test knows more than the matcher
       * @example expect(numbers.next()).toBeCompleted();
       */
      toBeCompleted(value?: unknown, reason?: Reason): R;
    }
  }
}

export function toBeYielded(
  received: unknown,
  value: unknown,
  reason: Reason = {},
): jest.CustomMatcherResult {
  const { result, text } = answerOf(received);
  return verdict(isResult(result, value, false), {
    what: `expected { value: ${show(value)}, done: false }, received ${text}`,
    why: 'next() answers with an IteratorResult: the value of the next `yield`, and whether it is over.',
    look: wrongDone(result, false)
      ? 'what ends it too early? A `return` or an end condition that is one off?'
      : 'which `yield` was reached, and what did the local variables hold then?',
    ...reason,
  });
}

export function toBeCompleted(
  received: unknown,
  value?: unknown,
  reason: Reason = {},
): jest.CustomMatcherResult {
  const { result, text } = answerOf(received);
  return verdict(isResult(result, value, true), {
    what: `expected { value: ${show(value)}, done: true }, received ${text}`,
    ...(wrongDone(result, true)
      ? {
          why: 'Once completed, always completed: loops stop at `done: true`.',
          look: 'what still yields? Does the state survive `return()` or start again?',
        }
      : {
          why: 'The value next to `done: true` is what the generator returned. `for…of` never sees it.',
          look: whereToLook(result, value),
        }),
    ...reason,
  });
}

/** Calls a function that a test passed in place of its answer. An error of it becomes a part of the message. */
function answerOf(received: unknown): { readonly result: unknown; readonly text: string } {
  if (typeof received !== 'function') return { result: received, text: show(received) };
  try {
    const result: unknown = (received as () => unknown)();
    return { result, text: show(result) };
  } catch (error) {
    return { result: undefined, text: `an error that was thrown: ${showError(error)}` };
  }
}

function whereToLook(result: unknown, value: unknown): string {
  if (!isObject(result))
    return 'is there a method of that name, and does it answer with an IteratorResult?';
  const { value: returned } = result;
  if (returned === undefined)
    return 'the `return`, or a missing one: without it the value is undefined.';
  if (isObject(value) && isObject(returned)) {
    return isDeepStrictEqual({ ...value }, { ...returned })
      ? 'what kind of object is returned: an object literal is expected, not an instance of a class.'
      : 'the properties of the object that is returned: which is missing, wrong or one too many?';
  }
  return 'what is returned, and from which `return`?';
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
