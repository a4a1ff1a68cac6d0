import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { exercisesIn, type Exercise } from '../../../kata/exercise';
import { FolderOfFiles } from '../../../testing/folder-of-files';
import { IncompleteExercise } from '../../../kata/incomplete';
import type { Judged } from '../../../judge/reporter/judged';
import { hashesOf } from '../../../kata/state/code-hash';
import { StateFile } from '../../../kata/state/state';
import { Session } from '../session';
import { Opener, type OpenerEditors } from './opener';
import { Screen } from './screen';

let folder: FolderOfFiles;
let exercises: Exercise[];
let stateFile: StateFile;
let shown: string;
/** Exercises with an active run, with the function that ends it. */
let runs: { exercise: Exercise; end: () => void; fail: (error: Error) => void }[];
let save: () => void;
let goBlind: (sentence: string) => void;
let quits: number;
let runningTest: string | undefined;
/** Where a file was opened, as `line file`. */
let opened: string[];
let editors: (OpenerEditors & { command: string | undefined }) | undefined;
let stage: Judged['stage'];
let size: { rows: number; columns: number };
let told: string[];
let session: Session;
let screen: Screen;

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['setImmediate'] });
  folder = new FolderOfFiles({
    ...filesOf('01-one'),
    ...filesOf('02-two'),
    ...filesOf('03-three'),
  });
  exercises = exercisesIn(folder.path);
  stateFile = new StateFile(folder.path, (sentence) => told.push(sentence));
  shown = '';
  runs = [];
  quits = 0;
  runningTest = undefined;
  opened = [];
  editors = {
    command: undefined,
    get isChosen() {
      return this.command !== undefined;
    },
    suggestion: () => 'code',
    choose(command) {
      this.command = command;
    },
    open({ file, line }) {
      opened.push(`${this.command}: ${basename(file)}:${line}`);
      return Promise.resolve(this.command === 'gone' ? 'It is gone.' : undefined);
    },
  };
  stage = 'begun';
  size = { rows: 24, columns: 200 };
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

function newSession(wanted?: Exercise): Session {
  const fresh = new Session({
    exercises,
    stateFile,
    told,
    wanted,
    judge: (exercise) =>
      new Promise((settle, fail) => {
        runs.push({ exercise, end: () => settle(standing(exercise)), fail });
      }),
    runningTest: () => runningTest,
    abandon: () => runs.shift()?.fail(new Error('abandoned')),
    watch: (_folder, { onSave, onBlind }) => {
      save = onSave;
      goBlind = onBlind;
      return () => undefined;
    },
  });
  screen = new Screen(fresh, {
    show: (lines) => {
      // Colours depend on where the tests run.
      shown = stripVTControlCharacters(lines.join('\n'));
    },
    size: () => size,
    onQuit: () => {
      quits += 1;
    },
    opener: new Opener(editors),
  });
  return fresh;
}

function press(...names: readonly string[]): void {
  for (const name of names) screen.press({ name, text: name });
}

function standing(exercise: Exercise): Judged {
  const result = {
    testResults: [],
    failureMessage: 'it does not load',
  } as unknown as Judged['result'];
  return {
    exercise,
    result,
    stage,
    errors: [],
    typeErrors: 0,
    passed: 0,
    total: 0,
    skipped: 0,
  };
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
  expect(shown).toContain('Welcome');

  session = newSession();
  session.start();
  expect(shown).not.toContain('Welcome');
});

it('shows a message about the state file', () => {
  writeFileSync(stateFile.path, 'no JSON');
  session = newSession();
  session.start();

  expect(shown).toContain('.kata.json could not be read');
});

it('shows once that saves are not reported', () => {
  session.start();
  goBlind('No saves here.');
  goBlind('No saves here.');

  expect(shown.split('No saves here.')).toHaveLength(2);
});

it('says why an exercise could not be reset, and goes on', () => {
  solve('01-one');
  rmSync(exercises[0]!.stub);
  session.start();
  press('l');
  press('up');
  press('return');
  press('r');
  press('y');

  expect(shown).toContain('exercises/01-one could not be reset: ENOENT');
  expect(readFileSync(exercises[0]!.file, 'utf8')).toBe('solved');
});

it('opens the first exercise that is not done', () => {
  solve('01-one');
  session = newSession();

  expect(session.exercise.name).toBe('02-two');
});

it('opens the exercise at which the last session was', () => {
  session.start();
  press('l');
  press('down');
  press('down');
  press('return');

  expect(newSession().exercise.name).toBe('03-three');
});

