import type { Note, Scene } from '../../kit/scenes/scene';

type Exercise = typeof import('./solution');

/** Notes each pull. */
function* letters(text: string, note: Note): Generator<string, void, unknown> {
  for (const letter of text) {
    note(`pull ${letter}`);
    yield letter;
  }
}

export const scenes: readonly Scene<Exercise>[] = [
  {
    name: 'slice',
    title: 'slice() of a stream',
    description:
      'Values before the slice are pulled and dropped. Values after it are never pulled.',
    shows: ['laziness', 'closing'],
    open: ({ slice }, note) => slice(letters('abcdef', note), 2, 4),
    script: ['next()', 'next()', 'next()'],
  },
  {
    name: 'chain',
    title: 'chain() joins streams',
    description: 'The second source stays suspended-start until the first has ended.',
    shows: ['chain()'],
    open: ({ chain }, note) => chain(letters('ab', note), letters('cd', note)),
    script: ['next()', 'next()', 'next()', 'next()', 'next()'],
  },
  {
    name: 'tee-with-a-lag',
    title: 'tee() with a lag',
    description:
      'One branch runs ahead. Only the values that the other must still read are kept; they grow.',
    shows: ['tee()'],
    open: ({ tee }, note) => {
      const [ahead, behind] = tee(letters('abcdef', note), 2);
      // Hold the branch. Otherwise it is garbage, and so are the values that are kept for it.
      return Object.assign(ahead!, { behind });
    },
    script: ['next()', 'next()', 'next()', 'next()'],
  },
];
