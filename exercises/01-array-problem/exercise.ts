/** Given: the eager way. All `n` numbers are in memory before the caller gets the first. */
export function getNumbers(n: number): number[] {
  const numbers: number[] = [];
  for (let i = 0; i < n; i += 1) numbers.push(i * 2);
  return numbers;
}

/** The same numbers, one at a time: 0, 2, 4, … (n of them), each computed when it is asked for. */
export function getNumbersGenerator(n: number): Generator<number, void, unknown> {
  // TODO: replace this line. (Which kind of function makes a generator object?)
  throw new Error('getNumbersGenerator() is not written yet');
}
