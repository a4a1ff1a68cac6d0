/** Delegates with `yield*` to a generator of even numbers that knows where to stop. */
export { getNumbers } from '../solution';

function* evenNumbersBelow(end: number): Generator<number, void, unknown> {
  for (let value = 0; value < end; value += 2) yield value;
}

export function* getNumbersGenerator(n: number): Generator<number, void, unknown> {
  yield* evenNumbersBelow(n * 2);
}
