import { Exercise } from '../../../../kata/exercise';
import { FolderOfFiles } from '../../../../testing/folder-of-files';
import type { AnswerResult, Verdict } from '../../answers/answer-result';
import { checkAnswers } from './check-answers';

const NAME = '04-infinite-sequences';
const TEST = 'laziness › calling it pulls nothing';

let folder: FolderOfFiles;
let exercise: Exercise;

beforeEach(() => {
  folder = new FolderOfFiles({
    [`solutions/${NAME}/wrong/eager.ts`]: `/**\n * Eager.\n *\n * @rejectedBy ${TEST}\n */`,
    [`solutions/${NAME}/right/other.ts`]: '/** Other. */',
  });
  exercise = new Exercise(folder.path, NAME);
});

afterEach(() => folder.remove());

const passed: Verdict = {
  test: TEST,
  passed: true,
  failure: undefined,
  message: '',
  readings: [],
};
const rejected: Verdict = {
  ...passed,
  passed: false,
  failure: 'rejection',
  message: 'expected 0\nWhy: …',
};
const crashed: Verdict = { ...rejected, failure: 'error', message: 'TypeError' };

/** The reasons found where everything is as it should be, except for what is changed. */
function reasonsWith(
  changes: Partial<Record<'reference' | 'right' | 'stub' | 'wrong', Verdict | null>>,
  judged = exercise.wrongAnswers,
) {
  const verdicts = { reference: passed, right: passed, stub: crashed, wrong: rejected, ...changes };
  const files = {
    reference: exercise.reference,
    right: exercise.rightAnswers[0]!,
    stub: exercise.stub,
    wrong: exercise.wrongAnswers[0]!,
  };
  const results = new Map<string, AnswerResult>();
  for (const key of ['reference', 'right', 'stub', 'wrong'] as const) {
    const verdict = verdicts[key];
    const file = files[key];
    results.set(file, {
      file,
      verdicts: verdict === null ? [] : [verdict],
      failedToRun: verdict === null ? 'SyntaxError' : undefined,
    });
  }
  return checkAnswers(exercise, results, judged).findings.map(({ reason }) => reason);
}

it('finds nothing where all is as claimed', () => {
  expect(reasonsWith({})).toEqual([]);
});

it('shows both halves of an expectation that a reference fails', () => {
  const message = 'expect(received).toBe(expected)\n\nExpected: 2\nReceived: 1';
  expect(reasonsWith({ reference: { ...rejected, message } })).toEqual([
    `it is right, but "${TEST}" fails on it (expect(received).toBe(expected) | Expected: 2 | Received: 1)`,
  ]);
});

it('finds a reference that fails', () => {
  expect(reasonsWith({ reference: rejected })).toEqual([
    `it is right, but "${TEST}" fails on it (expected 0)`,
  ]);
});

it('finds an unfair test', () => {
  expect(reasonsWith({ right: crashed })).toEqual([
    `it is right, but "${TEST}" fails on it (TypeError)`,
  ]);
});

it('finds a test that passes on the stub', () => {
  expect(reasonsWith({ stub: passed })).toEqual([`"${TEST}" passes on the pristine stub`]);
});

it('finds a wrong answer that passes, and the test that nothing needs then', () => {
  expect(reasonsWith({ wrong: passed })).toEqual([
    `"${TEST}" should reject it, but passes (failed: none)`,
    `no wrong answer claims to be rejected by "${TEST}"`,
  ]);
});

it('does not take a crash for a rejection', () => {
  expect(reasonsWith({ wrong: crashed })).toEqual([
    `"${TEST}" should reject it, but only crashes (TypeError)`,
    `no wrong answer claims to be rejected by "${TEST}"`,
  ]);
});

it('finds an answer whose spec did not run', () => {
  expect(reasonsWith({ right: null })).toEqual(['its spec did not run: SyntaxError']);
});

it('finds a spec that misuses the kit', () => {
  const [reason] = reasonsWith({ stub: { ...crashed, failure: 'misuse' } });

  expect(reason).toContain('misuses the kit');
});

it('judges no answer by a spec, and no answer, that is not written yet', () => {
  folder.write(`solutions/${NAME}/right/other.ts`, '/** TODO: by other means. */');
  expect(reasonsWith({ right: rejected })).toEqual([]);

  folder.write(`exercises/${NAME}/exercise.spec.ts`, "it.todo('waits');");
  expect(reasonsWith({ reference: rejected, wrong: passed })).toEqual([]);
});

it('of a wrong answer that was not judged, compares the names of tests', () => {
  const other = { ...passed, test: 'laziness › another' };

  expect(reasonsWith({ wrong: passed }, [])).toEqual([
    `no wrong answer claims to be rejected by "${TEST}"`,
  ]);
  expect(reasonsWith({ reference: other, right: other }, [])[0]).toBe(
    `@rejectedBy names "${TEST}", which is not a test of the spec`,
  );
});
