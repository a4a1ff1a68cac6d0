/**
 * Is suspended-yield until a next() has found no more values.
 *
 * @misconception Only the call after the last value notices that it is `completed`.
 * @rejectedBy state preservation › state is suspended-yield after a yield and completed after the end
 */
import { countdown as countdownRightly, type HandBuilt } from '../solution';

export type { HandBuilt, State } from '../solution';

export function countdown(from: number, onCount?: (n: number) => void): HandBuilt {
  const numbers = countdownRightly(from, onCount);
  let isUnnoticed = false;
  const late = Object.assign(Object.create(numbers) as HandBuilt, {
    next(): IteratorResult<number, unknown> {
      const wasCompleted = numbers.state === 'completed';
      const result = numbers.next();
      isUnnoticed = result.done === true && !wasCompleted;
      return result;
    },
  });
  return Object.defineProperty(late, 'state', {
    get: () => (isUnnoticed ? 'suspended-yield' : numbers.state),
  });
}
