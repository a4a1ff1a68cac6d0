import { compile } from '../reading/compile';
import { type Findings, graded } from './exercise-record';
import { type Done, SpecResult } from '../judging/reports';

const expected = new Map([
  ['laziness › pulls nothing', 2],
  ['closing › closes', 1],
]);

function outcomeOf(...done: Partial<Done>[]): SpecResult {
  const outcome = new SpecResult();
  const names = [...expected.keys()];
  outcome.add([
    { kind: 'tests', tests: names },
    ...done.map((part, index): Done => ({
      ...{ kind: 'done', test: names[index]!, ran: true, assertions: 2 },
      ...part,
    })),
  ]);
  return outcome;
}

function verdictOf(outcome: SpecResult, others: Partial<Findings> = {}) {
  return graded({ outcome, expected, typeErrors: [], compiled: {}, ...others });
}

it('all tests passed make a pass, some of them a part, none a fail', () => {
  const failure = { message: 'expected 0 pulls' };

  expect(verdictOf(outcomeOf({}, {}))).toMatchObject({ verdict: 'pass', points: 2, outOf: 2 });
  expect(verdictOf(outcomeOf({}, { failure }))).toMatchObject({ verdict: 'partial', points: 1 });
  expect(verdictOf(outcomeOf({ failure }, { failure }))).toMatchObject({
    verdict: 'fail',
    points: 0,
  });
});

it('a type error stands in the way of a pass', () => {
  const typeErrors = [{ file: 'exercise.ts', line: 1, column: 1, code: 2322, message: 'no' }];

  expect(verdictOf(outcomeOf({}, {}), { typeErrors })).toMatchObject({
    verdict: 'partial',
    points: 2,
  });
});

it.each([
  ['is missing', outcomeOf({}), 'received nothing'],
  ['was skipped', outcomeOf({}, { ran: false }), 'it was skipped'],
  ['made fewer assertions than with the reference', outcomeOf({}, { assertions: 0 }), 'assertions'],
])('a test that %s is no pass', (_what, outcome, message) => {
  const { verdict, tests } = verdictOf(outcome);

  expect(verdict).toBe('partial');
  expect(tests[1]).toMatchObject({ passed: false, message: expect.stringContaining(message) });
});

it('a test that the spec does not have is tampering', () => {
  const outcome = outcomeOf({}, {});
  outcome.tests = [...outcome.tests, 'mine › passes'];

  expect(verdictOf(outcome)).toMatchObject({
    verdict: 'tampered',
    points: 0,
    reasons: ['has added a test, "mine › passes"'],
  });
});

it('what was patched costs the points, what was reached for asks for a look', () => {
  const patched = outcomeOf({}, {});
  patched.tampered.add('Object.is');
  const reaching = outcomeOf({}, {});
  reaching.reached.add('the module node:net');

  expect(verdictOf(patched)).toMatchObject({
    verdict: 'tampered',
    points: 0,
    reasons: ['tried to change Object.is'],
  });
  expect(verdictOf(reaching)).toMatchObject({
    verdict: 'review',
    points: 2,
    reasons: ['reached for the module node:net'],
  });
});

it('tests that did not report have the reason why none of them could', () => {
  const outcome = new SpecResult();
  outcome.add([{ kind: 'unloadable', failure: { message: 'SyntaxError: no' } }]);

  expect(verdictOf(outcome).tests.map(({ message }) => message)).toEqual([
    'SyntaxError: no',
    'SyntaxError: no',
  ]);
});

it('a failure names the line that the learner wrote', () => {
  const source =
    'interface Gone {\n  readonly here: number;\n}\nexport const f = (): number => 1;\n';
  const compiled = { 'exercise.ts': compile(source, 'exercise.ts') };
  const lines = compiled['exercise.ts'].javascript.split('\n');
  const line = lines.findIndex((text) => text.includes('const f')) + 1;
  const failure = { message: 'no', place: { module: 'exercise.ts', line, column: 1 } };

  const { tests } = verdictOf(outcomeOf({ failure }, {}), { compiled });

  expect(tests[0]?.place).toMatch(/^exercise\.ts:4:/);
});
