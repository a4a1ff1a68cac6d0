import { verdict } from '../verdict';
import { show } from '../show';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how jest's types are extended
  namespace jest {
    interface Matchers<R> {
      /**
       * Passes if `received[Symbol.iterator]()` returns `received` itself, like every generator object's.
       *
       * @example expect(countUpTo(3)).toBeItsOwnIterator();
       */
      toBeItsOwnIterator(): R;
    }
  }
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
