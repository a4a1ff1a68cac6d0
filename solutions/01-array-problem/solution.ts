export function getNumbers(n: number): number[] {
  const numbers: number[] = [];
  for (let i = 0; i < n; i += 1) numbers.push(i * 2);
  return numbers;
}

export function* getNumbersGenerator(n: number): Generator<number, void, unknown> {
  for (let i = 0; i < n; i += 1) yield i * 2;
}
