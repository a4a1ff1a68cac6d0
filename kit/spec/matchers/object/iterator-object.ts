import { verdict } from '../verdict';
import { show } from '../show';

declare global {
  namespace jest {
    interface Matchers<R> {
      /**
       * Passes if a hand-built generator object has this `state`.
       *
       * @param state `suspended-start`, `suspended-yield`, `executing` or `completed`
       * @example expect(countdown(3)).toBeInState('suspended-start');
       */
      toBeInState(state: string): R;
      /**
       * Passes if `received[Symbol.iterator]()` returns `received` itself, like every generator object's.
       *
       * @example expect(countUpTo(3)).toBeItsOwnIterator();
       */
      toBeItsOwnIterator(): R;
      /**
       * Calls `next()` three times and passes if each answers `{ value: undefined, done: true }`.
       *
       * @example expect(numbers).toStayCompleted();
       */
      toStayCompleted(): R;
    }
  }
}

export function toBeInState(
  received: { readonly state?: unknown },
  state: string,
): jest.CustomMatcherResult {
  return verdict(received.state === state, {
    what: `expected the state to be ${show(state)}, received ${show(received.state)}`,
    why: 'The state decides what the next call means, so every call must leave the right one, whatever happens in it.',
    look: 'where your code sets the state, and whether it gets there if something throws before.',
  });
}

export function toBeItsOwnIterator(received: unknown): jest.CustomMatcherResult {
  const iterate =
    typeof received === 'object' && received !== null
      ? (received as Partial<Iterable<unknown>>)[Symbol.iterator]
      : undefined;
  const iterator: unknown = iterate?.call(received);
  return verdict(iterate !== undefined && iterator === received, {
    what:
      iterate === undefined
        ? `received ${show(received)} without [Symbol.iterator](); an object that is its own iterator was expected`
        : '[Symbol.iterator]() returned another object; the object itself was expected',
    why: 'A single-pass iterator, like every generator object, returns itself when it is asked for an iterator. It never starts again.',
    look: 'an array, or an object whose [Symbol.iterator]() makes something new each time.',
  });
}

const TIMES = 3;

export function toStayCompleted(received: Iterator<unknown>): jest.CustomMatcherResult {
  const results = Array.from({ length: TIMES }, () => received.next());
  const wrong = results.findIndex(({ value, done }) => done !== true || value !== undefined);
  return verdict(wrong === -1, {
    what: `call ${wrong + 1} of next() after the end answered ${show(results[wrong])}; { value: undefined, done: true } was expected`,
    why: 'A completed iterator stays completed: it has no second pass.',
    look: 'state that starts again, or an object that makes a new iterator for each call.',
  });
}
