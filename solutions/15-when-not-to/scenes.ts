import type { Note, Scene, Steppable } from '../../kit/scenes/scene';

type Exercise = typeof import('./solution');

/** Notes each pull. */
function* measurements(note: Note): Generator<number, void, unknown> {
  for (const value of [1, 8, 3]) {
    note(`pull ${value}`);
    yield value;
  }
}

/** Every step calls a function that consumes its argument. */
function consumedBy(
  consume: (numbers: Iterable<number>) => number,
  source: Generator<number>,
): Steppable {
  return { next: () => consume(source) };
}

const eager = {
  what: 'an array of 100,000 numbers',
  make: () => Array.from({ length: 100_000 }, (_, index) => index / 2),
};

export const scenes: readonly Scene<Exercise>[] = [
  {
    name: 'mean',
    title: 'A mean in one pass',
    description: 'The mean needs one pass: every value is used when it comes and then dropped.',
    shows: ['laziness', 'closing'],
    open: ({ mean }, note) => consumedBy(mean, measurements(note)),
    script: ['next()'],
    eager,
  },
  {
    name: 'median',
    title: 'A median keeps everything',
    description:
      'The median pulls just as lazily, but it must keep all values: it needs them together.',
    shows: ['median()'],
    open: ({ median }, note) => consumedBy(median, measurements(note)),
    script: ['next()'],
    eager,
  },
  {
    name: 'second-pass',
    title: 'A second pass finds nothing',
    description:
      'You can go through a generator once: the second mean finds no numbers and is NaN.',
    open: ({ mean }, note) => consumedBy(mean, measurements(note)),
    script: ['next()', 'next()'],
  },
];
