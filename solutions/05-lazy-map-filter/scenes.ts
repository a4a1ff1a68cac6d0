import type { Note, Scene } from '../../kit/scenes/scene';

type Exercise = typeof import('./solution');

/** Notes each pull. */
function* countingUp(note: Note): Generator<number, void, unknown> {
  for (let n = 1; ; n += 1) {
    note(`pull ${n}`);
    yield n;
  }
}

export const scenes: readonly Scene<Exercise>[] = [
  {
    name: 'pipeline',
    title: 'A pipeline: map after filter',
    description:
      'Values are pulled, never pushed: map asks filter, and filter asks the source until one fits.',
    shows: ['laziness', 'closing'],
    open: ({ map, filter }, note) =>
      map(
        filter(countingUp(note), (n) => n % 2 === 0),
        (n) => n * 10,
      ),
    script: ['next()', 'next()', 'return()'],
    eager: {
      what: 'the two arrays for 100,000 numbers',
      make: () => {
        const kept = Array.from({ length: 100_000 }, (_, n) => n).filter((n) => n % 2 === 0);
        return [kept, kept.map((n) => n * 10)];
      },
    },
  },
  {
    name: 'one-stage',
    title: 'One stage: map alone',
    description: 'map() keeps its place, its index and one value. It does not change the array.',
    open: ({ map }) => map(['a', 'b'], (letter, index) => `${letter}${index}`),
    script: ['next()', 'next()', 'next()'],
  },
];
