/**
 * Begins when a loop asks for the iterator, before its first next().
 *
 * @misconception A loop begins with [Symbol.iterator](), so the body does too.
 * @rejectedBy laziness › whatever you call, it runs the lines between two values and no others
 */
import { countUpTo as counting } from '../solution';

export function countUpTo(
  max: number,
  log: (event: string) => void = () => {},
): Generator<number, void, unknown> {
  let started = false;
  const start = (): void => {
    if (!started) log('start');
    started = true;
  };
  const numbers = counting(max, (event) => (event === 'start' ? start() : log(event)));
  return Object.assign(numbers, {
    [Symbol.iterator]() {
      start();
      return numbers;
    },
  });
}