it('a save runs the spec', async () => {
  session.start();
  await endRun();
  save();

  expect(runs.map(({ exercise }) => exercise.name)).toEqual(['01-one']);
});

it('Enter runs the spec again and says so', async () => {
  session.start();
  press('return');
  expect(runs).toHaveLength(1);
  expect(shown).toContain('running already');

  await endRun();
  expect(shown).not.toContain('running already');
  press('return');
  expect(shown).toContain('You asked for it: the spec runs again.');
  expect(runs.map(({ exercise }) => exercise.name)).toEqual(['01-one']);

  await endRun();
  folder.write('exercises/01-one/exercise.ts', 'mine');
  save();
  expect(shown).not.toContain('You asked for it');
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
  expect(shown).not.toContain('abandoned');
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
  press('l');
  press('down');
  press('return');
  expect(session.exercise.name).toBe('02-two');

  await endRun();
  expect(shown).toContain('running its spec');
  expect(runs.map(({ exercise }) => exercise.name)).toEqual(['02-two']);

  await endRun();
  expect(shown).toContain('02 02-two: the code does not load');
});

it('goes on where a run itself fails, and says so', async () => {
  session.start();
  runs.shift()!.fail(new Error('jest is gone\nat some place'));
  await new Promise(setImmediate);
  expect(shown).toMatch(/The next save tries again. Error: jest is gone$/m);

  save();
  await endRun();
  expect(shown).toContain('01 01-one: the code does not load');
});

it('says in one line which file is missing', async () => {
  session.start();
  runs.shift()!.fail(new IncompleteExercise('exercises/01-one has no exercise.ts'));
  await new Promise(setImmediate);

  expect(shown).toContain('✗ exercises/01-one has no exercise.ts\n');
});

it('says that a run is under way while the last result is still shown', async () => {
  session.start();
  await endRun();
  expect(shown).not.toContain('running');

  save();
  expect(shown).toContain('running …');
  expect(shown).toContain('01 01-one: the code does not load');
});

it('says what is running while a run takes longer than two seconds', async () => {
  session.start();
  jest.advanceTimersByTime(1_999);
  expect(shown).not.toContain('still ');

  jest.advanceTimersByTime(1);
  expect(shown).toContain('still loading the spec and your code');
  runningTest = 'laziness › it waits';
  jest.advanceTimersByTime(2_000);
  expect(shown).toContain('still running: laziness › it waits');

  await endRun();
  expect(shown).not.toContain('still ');
});

it('a missing file can be brought back by a key', async () => {
  session.start();
  rmSync(exercises[0]!.file);
  runs.shift()!.fail(new IncompleteExercise('exercises/01-one has no exercise.ts'));
  await new Promise(setImmediate);
  expect(shown).toContain('Press r to bring the stub back.');

  press('r', 'y');
  expect(readFileSync(exercises[0]!.file, 'utf8')).toBe('stub');
});

it('next opens the following exercise once this one is done', async () => {
  session.start();
  await endRun();
  press('n');
  expect(session.exercise.name).toBe('01-one');
  expect(shown).toContain('not done yet');

  solve('01-one');
  press('n');
  expect(session.exercise.name).toBe('02-two');
});

it('what is done shows its key takeaways and what to look at', async () => {
  solveAndOpen();
  folder.write(
    'exercises/01-one/README.md',
    '# 01 · one\n\nx\n\n## Key takeaways\n\n- Ask late.\n',
  );
  stage = 'done';
  size = { rows: 40, columns: 100 };
  await endRun();

  expect(shown).toContain('Done. Press n for 02 02-two.\n\nKey takeaways:\n  · Ask late.');
  expect(shown).toContain('npm run explore 01: step through your own code');
});

it('when all are done, n shows what was learned, when, and where to go on', () => {
  for (const { name } of exercises) solve(name);
  stateFile.remember('02-two', { doneAt: '2026-01-02T12:00:00.000Z' });
  session = newSession(exercises[2]);
  session.start();
  size = { rows: 60, columns: 100 };
  press('n');
  expect(shown).toContain('All exercises are done.');
  expect(shown).toContain('What you have learned\n  · 01 x\n  · 02 x');
  expect(shown).toMatch(/Your way\n {2}2026-01-0\d \d\d:00 {2}02 two\n/);
  expect(shown).toContain('Where to go on');

  press('escape');
  expect(shown).toContain('running its spec');
});

