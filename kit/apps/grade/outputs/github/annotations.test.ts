import { sampleExercise, sampleNotBegun, sampleSubmission, sampleTest } from '../sample';
import { annotations } from './job';

const failing = sampleTest({
  name: 'closing › it closes, once',
  passed: false,
  message: '100 % wrong\n::error::no',
  place: 'exercise.ts:3:5',
});

it('annotates the line of the first failure in each exercise, and says how many there are', () => {
  const exercises = [
    sampleExercise({ name: '03-iterator-protocol' }),
    sampleExercise({ tests: [sampleTest(), failing, failing] }),
    sampleNotBegun('05-lazy-map-filter', 12),
  ];

  expect(annotations(sampleSubmission({ exercises }))).toEqual([
    '::error file=exercises/04-infinite-sequences/exercise.ts,line=3,col=5,title=04-infinite-sequences%3A closing › it closes%2C once::100 %25 wrong%0A::error::no%0A2 tests of 04-infinite-sequences fail.',
  ]);
});

it('annotates errors of types, and the file where no line is known', () => {
  const typeErrors = [{ file: 'a.ts', line: 2, column: 3, code: 2322, message: 'No.' }];
  const nowhere = sampleTest({ passed: false });
  const exercises = [
    sampleExercise({ name: '01-a', verdict: 'partial', typeErrors }),
    sampleExercise({ name: '02-b', tests: [nowhere] }),
    sampleExercise({ name: '03-c', verdict: 'error', reasons: ['03.js is not a .ts file'] }),
  ];

  expect(annotations(sampleSubmission({ exercises }))).toEqual([
    '::error file=exercises/01-a/a.ts,line=2,col=3,title=01-a%3A TS2322::No.',
    expect.stringContaining('::error file=exercises/02-b/exercise.ts,title='),
    '::error file=exercises/03-c/exercise.ts,title=03-c%3A error::03.js is not a .ts file',
  ]);
});

it('annotates the line that TypeScript cannot compile', () => {
  const message = "TypeScript cannot compile it: exercise.ts:4:12 TS1005 ';' expected.";
  const tests = [sampleTest({ passed: false, message }), sampleTest({ passed: false, message })];

  expect(annotations(sampleSubmission({ exercises: [sampleExercise({ tests })] }))).toEqual([
    expect.stringMatching(/exercise\.ts,line=4,col=12,title=.*TypeScript cannot compile it/),
  ]);
});

it('annotates the first type error where no failing test names a line', () => {
  const typeErrors = [{ file: 'exercise.ts', line: 2, column: 3, code: 2322, message: 'No.' }];
  const nowhere = sampleTest({ passed: false });
  const exercises = [
    sampleExercise({ name: '01-a', tests: [nowhere], typeErrors }),
    sampleExercise({ name: '02-b', tests: [failing], typeErrors }),
  ];

  expect(annotations(sampleSubmission({ exercises }))).toEqual([
    '::error file=exercises/01-a/exercise.ts,line=2,col=3,title=01-a%3A TS2322::No.',
    expect.stringContaining('::error file=exercises/02-b/exercise.ts,line=3,col=5,title='),
  ]);
});
