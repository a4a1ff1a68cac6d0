/**
 * Continues at the position that next() brings.
 *
 * @misconception The argument of next() is there to be used, whatever the task says.
 * @rejectedBy single-pass exhaustion › whatever n is and however you ask, it yields each number once and then stays completed
 */
export { getNumbers } from '../solution';

export function* getNumbersGenerator(n: number): Generator<number, void, unknown> {
  for (let i = 0; i < n; i += 1) {
    const position = yield i * 2;
    if (typeof position === 'number') i = position;
  }
}