it('previous goes back, and stops at the first', () => {
  session.start();
  press('l');
  press('down');
  press('return');
  press('p');
  expect(session.exercise.name).toBe('01-one');

  press('p');
  expect(session.exercise.name).toBe('01-one');
});

it('the list shows every state and is left as it was entered', () => {
  solve('02-two');
  session.start();
  press('l');
  expect(shown).toMatch(/> · 01 one +not begun\n {2}✓ 02 two +done.*\n {2}· 03 three +not begun/);

  press('escape');
  expect(shown).toContain('running its spec');
});

it('digits jump in the list', () => {
  session.start();
  press('l', '3');
  expect(shown).toContain('> · 03 three');

  press('0', '2');
  expect(shown).toContain('> · 02 two');

  press('9');
  expect(shown).toContain('> · 02 two');

  press('return');
  expect(session.exercise.name).toBe('02-two');
});

it('/ narrows the list to names that contain what is typed', () => {
  session.start();
  press('l', '/', 't', 'w');
  expect(shown).toContain('Filter: tw_');
  expect(shown).toContain('> · 02 two');
  expect(shown).not.toContain('three');

  press('q');
  expect(shown).toContain('No exercise has this in its name.');
  press('return');
  expect(session.exercise.name).toBe('01-one');

  press('backspace', 'return');
  expect(session.exercise.name).toBe('02-two');
});

it('Escape takes the filter away, and only then leaves the list', () => {
  session.start();
  press('l', '/', 't', 'escape');
  expect(shown).toContain('01 one');
  expect(shown).toContain('03 three');

  press('escape');
  expect(shown).toContain('running its spec');
});

it('the cursor of the list stays in view in a small terminal', () => {
  session.start();
  size = { rows: 7, columns: 80 };
  press('l');
  expect(shown).toContain('> · 01 one');

  press('down', 'down');
  expect(shown).toContain('> · 03 three');
  expect(shown.split('\n').length).toBeLessThan(7);

  press('k');
  expect(shown).toContain('> · 02 two');
  press('j');
  expect(shown).toContain('> · 03 three');
});

it('m marks an exercise as known, which is shown, skipped and not counted as done', () => {
  session.start();
  press('m');
  expect(shown).toContain('You marked this exercise as known.');
  expect(shown).toContain('] 0/3');
  expect(newSession().exercise.name).toBe('01-one');

  stateFile.update(({ version, exercises }) => ({ version, exercises }));
  session = newSession();
  expect(session.exercise.name).toBe('02-two');

  session.start();
  press('l', 'up');
  expect(shown).toContain('> – 01 one                     marked as known');
  press('m');
  expect(shown).toContain('> · 01 one                     not begun');
});

it('m leaves an exercise alone that is done', () => {
  solve('01-one');
  session = newSession();
  session.start();
  press('p', 'm');

  expect(shown).toContain('This exercise is done, so it needs no mark.');
  expect(stateFile.read().exercises['01-one']?.isKnown).toBeUndefined();
});

it('opens the exercise that was asked for', () => {
  expect(newSession(exercises[2]).exercise.name).toBe('03-three');
});

it('h shows a hint, once more the next one, and after the last the first again', () => {
  session.start();
  press('h');
  expect(shown).toContain('Hint 1 of 2; h shows the next\n\n  First.');

  press('h');
  expect(shown).toContain('Hint 2 of 2, the last; h shows the first again\n\n  Second.');

  press('h');
  expect(shown).toContain('Hint 1 of 2; h shows the next\n\n  First.');
});

it('a hint stays through a save, and Escape takes it away until h shows it again', () => {
  session.start();
  press('h', 'h');
  folder.write('exercises/01-one/exercise.ts', 'mine');
  save();
  expect(shown).toContain('Second.');

  press('escape');
  expect(shown).not.toContain('Second.');

  press('h');
  expect(shown).toContain('Second.');
});

it('a hint goes with its exercise', () => {
  session.start();
  press('h', 'l', 'down', 'return');

  expect(shown).not.toContain('First.');
});

it('asks before it shows the solution of what is not done', () => {
  session.start();
  press('s');
  expect(shown).not.toContain('the reference');
  press('n');
  expect(shown).not.toContain('the reference');

  press('s');
  press('y');
  expect(shown).toContain('the reference');
});

function solveAndOpen(): void {
  solve('01-one');
  session = newSession(exercises[0]);
  session.start();
}

