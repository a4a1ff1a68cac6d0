/** A beginner's long-winded loop that reads `n` twice per step. */
export function getNumbers(n: number): number[] {
  const numbers: number[] = [];
  for (let i = 0; i < n; i += 1) {
    numbers.push(i * 2);
  }
  return numbers;
}

export function* getNumbersGenerator(n: number): Generator<number, void, unknown> {
  let current = 0;
  let isFinished = n <= 0;
  while (!isFinished) {
    const result = current * 2;
    if (current < n) {
      yield result;
    }
    current = current + 1;
    if (current >= n) {
      isFinished = true;
    }
  }
}
