import type { Scene } from '../../kit/scenes/scene';

type Exercise = typeof import('./solution');

export const scenes: readonly Scene<Exercise>[] = [
  {
    name: 'to-the-end',
    title: 'To the end',
    description: 'The log shows each step. The last next() finds no yield and runs to the end.',
    shows: ['laziness'],
    open: ({ countUpTo }, note) => countUpTo(2, note),
    script: ['next()', 'next()', 'next()', 'next()'],
    eager: {
      what: 'an array of 2 numbers',
      make: () => Array.from({ length: 2 }, (_, index) => index + 1),
    },
  },
  {
    name: 'left-early',
    title: 'Left early',
    description: 'return() continues at the yield as if a return stood there: only finally runs.',
    shows: ['closing'],
    open: ({ countUpTo }, note) => countUpTo(3, note),
    script: ['next()', "return('enough')", 'next()'],
  },
  {
    name: 'never-started',
    title: 'Closed before its start',
    description: 'return() before the first next() completes it, and no line of the body runs.',
    shows: ['return() before the first next()'],
    open: ({ countUpTo }, note) => countUpTo(3, note),
    script: ['return()', 'next()'],
  },
  {
    name: 'checked-late',
    title: 'Arguments are checked late',
    description: 'The check is in the body, so the call succeeds and the first next() throws.',
    shows: ['a negative max'],
    open: ({ countUpTo }, note) => countUpTo(-1, note),
    script: ['next()', 'next()'],
  },
];