it('shows the code of what is done beside the reference without asking', () => {
  solveAndOpen();
  press('s');
  expect(shown).toContain('solutions/01-one/solution.ts: 0 more right and 0 wrong answers follow');
  expect(shown).toMatch(/^- your code {2,}│ \+ the reference\n\n- solved {2,}│ \+ the reference$/m);

  size = { rows: 24, columns: 80 };
  screen.draw();
  expect(shown).toContain('- solved\n+ the reference');

  press('escape');
  expect(shown).not.toContain('the reference');
});

it('shows the other answers one by one, with the belief behind a wrong one', () => {
  folder.write('solutions/01-one/right/other.ts', '/** Another way. */\nconst right = 1;\n');
  folder.write(
    'solutions/01-one/wrong/eager.ts',
    '/**\n * All immediately.\n *\n * @misconception It is lazy.\n * @rejectedBy laziness › waits\n */\nconst wrong = 1;\n',
  );
  solveAndOpen();
  press('s', 'right');
  expect(shown).toContain('✓ right 1 of 1:');
  expect(shown).toContain('Another way.\n\nconst right = 1;');

  press('right', 'right');
  expect(shown).toContain('✗ wrong 1 of 1:');
  expect(shown).toContain('The belief behind it: It is lazy.');
  expect(shown).toContain('  ✗ laziness › waits\n\nconst wrong = 1;');

  press('left', 'left', 'left');
  expect(shown).toContain('+ the reference');
});

it('compares code that is longer than the terminal, line by line', () => {
  folder.write('solutions/01-one/solution.ts', 'line\n'.repeat(50));
  solveAndOpen();
  press('s');
  expect(shown).toContain('… lines 1–18 of');

  press('end');
  expect(shown).toMatch(/… lines 35–52 of 52/);
});

it('says where code is the reference, word for word', () => {
  folder.write('solutions/01-one/solution.ts', 'solved\n');
  solveAndOpen();
  press('s');

  expect(shown).toContain('Your code is the reference, word for word.');
});

it('asks before it resets, keeps the code and runs again', async () => {
  solve('01-one');
  stateFile.update((state) => ({ ...state, current: '01-one' }));
  session = newSession();
  session.start();
  await endRun();
  const { file } = session.exercise;

  press('r');
  press('n');
  expect(readFileSync(file, 'utf8')).toBe('solved');

  press('r');
  press('y');
  expect(readFileSync(file, 'utf8')).toBe('stub');
  expect(shown).toMatch(/Your code is in .*\.backup/);
  expect(runs).toHaveLength(1);
});

it('a reset is a save as well, and says all the same where the code is', async () => {
  solve('01-one');
  stateFile.update((state) => ({ ...state, current: '01-one' }));
  session = newSession();
  session.start();
  press('r');
  press('y');
  save();
  expect(shown).toMatch(/Your code is in .*\.backup/);

  await endRun();
  await endRun();
  folder.write('exercises/01-one/exercise.ts', 'mine');
  save();
  expect(shown).not.toContain('Your code is in');
});

it('makes no backup of a stub', () => {
  session.start();
  press('r');

  expect(shown).toContain('nothing to reset');
  expect(shown).not.toContain('(y/n)');
});

it('e asks once for the editor, remembers it and opens the exercise', async () => {
  session.start();
  press('e');
  expect(shown).toContain(
    'Which editor opens your files? Enter takes code, or type another command:',
  );
  press('v', 'i', 'x', 'backspace', 'return');
  expect(opened).toEqual(['vi: exercise.ts:1']);
  expect(shown).toContain('exercise.ts:1 opens in your editor');

  press('e');
  expect(opened).toHaveLength(2);
  expect(shown).not.toContain('Which editor');

  editors!.command = 'gone';
  press('e');
  await new Promise(setImmediate);
  expect(shown).toContain('It is gone.');
});

it('Enter takes the editor that is suggested, and Escape opens nothing', () => {
  session.start();
  press('e', 'escape');
  expect(opened).toEqual([]);

  press('e', 'return');
  expect(opened).toEqual(['code: exercise.ts:1']);
});

it('if nothing should be opened, e and o say where the files are', () => {
  editors = undefined;
  session = newSession();
  session.start();
  press('e');
  expect(shown).toContain('01-one/exercise.ts:1\n');

  press('o');
  expect(shown).toContain('01-one/README.md:1\n');
});

it('o opens the lesson', () => {
  session.start();
  press('o', 'return');

  expect(opened).toEqual(['code: README.md:1']);
});

it('quits, from the list too', () => {
  session.start();
  press('q');
  press('l');
  press('q');

  expect(quits).toBe(2);
});
