import type { Scene } from '../../kit/explore/scene';

type Exercise = typeof import('./solution');

export const scenes: readonly Scene<Exercise>[] = [
  {
    name: 'range',
    description: 'No generator: what it remembers is in the variables that its methods share.',
    open: ({ range }) => range(0, 10, 4),
    script: ['next()', 'next()', 'next()', 'next()', 'next()'],
    eager: { what: 'an array of 3 numbers', make: () => [0, 4, 8] },
  },
  {
    name: 'closed-early',
    description: 'return() is what break calls; after it next() has nothing more to give.',
    open: ({ range }) => range(0, 10),
    script: ['next()', 'return()', 'next()'],
  },
  {
    name: 'range-class',
    description: 'A Range is no iterator and makes one for each loop; this is the first loop’s.',
    open: ({ Range }) => new Range(5, 0, -2)[Symbol.iterator](),
    script: ['next()', 'next()', 'next()', 'next()'],
  },
];
