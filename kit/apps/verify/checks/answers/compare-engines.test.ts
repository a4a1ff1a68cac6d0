import type { AnswerResult, Verdict } from '../../answers/answer-result';
import { compareEngines } from './compare-engines';

const FILE = '/solutions/04-infinite-sequences/wrong/eager.ts';
const PASSED: Verdict = {
  test: 'closing › t',
  passed: true,
  failure: undefined,
  message: '',
  readings: [],
};
const FAILED: Verdict = { ...PASSED, passed: false, failure: 'rejection', message: 'no\nWhy: …' };

function results(verdicts: readonly Verdict[], failedToRun?: string) {
  const result: AnswerResult = { file: FILE, verdicts, failedToRun };
  return new Map([[FILE, result]]);
}

function reasons(graded: Map<string, AnswerResult>, inJest: Map<string, AnswerResult>): string[] {
  return compareEngines(graded, inJest).findings.map(({ reason }) => reason);
}

it('finds nothing where both come to the same, though one of them has judged more', () => {
  const more = { ...FAILED, test: 'laziness › u' };

  expect(reasons(results([PASSED, more]), results([PASSED]))).toEqual([]);
  expect(reasons(results([], 'SyntaxError'), results([], 'SyntaxError: …'))).toEqual([]);
});

it('finds a test that ends otherwise, or is not there', () => {
  expect(reasons(results([FAILED]), results([PASSED]))).toEqual([
    '"closing › t" passes in jest, and in the grader it fails (no)',
  ]);
  expect(reasons(results([]), results([FAILED]))).toEqual([
    '"closing › t" fails (no) in jest, and in the grader it does not run',
  ]);
});

it('finds an answer on which only one of them runs', () => {
  expect(reasons(results([PASSED]), results([], 'SyntaxError'))).toEqual([
    'its spec did not run in jest: SyntaxError',
  ]);
});
