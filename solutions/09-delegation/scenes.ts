import type { Note, Scene } from '../../kit/scenes/scene';

type Exercise = typeof import('./solution');

function* letter(note: Note): Generator<string, void, string | undefined> {
  note('letter begins');
  const words = yield* greeting(note);
  yield `${words} words`;
}

function* greeting(note: Note): Generator<string, number, string | undefined> {
  note('greeting begins');
  const answer = yield 'hello';
  note('greeting goes on');
  yield answer ?? 'world';
  return 2;
}

/** A level that notes when it is closed. */
function* level(note: Note): Generator<number, void, unknown> {
  try {
    yield 1;
    yield 2;
  } finally {
    note('close the level');
  }
}

const TREE = {
  value: 'd',
  left: { value: 'b', left: { value: 'a' }, right: { value: 'c' } },
  right: { value: 'e' },
};

export const scenes: readonly Scene<Exercise>[] = [
  {
    name: 'yield-star',
    title: 'yield* passes everything on',
    description:
      'While greeting runs, letter waits at its yield*. What you send goes straight through.',
    open: (_, note) => letter(note),
    script: ['next()', "next('dear reader')", 'next()', 'next()'],
  },
  {
    name: 'yield-star-closed',
    title: 'Closed during yield*',
    description: 'return() closes the inner one first, then the one that waits for it.',
    open: (_, note) => letter(note),
    script: ['next()', 'return()'],
  },
  {
    name: 'inorder',
    title: 'inorder() visits a tree',
    description: 'One generator keeps the path to the current node, on its own stack.',
    shows: ['inorder()'],
    open: ({ inorder }) => inorder(TREE),
    script: ['next()', 'next()', 'next()', 'next()', 'next()', 'next()'],
    eager: { what: 'an array of the 5 values', make: () => ['a', 'b', 'c', 'd', 'e'] },
  },
  {
    name: 'flatten',
    title: 'flatten() opens each level',
    description:
      'Each level is opened when it is reached. At the end it returns how many values there were.',
    shows: ['laziness'],
    open: ({ flatten }) => flatten<string>(['a', ['b', ['c']]] as Iterable<string>),
    script: ['next()', 'next()', 'next()', 'next()'],
  },
  {
    name: 'flatten-closed',
    title: 'flatten() closed early',
    description: 'An early exit closes the open level.',
    shows: ['closing'],
    open: ({ flatten }, note) => flatten<number>([level(note)] as Iterable<never>),
    script: ['next()', 'return()'],
  },
];
