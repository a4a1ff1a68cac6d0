import type { Note, Scene, Steppable } from '../../kit/scenes/scene';

type Exercise = typeof import('./solution');

/** The twin of the hand-built one, made by the language. */
function* twin(from: number, onCount: (n: number) => void): Generator<number, unknown, unknown> {
  for (let n = from; n > 0; n -= 1) {
    onCount(n);
    yield n;
  }
  return 'lift-off';
}

function builtByHand({ countdown }: Exercise, note: Note): Steppable {
  return countdown(2, (n) => note(`count ${n} by hand`));
}

function itsTwin(_: Exercise, note: Note): Steppable {
  return twin(2, (n) => note(`count ${n}`));
}

export const scenes: readonly Scene<Exercise>[] = [
  {
    name: 'beside-its-twin',
    title: 'Beside its function* twin',
    description: 'The hand-built one and its function* twin take the same steps, state by state.',
    shows: ['laziness'],
    open: builtByHand,
    beside: itsTwin,
    script: ['next()', 'next()', 'next()', 'next()'],
  },
  {
    name: 'left-early',
    title: 'Left early',
    description:
      'return() at a yield: nothing of the body is left to run, so it completes immediately.',
    shows: ['closing'],
    open: builtByHand,
    beside: itsTwin,
    script: ['next()', "return('aborted')", 'next()'],
  },
  {
    name: 'before-the-start',
    title: 'An error before the start',
    description:
      'throw() before the first next() goes from suspended-start to completed and counts nothing.',
    shows: ['before the first next()'],
    open: builtByHand,
    beside: itsTwin,
    script: ["throw(new Error('no fuel'))", 'next()'],
  },
  {
    name: 'called-from-inside',
    title: 'Called from inside itself',
    description: 'While it is executing, a call from its own body throws and changes nothing.',
    open: ({ countdown }, note) => {
      const numbers: Steppable = countdown(2, (n) => {
        try {
          numbers.next();
        } catch (error) {
          note(`count ${n}, next() throws ${(error as Error).name}`);
        }
      });
      return numbers;
    },
    script: ['next()', 'next()', 'next()'],
  },
];
