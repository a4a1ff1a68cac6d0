import type { Note, Scene } from '../../kit/scenes/scene';

type Exercise = typeof import('./solution');

/** Five lines in three chunks, cut in the middle of a line. */
function* chunks(note: Note): Generator<string, void, unknown> {
  const lines = ['sale', 'visit', 'sale', 'sale', 'visit'].map(
    (type, index) => `{"type":"${type}","at":"9:0${index}","shop":"Oslo","cents":${index + 1}50}\n`,
  );
  const text = lines.join('');
  for (const [start, end] of [
    [0, 80],
    [80, 170],
    [170, text.length],
  ]) {
    note(`chunk ${start}–${end}`);
    yield text.slice(start, end);
  }
}

export const scenes: readonly Scene<Exercise>[] = [
  {
    name: 'pipeline',
    title: 'The whole pipeline',
    description:
      'Each stage waits for the stage before it. Together they keep one chunk and one batch.',
    shows: ['laziness'],
    open: ({ pipeline }, note) => pipeline(chunks(note), 'sale', 2),
    script: ['next()', 'next()', 'next()'],
    eager: {
      what: 'all rows of 10,000 events',
      make: () => Array.from({ length: 10_000 }, (_, cents) => ['9:00', 'Oslo', cents]),
    },
  },
  {
    name: 'malformed-line',
    title: 'A malformed line',
    description: 'The error names its line, comes out of next(), and completes the parser.',
    shows: ['malformed line'],
    open: ({ parseJsonLines }) => parseJsonLines(['{"type":"sale"}\n{"type', '":oops}\n']),
    script: ['next()', 'next()', 'next()'],
  },
  {
    name: 'left-early',
    title: 'Left early',
    description: 'return() goes through every stage to the source.',
    shows: ['closing'],
    open: ({ pipeline }, note) => pipeline(chunks(note), 'sale', 1),
    script: ['next()', 'return()'],
  },
];
