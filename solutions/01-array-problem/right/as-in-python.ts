/** Defines its own `range`, like Python's, and a generator that takes its numbers from it. */
export function getNumbers(n: number): number[] {
  return [...getNumbersGenerator(n)];
}

export function* getNumbersGenerator(n: number): Generator<number, void, unknown> {
  for (const i of range(n)) yield 2 * i;
}

function* range(stop: number): Generator<number, void, unknown> {
  let i = 0;
  while (i < stop) yield i++;
}
