/**
 * Takes its first step at the call and hands the result out later.
 *
 * @misconception A call may do the first step, because you will need it.
 * @rejectedBy laziness › calling countdown() counts nothing and leaves it suspended-start
 */
import { countdown as countdownRightly, type HandBuilt } from '../solution';

export type { HandBuilt, State } from '../solution';

export function countdown(from: number, onCount?: (n: number) => void): HandBuilt {
  const numbers = countdownRightly(from, onCount);
  let first: ReturnType<HandBuilt['next']> | undefined = numbers.next();
  return Object.assign(Object.create(numbers) as HandBuilt, {
    next() {
      const result = first ?? numbers.next();
      first = undefined;
      return result;
    },
  });
}
