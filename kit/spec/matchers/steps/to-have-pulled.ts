import { KitMisuse } from '../../misuse';
import { CountedSource } from '../../sources/counted-source';
import { counted, grouped } from '../../../ground/text/counted';
import type { Message } from '../../../ground/text/message';
import { verdict } from '../verdict';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how jest's types are extended
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
    }
  }
}

export function toHavePulled(
  received: unknown,
  count: number,
  after: string,
): jest.CustomMatcherResult {
  if (!(received instanceof CountedSource)) {
    throw new KitMisuse('toHavePulled() takes a countedSource()');
  }
  const { pulls } = received;
  return verdict(pulls === count, {
    what: `after \`${after}\`, your code had pulled ${counted(pulls, 'value')}; ${wanted(count)} expected`,
    ...explain(pulls, count),
  });
}

function wanted(count: number): string {
  return `${grouped(count)} ${count === 1 ? 'was' : 'were'}`;
}

function explain(pulls: number, count: number): Omit<Message, 'what'> {
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
