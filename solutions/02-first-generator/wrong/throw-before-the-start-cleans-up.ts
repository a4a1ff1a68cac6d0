/**
 * A class whose throw() cleans up even if nothing has begun.
 *
 * @misconception Cleaning up once too often does no harm.
 * @rejectedBy closing › however and whenever it is left, it cleans up once if it has begun
 */
import { countUpTo as counting } from '../solution';

export function countUpTo(
  max: number,
  log: (event: string) => void = () => {},
): Generator<number, void, unknown> {
  const numbers = counting(max, log);
  const [goOn, leave] = [numbers.next.bind(numbers), numbers.throw.bind(numbers)];
  let begun = false;
  return Object.assign(numbers, {
    next(): IteratorResult<number, void> {
      begun = true;
      return goOn();
    },
    throw(error: unknown): IteratorResult<number, void> {
      if (!begun) log('cleanup');
      begun = true;
      return leave(error);
    },
  });
}
