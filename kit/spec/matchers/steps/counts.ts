import { KitMisuse } from '../../misuse';
import type { CountedNumber } from '../../sources/counted-number';
import { CountedSource } from '../../sources/counted-source';
import { counted, grouped } from '../../../ground/text/counted';
import { type Explanation, verdict } from '../verdict';

declare global {
  namespace jest {
    interface Matchers<R> {
      /**
       * Passes if exactly `count` values were pulled from a counted source.
       *
       * @param count how many values; neither more nor fewer
       * @param after what the test did before, as the message names it: `take(source, 3)`
       * @throws KitMisuse if the received value is no counted source
       * @example expect(source).toHavePulled(0, 'map(source, f)');
       */
      toHavePulled(count: number, after: string): R;
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
      /**
       * Passes if a counted number was read at most this often. A loop up to the number reads it once per step.
       *
       * @param times how many reads are allowed
       * @param after what the test did before, as the message names it: `three next() calls`
       * @param name the number's name in the exercise, in backticks
       * @example expect(counted).toHaveBeenReadAtMost(4, 'three next() calls', '`n`');
       */
      toHaveBeenReadAtMost(times: number, after: string, name?: string): R;
    }
  }
}

export function toHavePulled(
  received: unknown,
  count: number,
  after: string,
): jest.CustomMatcherResult {
  const { pulls } = sourceIn(received, 'toHavePulled');
  return verdict(pulls === count, {
    what: `after \`${after}\`, your code had pulled ${counted(pulls, 'value')}; ${wanted(count)} expected`,
    ...explain(pulls, count),
  });
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

export function toHaveBeenReadAtMost(
  received: CountedNumber,
  times: number,
  after: string,
  name = 'that number',
): jest.CustomMatcherResult {
  const { reads } = received;
  return verdict(reads <= times, {
    what: `after ${after}, your code had read ${name} ${counted(reads, 'time')}; at most ${wanted(times)} expected`,
    why:
      times === 0
        ? 'Calling a generator function must not run its body: nothing is computed until next() asks.'
        : 'Each next() takes one step: nothing is computed before it is asked for.',
    look: 'a loop that fills an array, `Array.from`, or work that is done before next() asks for it.',
  });
}

function sourceIn(received: unknown, matcher: string): CountedSource<unknown> {
  if (received instanceof CountedSource) return received;
  throw new KitMisuse(`${matcher}() takes a countedSource()`);
}

function wanted(count: number): string {
  return `${grouped(count)} ${count === 1 ? 'was' : 'were'}`;
}

function explain(pulls: number, count: number): Explanation {
  if (pulls < count) {
    return {
      why: 'Each value that is asked for takes one value from the source, not earlier and not later.',
      look: 'does your code iterate the source at all? Does a loop end one step too early?',
    };
  }
  if (count === 0) {
    return {
      why: 'Calling a generator function must not run its body. If you ask for nothing, it must pull nothing.',
      look: '`[...source]`, `Array.from` or a `next()` that runs before the first value is asked for.',
    };
  }
  return {
    why: 'A lazy function reads no further than it must: the next value may be costly, or never come.',
    look: '`[...source]`, or a loop that pulls once more before it checks whether it is done.',
  };
}
