import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { exercisesIn, type Exercise } from '../../kata/exercise';
import { FolderOfFiles } from '../../testing/folder-of-files';
import { IncompleteExercise } from '../../kata/incomplete';
import type { Standing } from '../../judge/reporter/standing';
import { hashesOf } from '../../kata/state/code-hash';
import { StateFile } from '../../kata/state/state';
import { Session } from './session';

let folder: FolderOfFiles;
let exercises: Exercise[];
let stateFile: StateFile;
let screen: string;
/** Exercises whose run is under way, with the function that ends it. */
let runs: { exercise: Exercise; end: () => void; fail: (error: Error) => void }[];
let save: () => void;
let quits: number;
let told: string[];
let session: Session;

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['setImmediate'] });
  folder = new FolderOfFiles({
    ...filesOf('01-one'),
    ...filesOf('02-two'),
    ...filesOf('03-three'),
  });
  exercises = exercisesIn(folder.path);
  stateFile = new StateFile(folder.path, (sentence) => told.push(sentence));
  screen = '';
  runs = [];
  quits = 0;
  told = [];
  session = newSession();
});

afterEach(() => {
  folder.remove();
  jest.useRealTimers();
});

function filesOf(name: string): Record<string, string> {
  return {
    [`exercises/${name}/README.md`]: `# ${name.slice(0, 2)} · ${name}\n\nx\n\n## Hints\n\n1. First.\n2. Second.\n`,
    [`exercises/${name}/exercise.ts`]: 'stub',
    [`exercises/${name}/exercise.spec.ts`]: 'spec',
    [`solutions/${name}/stub.ts`]: 'stub',
    [`solutions/${name}/solution.ts`]: 'the reference',
  };
}

function newSession(): Session {
  return new Session({
    exercises,
    stateFile,
    told,
    judge: (exercise) =>
      new Promise((settle, fail) => {
        runs.push({ exercise, end: () => settle(standing(exercise)), fail });
      }),
    abandon: () => runs.shift()?.fail(new Error('abandoned')),
    watch: (_exercise, onSave) => {
      save = onSave;
      return () => undefined;
    },
    show: (lines) => {
      // Colours depend on where the tests run.
      screen = stripVTControlCharacters(lines.join('\n'));
    },
    size: () => ({ rows: 24, columns: 200 }),
    onQuit: () => {
      quits += 1;
    },
  });
}

function standing(exercise: Exercise): Standing {
  const result = {
    testResults: [],
    failureMessage: 'it does not load',
  } as unknown as Standing['result'];
  return { exercise, result, stage: 'begun', typeErrors: [], passed: 0, total: 0 };
}

/** As if an exercise had been solved and judged. */
function solve(name: string): void {
  folder.write(`exercises/${name}/exercise.ts`, 'solved');
  const exercise = exercises.find((candidate) => candidate.name === name)!;
  stateFile.remember(name, {
    passed: 2,
    total: 2,
    ...hashesOf(exercise),
  });
}

async function endRun(): Promise<void> {
  runs.shift()?.end();
  await new Promise(setImmediate);
}

it('welcomes on the first run, and not again', () => {
  session.start();
  expect(screen).toContain('Welcome');

  session = newSession();
  session.start();
  expect(screen).not.toContain('Welcome');
});

it('shows what is to be said of the state file', () => {
  writeFileSync(stateFile.path, 'no JSON');
  session = newSession();
  session.start();

  expect(screen).toContain('.kata.json could not be read');
});

it('says why an exercise could not be reset, and goes on', () => {
  solve('01-one');
  rmSync(exercises[0]!.stub);
  session.start();
  session.press('l');
  session.press('up');
  session.press('return');
  session.press('r');
  session.press('y');

  expect(screen).toContain('exercises/01-one could not be reset: ENOENT');
  expect(readFileSync(exercises[0]!.file, 'utf8')).toBe('solved');
});

it('opens the first exercise that is not done', () => {
  solve('01-one');
  session = newSession();

  expect(session.current.name).toBe('02-two');
});

it('opens the exercise at which the last session was', () => {
  session.start();
  session.press('l');
  session.press('down');
  session.press('down');
  session.press('return');

  expect(newSession().current.name).toBe('03-three');
});

it('a save runs the spec', async () => {
  session.start();
  await endRun();
  save();

  expect(runs.map(({ exercise }) => exercise.name)).toEqual(['01-one']);
});

it('Enter runs the spec again and says so', async () => {
  session.start();
  session.press('return');
  expect(runs).toHaveLength(1);
  expect(screen).toContain('running already');

  await endRun();
  session.press('return');
  expect(screen).toContain('You pressed Enter: the spec runs again.');
  expect(runs.map(({ exercise }) => exercise.name)).toEqual(['01-one']);

  await endRun();
  folder.write('exercises/01-one/exercise.ts', 'mine');
  save();
  expect(screen).not.toContain('You pressed Enter');
});

it('a save during a run leads to one more run, and only one', async () => {
  session.start();
  save();
  save();
  expect(runs).toHaveLength(1);

  await endRun();
  expect(runs).toHaveLength(1);

  await endRun();
  expect(runs).toHaveLength(0);
});

