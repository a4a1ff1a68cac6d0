/**
 * Counts to the end at the first next() and then yields from an array.
 *
 * @misconception Nobody can see from outside whether values are computed early.
 * @rejectedBy laziness › each next() counts one number and yields it
 * @rejectedBy bounded heap growth › paused on its way down from a million it retains its state and one number
 */
import { countdown as countdownRightly, type HandBuilt } from '../solution';

export type { HandBuilt, State } from '../solution';

export function countdown(from: number, onCount?: (n: number) => void): HandBuilt {
  const numbers = countdownRightly(from);
  const counted: number[] = [];
  let yielded = 0;
  return Object.assign(Object.create(numbers) as HandBuilt, {
    next(): IteratorResult<number, unknown> {
      const isFirst = numbers.state === 'suspended-start';
      const result = numbers.next();
      if (isFirst) countInto(counted, from, onCount);
      return result.done ? result : { value: counted[yielded++]!, done: false };
    },
  });
}

function countInto(counted: number[], from: number, onCount?: (n: number) => void): void {
  for (let n = from; n > 0; n -= 1) {
    onCount?.(n);
    counted.push(n);
  }
}
