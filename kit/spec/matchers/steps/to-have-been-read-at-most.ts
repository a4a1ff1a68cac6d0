import { counted, grouped } from '../../../ground/text/counted';
import { verdict } from '../verdict';
import type { CountedNumber } from '../../sources/counted-number';

declare global {
  namespace jest {
    interface Matchers<R> {
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

export function toHaveBeenReadAtMost(
  received: CountedNumber,
  times: number,
  after: string,
  name = 'that number',
): jest.CustomMatcherResult {
  const { reads } = received;
  return verdict(reads <= times, {
    what: `after ${after}, your code had read ${name} ${counted(reads, 'time')}; at most ${grouped(times)} ${times === 1 ? 'was' : 'were'} expected`,
    why:
      times === 0
        ? 'Calling a generator function must not run its body: nothing is computed until next() asks.'
        : 'Each next() takes one step: nothing is computed before it is asked for.',
    look: 'a loop that fills an array, `Array.from`, or work that is done before next() asks for it.',
  });
}
