import type { Scene } from '../../kit/scenes/scene';

type Exercise = typeof import('./solution');

export const scenes: readonly Scene<Exercise>[] = [
  {
    name: 'three-numbers',
    title: 'Three numbers, one at a time',
    description: 'Every next() runs the loop once. Between two calls only n and i are kept.',
    open: ({ getNumbersGenerator }) => getNumbersGenerator(3),
    script: ['next()', 'next()', 'next()', 'next()', 'next()'],
    eager: { what: 'an array of 3 numbers', make: ({ getNumbers }) => getNumbers(3) },
  },
  {
    name: 'a-million',
    title: 'A million numbers',
    description: 'There could be a million numbers, but you ask for three, so three are computed.',
    shows: ['laziness', 'closing'],
    open: ({ getNumbersGenerator }) => getNumbersGenerator(1_000_000),
    script: ['next()', 'next()', 'next()', 'return()'],
    eager: {
      what: 'an array of 1,000,000 numbers',
      make: ({ getNumbers }) => getNumbers(1_000_000),
    },
  },
];
