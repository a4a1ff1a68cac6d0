import type { Note, Scene } from '../../kit/scenes/scene';

type Exercise = typeof import('./solution');

/** A file of three lines, read in two chunks of which the first ends in the middle of a line. */
function smallFile(note: Note): import('./solution').TextSource {
  const chunks = ['one\ntw', 'o\nthree'];
  note('open the file');
  return {
    read() {
      const chunk = chunks.shift();
      note(`read ${JSON.stringify(chunk)}`);
      return chunk;
    },
    close: () => note('close the file'),
  };
}

export const scenes: readonly Scene<Exercise>[] = [
  {
    name: 'to-the-end',
    title: 'To the end of the file',
    description:
      'The first next() opens the file. It is read chunk by chunk and closed at the end.',
    shows: ['laziness'],
    open: ({ readLines }, note) => readLines(() => smallFile(note)),
    script: ['next()', 'next()', 'next()', 'next()'],
    eager: {
      what: 'all lines of a file of 10,000',
      make: () => Array.from({ length: 10_000 }, (_, line) => `line ${line} of the file`),
    },
  },
  {
    name: 'left-early',
    title: 'Left early',
    description: 'return() at a yield runs finally, and finally closes the file.',
    shows: ['closing'],
    open: ({ readLines }, note) => readLines(() => smallFile(note)),
    script: ['next()', 'return()', 'next()'],
  },
  {
    name: 'never-started',
    title: 'Closed before its start',
    description: 'Without a first next(), no file is opened, so you need not close one.',
    shows: ['opens nothing', 'return() before the first next()'],
    open: ({ readLines }, note) => readLines(() => smallFile(note)),
    script: ['return()', 'next()'],
  },
];
