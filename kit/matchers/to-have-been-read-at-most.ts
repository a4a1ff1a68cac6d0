import { counted, verdict } from './message';
import type { CountedNumber } from '../sources/counted-number';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how jest's types are extended
  namespace jest {
    interface Matchers<R> {
      /**
       * Passes if a counted number was read at most `times`: a loop up to it compares once per step.
       *
       * @param after what the test did before, as the message is to name it
       */
      toHaveBeenReadAtMost(times: number, after: string): R;
    }
  }
}

export function toHaveBeenReadAtMost(
  received: CountedNumber,
  times: number,
  after: string,
): jest.CustomMatcherResult {
  const { reads } = received;
  return verdict(reads <= times, {
    what: `expected the end of the loop to be looked at ${counted(times, 'time')} at most after \`${after}\`, received ${reads.toLocaleString('en-US')}`,
    why:
      times === 0
        ? 'Calling a generator function must not run its body: nothing is computed until next() asks.'
        : 'Each next() runs the body to the next `yield` and no further; here a whole loop ran at once.',
    look: 'a loop that fills an array, `Array.from`, or work done in the call instead of in next().',
  });
}
