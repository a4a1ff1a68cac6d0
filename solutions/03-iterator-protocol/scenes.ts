import type { Scene } from '../../kit/scenes/scene';

type Exercise = typeof import('./solution');

export const scenes: readonly Scene<Exercise>[] = [
  {
    name: 'range',
    title: 'range(), an iterator by hand',
    description:
      'This is not a generator: its methods share variables, and these remember its place.',
    shows: ['laziness'],
    open: ({ range }) => range(0, 10, 4),
    script: ['next()', 'next()', 'next()', 'next()', 'next()'],
    eager: { what: 'an array of 3 numbers', make: () => [0, 4, 8] },
  },
  {
    name: 'closed-early',
    title: 'Closed early',
    description: 'break calls return(). After that, next() gives no more values.',
    shows: ['closing'],
    open: ({ range }) => range(0, 10),
    script: ['next()', 'return()', 'next()'],
  },
  {
    name: 'range-class',
    title: 'The class Range',
    description: 'A Range is not an iterator. It makes one for each loop; this is the first one.',
    shows: ['a Range'],
    open: ({ Range }) => new Range(5, 0, -2)[Symbol.iterator](),
    script: ['next()', 'next()', 'next()', 'next()'],
  },
];
