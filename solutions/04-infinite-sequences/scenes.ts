import type { Scene } from '../../kit/scenes/scene';

type Exercise = typeof import('./solution');

/** An array needs a length that you choose before. */
function firstFibonacciNumbers(count: number): bigint[] {
  const numbers = [0n, 1n];
  while (numbers.length < count) numbers.push(numbers.at(-1)! + numbers.at(-2)!);
  return numbers;
}

export const scenes: readonly Scene<Exercise>[] = [
  {
    name: 'fibonacci',
    title: 'Endless Fibonacci numbers',
    description: 'An endless loop that pauses at every yield. It keeps only two numbers.',
    open: ({ fibonacci }) => fibonacci(),
    script: ['next()', 'next()', 'next()', 'next()', 'next()', 'next()'],
    eager: { what: 'an array of the first 5,000', make: () => firstFibonacciNumbers(5_000) },
  },
  {
    name: 'take-three',
    title: 'Take three of an endless sequence',
    description:
      'take() asks the endless sequence for three numbers. When it ends, it closes the sequence.',
    shows: ['laziness'],
    open: ({ fibonacci, take }) => take(fibonacci(), 3),
    script: ['next()', 'next()', 'next()', 'next()'],
    eager: { what: 'an array of the first 5,000', make: () => firstFibonacciNumbers(5_000) },
  },
  {
    name: 'left-early',
    title: 'Left early',
    description:
      'return() reaches take() first. take() leaves its loop, and this closes the sequence.',
    shows: ['closing'],
    open: ({ fibonacci, take }) => take(fibonacci(), 3),
    script: ['next()', 'return()', 'next()'],
  },
];
