/**
 * Makes return() clean up even if nothing has started.
 *
 * @misconception return() always runs `finally`, also before the first next().
 * @rejectedBy closing › return() before the first next() runs no line, not even the cleanup
 */
import { countUpTo as count } from '../solution';

export function countUpTo(
  max: number,
  log: (event: string) => void = () => {},
): Generator<number, void, unknown> {
  let started = false;
  const numbers = count(max, (event) => {
    started = true;
    log(event);
  });
  const close = numbers.return.bind(numbers);
  numbers.return = () => {
    if (!started) log('cleanup');
    return close();
  };
  return numbers;
}
