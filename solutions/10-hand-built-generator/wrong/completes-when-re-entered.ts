/**
 * Treats a call from inside as its own error, and completes.
 *
 * @misconception A refused call leaves the generator broken.
 * @rejectedBy state preservation › next(), return() and throw() from inside its body throw a TypeError and change nothing
 */
import { countdown as countdownRightly, type HandBuilt } from '../solution';

export type { HandBuilt, State } from '../solution';

export function countdown(from: number, onCount?: (n: number) => void): HandBuilt {
  let refused = false;
  const numbers = countdownRightly(from, onCount);
  const guarded = <Result>(call: () => Result): Result => {
    refused ||= numbers.state === 'executing';
    try {
      return call();
    } finally {
      if (refused && numbers.state !== 'executing') numbers.return();
    }
  };
  return Object.assign(Object.create(numbers) as HandBuilt, {
    next: () => guarded(() => numbers.next()),
    return: (value?: unknown) => guarded(() => numbers.return(value)),
    throw: (error: unknown) => guarded(() => numbers.throw(error)),
  });
}
