import type { Note, Scene } from '../../kit/scenes/scene';

type Exercise = typeof import('./solution');

/** Notes each pull. */
function* letters(note: Note): Generator<string, void, unknown> {
  for (const letter of 'abcde') {
    note(`pull ${letter}`);
    yield letter;
  }
}

function allBatches(count: number, size: number): number[][] {
  return Array.from({ length: count / size }, (_, batch) =>
    Array.from({ length: size }, (_item, index) => batch * size + index),
  );
}

export const scenes: readonly Scene<Exercise>[] = [
  {
    name: 'batch',
    title: 'Batches of two',
    description:
      'Two pulls make a batch. The last batch has the rest, and each one is a new array.',
    shows: ['laziness'],
    open: ({ batch }, note) => batch(letters(note), 2),
    script: ['next()', 'next()', 'next()', 'next()'],
    eager: { what: 'all batches of 100,000 numbers', make: () => allBatches(100_000, 2) },
  },
  {
    name: 'windows',
    title: 'Windows',
    description: 'From one window to the next, it pulls one value and drops one.',
    shows: ['calling windows()'],
    open: ({ windows }, note) => windows(letters(note), 3),
    script: ['next()', 'next()', 'next()', 'next()'],
  },
  {
    name: 'left-early',
    title: 'Left early',
    description: 'return() between two batches closes the source.',
    shows: ['closing'],
    open: ({ batch }, note) => batch(letters(note), 2),
    script: ['next()', 'return()'],
  },
];
