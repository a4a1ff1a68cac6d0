import type { Scene } from '../../kit/scenes/scene';

type Exercise = typeof import('./solution');

export const scenes: readonly Scene<Exercise>[] = [
  {
    name: 'running-average',
    title: 'A running average',
    description:
      'The first next() runs to the yield. After that, a sample goes in and an average comes out.',
    shows: ['laziness'],
    open: ({ averager }) => averager(),
    script: ['next()', 'next(10)', 'next(20)', 'next(60)', 'next()', 'next()'],
    eager: {
      what: 'an array of 100,000 samples',
      make: () => Array.from({ length: 100_000 }, (_, sample) => sample / 2),
    },
  },
  {
    name: 'first-value-lost',
    title: 'The first value is lost',
    description: 'The first next(x) finds no yield that could receive x, so x is lost.',
    shows: ['sent with the first next()'],
    open: ({ averager }) => averager(),
    script: ['next(1000)', 'next(10)', 'next(20)', 'next()'],
  },
  {
    name: 'no-summary',
    title: 'Closed without a summary',
    description: 'return() ends it where it waits, so it never reaches the summary below.',
    shows: ['closing'],
    open: ({ averager }) => averager(),
    script: ['next()', 'next(10)', "return('gone')", 'next()'],
  },
];
