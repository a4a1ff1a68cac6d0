/**
 * Keeps the generator object of each n and hands it out again.
 *
 * @misconception The same arguments may give the same object.
 * @rejectedBy state preservation › whatever the order of calls, no generator object disturbs another
 */
export { getNumbers } from '../solution';

const made = new Map<number, Generator<number, void, unknown>>();

export function getNumbersGenerator(n: number): Generator<number, void, unknown> {
  if (!made.has(n)) made.set(n, numbers(n));
  return made.get(n)!;
}

function* numbers(n: number): Generator<number, void, unknown> {
  for (let i = 0; i < n; i += 1) yield i * 2;
}
