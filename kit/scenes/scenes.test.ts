import { exercisesIn } from '../kata/exercise';
import { ROOT } from '../kata/root';
import { compiledFile } from './compiled-file';
import { PlayedScenes } from './fixtures/played-scenes';
import type { Moment } from './trace';

const scenes = new PlayedScenes();

afterAll(() => scenes.end());

function statesOf(moments: readonly Moment[], name: string): string[] {
  return moments.map(
    ({ event, generators }) =>
      `${event}: ${generators.find((generator) => generator.name === name)?.state ?? 'gone'}`,
  );
}

it('is suspended-start when called, suspended-yield at a yield, completed at the end', async () => {
  const moments = await scenes.momentsNamed('01-array-problem · three-numbers');

  expect(statesOf(moments, 'getNumbersGenerator')).toEqual([
    'open: suspended-start',
    'next(): suspended-yield',
    'next(): suspended-yield',
    'next(): suspended-yield',
    'next(): completed',
    'next(): completed',
  ]);
});

it('is executing while its body runs, and return() before the first next() completes it', async () => {
  const left = await scenes.momentsNamed('02-first-generator · left-early');
  const never = await scenes.momentsNamed('02-first-generator · never-started');

  expect(statesOf(left, 'countUpTo')).toEqual([
    'open: suspended-start',
    'start: executing',
    'before 1: executing',
    'next(): suspended-yield',
    'cleanup: executing',
    "return('enough'): completed",
    'next(): completed',
  ]);
  expect(statesOf(never, 'countUpTo')).toEqual([
    'open: suspended-start',
    'return(): completed',
    'next(): completed',
  ]);
});

it('shows every stage of a pipeline, each below the one that pulls from it', async () => {
  const [open, pull, , afterNext] = await scenes.momentsNamed('05-lazy-map-filter · pipeline');

  const stages = ({ generators }: Moment) =>
    generators.map(({ name, depth, state }) => `${depth} ${name} ${state}`);
  expect(stages(open!)).toEqual([
    '0 map suspended-start',
    '1 filter suspended-start',
    '2 countingUp suspended-start',
  ]);
  expect(stages(pull!)).toEqual([
    '0 map executing',
    '1 filter executing',
    '2 countingUp executing',
  ]);
  expect(stages(afterNext!)).toEqual([
    '0 map suspended-yield',
    '1 filter suspended-yield',
    '2 countingUp suspended-yield',
  ]);
});

it('shows the generator that yield* hands over to, which is in no variable', async () => {
  const moments = await scenes.momentsNamed('09-delegation · yield-star');

  const inner = moments
    .flatMap(({ generators }) => generators)
    .find(({ name }) => name === 'greeting');
  expect(inner).toMatchObject({ depth: 1, state: 'executing' });
});

it('what exercise 10 builds by hand has the states and results of its function* twin', async () => {
  const transcripts: Record<string, string[]> = {
    'beside-its-twin': [
      'open: suspended-start',
      'next(): suspended-yield { value: 2, done: false }',
      'next(): suspended-yield { value: 1, done: false }',
      "next(): completed { value: 'lift-off', done: true }",
      'next(): completed { value: undefined, done: true }',
    ],
    'left-early': [
      'open: suspended-start',
      'next(): suspended-yield { value: 2, done: false }',
      "return('aborted'): completed { value: 'aborted', done: true }",
      'next(): completed { value: undefined, done: true }',
    ],
    'before-the-start': [
      'open: suspended-start',
      "throw(new Error('no fuel')): completed throws Error: no fuel",
      'next(): completed { value: undefined, done: true }',
    ],
  };
  for (const [scene, expected] of Object.entries(transcripts)) {
    const moments = await scenes.momentsNamed(`10-hand-built-generator · ${scene}`);

    const steps = moments.filter(({ isNote }) => !isNote);
    const transcript = (index: number): string[] =>
      steps.map(({ event, outcomes, generators }) =>
        `${event}: ${generators[index]?.state} ${outcomes[index] ?? ''}`.trim(),
      );
    expect(steps[0]?.generators.map(({ name }) => name)).toEqual(['countdown', 'twin']);
    expect(transcript(0)).toEqual(expected);
    expect(transcript(1)).toEqual(expected);
  }
});

it('a place is that of the TypeScript: the line that holds the yield', async () => {
  const exercise = exercisesIn(ROOT).find(({ number }) => number === '04')!;
  const { lines: text } = compiledFile(exercise.reference, 'exercise');
  const moments = await scenes.momentsNamed('04-infinite-sequences · take-three');

  const lines = moments[1]!.generators.map(({ place }) =>
    text[place!.line - 1]!.slice(place!.column - 1),
  );
  expect(lines).toEqual(['yield value;', 'yield current;']);
});
