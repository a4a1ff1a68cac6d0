import { Exercise } from '../../../kata/exercise';
import { FolderOfFiles } from '../../../testing/folder-of-files';
import type { Watched } from './page-view';
import { Watcher } from './watcher';

const scene = (name: string, eager = ''): string =>
  `{ name: '${name}', title: '', description: '', script: ['next()'], open: ({ count }) => count(), ${eager} }`;

const FILES = {
  'exercises/01-one/exercise.ts': 'export function* count() { yield 1; }',
  'solutions/01-one/stub.ts': '',
};

let folder: FolderOfFiles;
let watcher: Watcher;

beforeEach(() => {
  watcher = new Watcher();
});

afterEach(() => {
  watcher.end();
  folder.remove();
});

function watch(...scenes: readonly string[]): AsyncGenerator<Watched, void, undefined> {
  folder = new FolderOfFiles({
    ...FILES,
    'solutions/01-one/scenes.ts': `exports.scenes = [${scenes.join(', ')}];`,
  });
  return watcher.watch(new Exercise(folder.path, '01-one'));
}

/** In a few words. */
function told(watched: Watched | undefined): string {
  if (watched === undefined) return 'the end';
  if ('sentence' in watched) return watched.sentence;
  if ('weights' in watched) return `${watched.scene} weighs ${watched.weights!.lazy.length} times`;
  const { scene, moments, weights } = watched.trace;
  return `${scene.name} in ${moments.length} moments${weights === undefined ? '' : ', weighed'}`;
}

async function next(from: AsyncGenerator<Watched, void, undefined>): Promise<string> {
  return told((await from.next()).value ?? undefined);
}

it('tells a scene as soon as it is recorded, even if nothing can be weighed', async () => {
  const watched = watch(
    scene('heavy', "eager: { what: 'a loop', make: () => { for (;;); } }"),
    scene('light'),
  );

  expect(await next(watched)).toBe('heavy in 2 moments');
  expect(await next(watched)).toBe('light in 2 moments');
});

it('bytes follow, and a later request for the same code gets the same', async () => {
  const watched = watch(scene('one'), scene('two'));
  const all = [
    'one in 2 moments',
    'two in 2 moments',
    'one weighs 2 times',
    'two weighs 2 times',
    'the end',
  ];
  for (const expected of all) expect(await next(watched)).toBe(expected);

  const again = watcher.watch(new Exercise(folder.path, '01-one'));
  for (const expected of all) expect(await next(again)).toBe(expected);
});

it('another save ends the report about the code before', async () => {
  const before = watch(scene('one', "eager: { what: 'a loop', make: () => { for (;;); } }"));
  expect(await next(before)).toBe('one in 2 moments');
  folder.write('exercises/01-one/exercise.ts', 'const = ;');

  expect(await next(watcher.watch(new Exercise(folder.path, '01-one')))).toContain(
    ':1:7: Expected',
  );
  expect(await next(before)).toBe('the end');
});
