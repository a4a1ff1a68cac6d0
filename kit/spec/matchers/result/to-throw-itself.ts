import { type Reason, verdict } from '../verdict';
import { show, showError } from '../show';

declare global {
  namespace jest {
    interface Matchers<R> {
      /**
       * Calls a function and passes if it throws exactly this error, by `Object.is`. `toThrow()` would also accept a copy or
       * another error with the same text. The error must be unchanged, too.
       *
       * @param error the error object itself
       * @param reason the test's own Why and Look, if the test knows more than the matcher
       * @example expect(() => numbers.throw(error)).toThrowItself(error);
       */
      toThrowItself(error: unknown, reason?: Reason): R;
    }
  }
}

export function toThrowItself(
  received: () => unknown,
  error: unknown,
  reason: Reason = {},
): jest.CustomMatcherResult {
  const { threw, text } = ending(received, error);
  return verdict(threw, {
    what: `expected exactly this error: ${showError(error)}\nreceived ${text}`,
    why: 'An uncaught error must reach the caller unchanged, because callers check which error it is.',
    look: 'every `catch` and `finally` on its way. Which one hides the error, changes it or answers instead?',
    ...reason,
  });
}

function ending(call: () => unknown, expected: unknown): { threw: boolean; text: string } {
  const before = propertiesOf(expected);
  try {
    return { threw: false, text: `an answer: ${show(call())}` };
  } catch (error) {
    if (!Object.is(error, expected))
      return { threw: false, text: `another one: ${showError(error)}` };
    const written = Object.entries(propertiesOf(error)).find(
      ([key, value]) => !(key in before && Object.is(before[key], value)),
    );
    return written === undefined
      ? { threw: true, text: 'it' }
      : {
          threw: false,
          text: `this error, but with another \`${written[0]}\`: ${show(written[1])}`,
        };
  }
}

/** The own properties of an error, also those that are not enumerable. The stack is left out: reading it creates it. */
function propertiesOf(error: unknown): Record<string, unknown> {
  if (typeof error !== 'object' || error === null) return {};
  const keys = Object.getOwnPropertyNames(error).filter((key) => key !== 'stack');
  return Object.fromEntries(keys.map((key) => [key, Reflect.get(error, key) as unknown]));
}