it('a save during a run that is stuck ends that run, of which nothing is shown', async () => {
  session.start();
  const [stuck] = runs;
  save();
  jest.advanceTimersByTime(999);
  expect(runs).toEqual([stuck]);

  jest.advanceTimersByTime(1);
  await new Promise(setImmediate);
  expect(runs).toHaveLength(1);
  expect(runs[0]).not.toBe(stuck);
  expect(screen).not.toContain('abandoned');
});

it('a run that could not be ended yet is ended a little later', async () => {
  session.start();
  save();
  const [stuck] = runs.splice(0);
  jest.advanceTimersByTime(1_000);
  expect(runs).toEqual([]);

  runs = [stuck!];
  jest.advanceTimersByTime(1_000);
  await new Promise(setImmediate);
  expect(runs).toHaveLength(1);
  expect(runs[0]).not.toBe(stuck);
});

it('a run that ends by itself is not ended once more', async () => {
  session.start();
  save();
  await endRun();
  jest.advanceTimersByTime(1_000);
  await new Promise(setImmediate);

  expect(runs).toHaveLength(1);
});

it('keys work during a run, whose result is dropped where it is of another exercise', async () => {
  session.start();
  session.press('l');
  session.press('down');
  session.press('return');
  expect(session.current.name).toBe('02-two');

  await endRun();
  expect(screen).toContain('running its spec');
  expect(runs.map(({ exercise }) => exercise.name)).toEqual(['02-two']);

  await endRun();
  expect(screen).toContain('02 02-two: the code does not load');
});

it('goes on where a run itself fails, and says so', async () => {
  session.start();
  runs.shift()!.fail(new Error('jest is gone\nat some place'));
  await new Promise(setImmediate);
  expect(screen).toMatch(/the next save tries again: Error: jest is gone$/m);

  save();
  await endRun();
  expect(screen).toContain('01 01-one: the code does not load');
});

it('says in one line which file is missing', async () => {
  session.start();
  runs.shift()!.fail(new IncompleteExercise('exercises/01-one has no exercise.ts'));
  await new Promise(setImmediate);

  expect(screen).toContain('✗ exercises/01-one has no exercise.ts\n');
});

it('says that a run is under way while the last result is still shown', async () => {
  session.start();
  await endRun();
  expect(screen).not.toContain('running');

  save();
  expect(screen).toContain('running …');
  expect(screen).toContain('01 01-one: the code does not load');
});

it('next opens the following exercise once this one is done', async () => {
  session.start();
  await endRun();
  session.press('n');
  expect(session.current.name).toBe('01-one');
  expect(screen).toContain('not done yet');

  solve('01-one');
  session.press('n');
  expect(session.current.name).toBe('02-two');
});

it('previous goes back, and stops at the first', () => {
  session.start();
  session.press('l');
  session.press('down');
  session.press('return');
  session.press('p');
  expect(session.current.name).toBe('01-one');

  session.press('p');
  expect(session.current.name).toBe('01-one');
});

it('the list shows every state and is left as it was entered', () => {
  solve('02-two');
  session.start();
  session.press('l');
  expect(screen).toMatch(/> · 01 one +not begun\n {2}✓ 02 two +done.*\n {2}· 03 three +not begun/);

  session.press('escape');
  expect(screen).toContain('running its spec');
});

it('gives one hint more each time', () => {
  session.start();
  session.press('h');
  expect(screen).toContain('Hint 1 of 2\n\n  First.');

  session.press('h');
  expect(screen).toContain('Hint 2 of 2, the last; from the first: npm run hint 01 -- --restart');
  expect(screen).toContain('\n\n  Second.');
});

it('asks before it shows the solution of what is not done', () => {
  session.start();
  session.press('s');
  expect(screen).not.toContain('the reference');
  session.press('n');
  expect(screen).not.toContain('the reference');

  session.press('s');
  session.press('y');
  expect(screen).toContain('the reference');
});

it('shows the solution of what is done without asking', () => {
  solve('01-one');
  stateFile.update((state) => ({ ...state, current: '01-one' }));
  session = newSession();
  session.start();
  session.press('s');

  expect(screen).toContain('the reference');

  session.press('escape');
  expect(screen).not.toContain('the reference');
});

it('asks before it resets, keeps the code and runs again', async () => {
  solve('01-one');
  stateFile.update((state) => ({ ...state, current: '01-one' }));
  session = newSession();
  session.start();
  await endRun();
  const { file } = session.current;

  session.press('r');
  session.press('n');
  expect(readFileSync(file, 'utf8')).toBe('solved');

  session.press('r');
  session.press('y');
  expect(readFileSync(file, 'utf8')).toBe('stub');
  expect(screen).toMatch(/Your code is in .*\.backup/);
  expect(runs).toHaveLength(1);
});

it('a reset is a save as well, and says all the same where the code is', async () => {
  solve('01-one');
  stateFile.update((state) => ({ ...state, current: '01-one' }));
  session = newSession();
  session.start();
  session.press('r');
  session.press('y');
  save();
  expect(screen).toMatch(/Your code is in .*\.backup/);

  await endRun();
  await endRun();
  folder.write('exercises/01-one/exercise.ts', 'mine');
  save();
  expect(screen).not.toContain('Your code is in');
});

it('makes no backup of a stub', () => {
  session.start();
  session.press('r');

  expect(screen).toContain('nothing to reset');
  expect(screen).not.toContain('(y/n)');
});

it('quits, from the list too', () => {
  session.start();
  session.press('q');
  session.press('l');
  session.press('q');

  expect(quits).toBe(2);
});
