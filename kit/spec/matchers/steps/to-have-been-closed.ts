import { KitMisuse } from '../../misuse';
import { CountedSource } from '../../sources/counted-source';
import { counted } from '../../../ground/text/counted';
import { verdict } from '../verdict';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how jest's types are extended
  namespace jest {
    interface Matchers<R> {
      /**
       * Passes if `return()` was called exactly once on a counted source.
       *
       * @param after what ended the iteration, as the message names it: `break after 1 value`
       * @throws KitMisuse if the received value is no counted source
       * @example expect(source).toHaveBeenClosed('break after 1 value');
       */
      toHaveBeenClosed(after: string): R;
      /**
       * Passes if `return()` was never called on a counted source.
       *
       * @param after what the test did before
       * @throws KitMisuse if the received value is no counted source
       * @example expect(source).toBeOpen('one next() call');
       */
      toBeOpen(after: string): R;
    }
  }
}

export function toHaveBeenClosed(received: unknown, after: string): jest.CustomMatcherResult {
  const { returns } = sourceIn(received, 'toHaveBeenClosed');
  return verdict(returns === 1, {
    what: `after ${after}, your code had called return() on the source ${counted(returns, 'time')}; once was expected`,
    why:
      returns === 0
        ? 'An early exit must close the source. Otherwise a file or a socket may stay open.'
        : 'A source is closed once; closing a file twice is an error.',
    look:
      returns === 0
        ? 'a hand-written `next()` loop closes nothing. Use `for…of`, or `try`/`finally` around `yield`.'
        : 'is `return()` called by hand inside a `for…of`, which calls it too?',
  });
}

export function toBeOpen(received: unknown, after: string): jest.CustomMatcherResult {
  const { returns } = sourceIn(received, 'toBeOpen');
  return verdict(returns === 0, {
    what: `after ${after}, your code had called return() on the source ${counted(returns, 'time')}; it should still be open`,
    why: 'If you close a source that other code still reads, that code loses the remaining values.',
    look: 'a `for…of` left by `break` or `return`, or array destructuring: both close what they read.',
  });
}

function sourceIn(received: unknown, matcher: string): CountedSource<unknown> {
  if (received instanceof CountedSource) return received;
  throw new KitMisuse(`${matcher}() takes a countedSource()`);
}
