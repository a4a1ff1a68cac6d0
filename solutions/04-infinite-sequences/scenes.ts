import type { Scene } from '../../kit/explore/scene';

type Exercise = typeof import('./solution');

/** As far as somebody has to decide in advance. */
function firstFibonacciNumbers(count: number): bigint[] {
  const numbers = [0n, 1n];
  while (numbers.length < count) numbers.push(numbers.at(-1)! + numbers.at(-2)!);
  return numbers;
}

export const scenes: readonly Scene<Exercise>[] = [
  {
    name: 'fibonacci',
    description:
      'A loop without an end that stands still at every yield: two numbers are all it holds.',
    open: ({ fibonacci }) => fibonacci(),
    script: ['next()', 'next()', 'next()', 'next()', 'next()', 'next()'],
    eager: { what: 'an array of the first 5,000', make: () => firstFibonacciNumbers(5_000) },
  },
  {
    name: 'take-three',
    description:
      'take() asks the endless sequence for three numbers, and when it ends it closes that too.',
    open: ({ fibonacci, take }) => take(fibonacci(), 3),
    script: ['next()', 'next()', 'next()', 'next()'],
    eager: { what: 'an array of the first 5,000', make: () => firstFibonacciNumbers(5_000) },
  },
  {
    name: 'left-early',
    description: 'return() reaches take() first, and leaving its loop closes the sequence.',
    open: ({ fibonacci, take }) => take(fibonacci(), 3),
    script: ['next()', 'return()', 'next()'],
  },
];
