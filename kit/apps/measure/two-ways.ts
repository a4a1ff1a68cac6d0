// The two functions of exercise 01, as a reader of it writes them: what is measured must not change with a solution.

/** The eager way: an array of all numbers. */
export function getNumbers(n: number): number[] {
  const numbers: number[] = [];
  for (let i = 0; i < n; i += 1) numbers.push(i * 2);
  return numbers;
}

/** The lazy way: one number at a time. */
export function* getNumbersGenerator(n: number): Generator<number, void, unknown> {
  for (let i = 0; i < n; i += 1) yield i * 2;
}
