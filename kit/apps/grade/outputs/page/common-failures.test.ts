import { sampleExercise, sampleNotBegun, sampleSubmission, sampleTest } from '../sample';
import { type Belief, commonFailures } from './common-failures';
import { learnersOf } from './learner';

const TESTS = ['laziness › a', 'closing › b', 'closing › c'];

/** A learner who fails these of {@link TESTS}. */
function failing(name: string, ...failed: readonly number[]) {
  const tests = TESTS.map((test, index) =>
    sampleTest({ name: test, passed: !failed.includes(index), message: test }),
  );
  return sampleSubmission({ name, exercises: [sampleExercise({ tests })] });
}

function failuresOf(records: Parameters<typeof learnersOf>[0], beliefs: readonly Belief[] = []) {
  return commonFailures(learnersOf(records), beliefs).map(
    ({ tests, learners, outOf, ...rest }) => ({
      tests,
      who: learners.map(({ record }) => record.name),
      outOf,
      beliefs: rest.beliefs.map(({ misconception, fits }) => `${misconception} ${fits}`),
    }),
  );
}

it('the test that most learners fail comes first, and tests that the same fail stand together', () => {
  expect(
    failuresOf([failing('ada', 1), failing('bo', 0, 1, 2), failing('cy'), failing('di', 1)]),
  ).toEqual([
    { tests: ['closing › b'], who: ['ada', 'bo', 'di'], outOf: 4, beliefs: [] },
    { tests: ['laziness › a', 'closing › c'], who: ['bo'], outOf: 4, beliefs: [] },
  ]);
});

it('a belief fits who fails all that tells it, and one that says more comes first', () => {
  const exercise = '04-infinite-sequences';
  const beliefs = [
    { exercise, misconception: 'One.', tests: ['closing › b'] },
    { exercise, misconception: 'Two.', tests: ['closing › b', 'closing › c'] },
    { exercise, misconception: 'Both.', tests: ['laziness › a', 'closing › b'] },
    { exercise: '05-lazy-map-filter', misconception: 'Elsewhere.', tests: ['closing › b'] },
  ];

  expect(failuresOf([failing('ada', 1), failing('bo', 1, 2)], beliefs)).toMatchObject([
    { tests: ['closing › b'], beliefs: ['One. 2', 'Two. 1'] },
    { tests: ['closing › c'], beliefs: ['Two. 1'] },
  ]);
});

it('what was not begun, not judged, tampered with or left as the stub has it counts nowhere', () => {
  const left = sampleTest({ passed: false, message: 'take() is not written yet' });
  const failed = sampleTest({ passed: false });
  const exercises = [
    sampleNotBegun('01-array-problem', 1),
    sampleExercise({ name: '02-first-generator', verdict: 'error', tests: [failed] }),
    sampleExercise({ name: '03-iterator-protocol', verdict: 'tampered', tests: [failed] }),
    sampleExercise({ tests: [left] }),
  ];

  expect(failuresOf([sampleSubmission({ exercises })])).toEqual([]);
});

it('code that does not load fails all in one way, which says nothing of a belief', () => {
  const message = 'SyntaxError: Unexpected end of input';
  const tests = TESTS.map((name) => sampleTest({ name, passed: false, message }));

  expect(failuresOf([sampleSubmission({ exercises: [sampleExercise({ tests })] })])).toEqual([]);
});
