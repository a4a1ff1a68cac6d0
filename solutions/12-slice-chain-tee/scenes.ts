import type { Note, Scene } from '../../kit/explore/scene';

type Exercise = typeof import('./solution');

/** Says when it is pulled from. */
function* letters(text: string, note: Note): Generator<string, void, unknown> {
  for (const letter of text) {
    note(`pull ${letter}`);
    yield letter;
  }
}

export const scenes: readonly Scene<Exercise>[] = [
  {
    name: 'slice',
    description:
      'What stands before the slice is pulled and let go; what stands behind it is never pulled.',
    open: ({ slice }, note) => slice(letters('abcdef', note), 2, 4),
    script: ['next()', 'next()', 'next()'],
  },
  {
    name: 'chain',
    description: 'The second source stays suspended-start until the first has ended.',
    open: ({ chain }, note) => chain(letters('ab', note), letters('cd', note)),
    script: ['next()', 'next()', 'next()', 'next()', 'next()'],
  },
  {
    name: 'tee-with-a-lag',
    description:
      'One branch runs ahead; what the other has yet to read is all that is kept, so bytes grow.',
    open: ({ tee }, note) => {
      const [ahead, behind] = tee(letters('abcdef', note), 2);
      // A branch that nobody holds would be garbage, and so would what is kept for it.
      return Object.assign(ahead!, { behind });
    },
    script: ['next()', 'next()', 'next()', 'next()'],
  },
];
