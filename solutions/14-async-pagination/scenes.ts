import type { Note, Scene } from '../../kit/scenes/scene';

type Exercise = typeof import('./solution');

type Page = import('./solution').Page<string>;

/** Two pages, each with a delay. */
function server(note: Note): (cursor: string | null) => Promise<Page> {
  return async (cursor) => {
    note(`request ${cursor ?? 'the first page'}`);
    await new Promise(setImmediate);
    return cursor === null ? { items: ['a', 'b'], next: 'page 2' } : { items: ['c'], next: null };
  };
}

async function* rows(note: Note): AsyncGenerator<number, void, void> {
  for (let row = 1; row <= 3; row += 1) {
    note(`row ${row}`);
    await Promise.resolve();
    yield row;
  }
}

export const scenes: readonly Scene<Exercise>[] = [
  {
    name: 'two-pages',
    title: 'Two pages',
    description: 'A page is requested when its first item is asked for, and not before.',
    shows: ['laziness'],
    open: ({ paginate }, note) => paginate(server(note)),
    script: ['next()', 'next()', 'next()', 'next()'],
    eager: {
      what: 'the items of 1,000 pages',
      make: () => Array.from({ length: 10_000 }, (_, index) => `item ${index}`),
    },
  },
  {
    name: 'left-early',
    title: 'Left early',
    description: 'return() between two items: the second page is never requested.',
    shows: ['closing'],
    open: ({ paginate }, note) => paginate(server(note)),
    script: ['next()', 'return()', 'next()'],
  },
  {
    name: 'write-batches',
    title: 'Writing in batches',
    description: 'The rows wait until a batch is written: the consumer sets the pace.',
    shows: ['batch', 'write'],
    open: ({ writeBatches }, note) => {
      const source = rows(note);
      const write = async (batch: number[]): Promise<void> => {
        await new Promise(setImmediate);
        note(`write ${batch.join(' and ')}`);
      };
      return { next: () => writeBatches(source, 2, write) };
    },
    script: ['next()'],
  },
];
