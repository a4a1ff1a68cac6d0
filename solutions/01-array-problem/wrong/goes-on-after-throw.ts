/**
 * Catches the error of throw() and continues.
 *
 * @misconception A generator should survive every error.
 * @rejectedBy single-pass exhaustion › whatever n is and however you ask, it yields each number once and then stays completed
 */
export { getNumbers } from '../solution';

export function* getNumbersGenerator(n: number): Generator<number, void, unknown> {
  for (let i = 0; i < n; i += 1) {
    try {
      yield i * 2;
    } catch {
      // On with the next number.
    }
  }
}
