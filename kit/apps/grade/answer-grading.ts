import type { Exercise } from '../../kata/exercise';
import type { TypeError } from '../../judge/type-check/type-error';
import { type Expected, type Graded, graded } from './records/exercise-record';
import { codeHash, hashOf } from './hash';
import type { Trial } from './judging/inside/protocol';
import { SpecResult } from './judging/reports';
import { compile } from './reading/compile';
import type { Answer, Reader } from './reading/reader';
import type { ExerciseRecord } from './records/record';
import { textOf } from '../../kata/files/text-of';

/** A reference that fails runs again: on a busy machine it may fail by chance, and no answer can be judged without it. */
const MOST_RUNS = 3;

/** What it takes to judge it. */
interface Means {
  readonly reader: Reader;
  /** Fails where the reference does not pass. */
  readonly expected: Promise<Expected>;
  readonly run: (trial: Trial) => Promise<SpecResult>;
}

/** Judges a submission of an exercise. Everything that goes wrong in the meantime becomes a part of the record. */
export async function gradeAnswer(
  exercise: Exercise,
  answer: Answer,
  means: Means,
): Promise<ExerciseRecord> {
  const start = Date.now();
  const expected = await means.expected.catch((error: Error) => error);
  const unjudged = {
    name: exercise.name,
    ...{ reasons: [], points: 0, tests: [], typeErrors: [], codeHash: '' },
    outOf: expected instanceof Error ? 0 : expected.size,
    specHash: hashOf(textOf(exercise.spec)),
    durationMs: 0,
  };
  if (answer.kind === 'absent') return { ...unjudged, verdict: 'not begun' };
  if (answer.kind === 'refused') {
    return { ...unjudged, verdict: 'error', reasons: [answer.reason] };
  }
  const begun = { ...unjudged, codeHash: answer.codeHash, code: answer.code };
  if (answer.codeHash === stubHash(exercise)) return { ...begun, verdict: 'not begun' };
  try {
    if (expected instanceof Error) throw expected;
    const found = await judged(exercise.number, expected, means);
    return { ...begun, ...found, durationMs: Date.now() - start };
  } catch (error) {
    // A fault here costs this learner this exercise, and no other result.
    const reasons = [`it could not be judged: ${(error as Error).message}`];
    return { ...begun, verdict: 'error', reasons, durationMs: Date.now() - start };
  }
}

async function judged(
  number: string,
  expected: Expected,
  { reader, run }: Pick<Means, 'reader' | 'run'>,
): Promise<Graded> {
  const compiled = await reader.compile(number);
  if (compiled.kind === 'refused') {
    const outcome = new SpecResult();
    outcome.failure = { message: `TypeScript cannot compile it: ${compiled.reason}` };
    return graded({ outcome, expected, typeErrors: [], compiled: {} });
  }
  const { modules } = compiled;
  const [outcome, types] = await Promise.all([run({ modules }), reader.check(number)]);
  return graded({
    ...{ outcome, expected, compiled: modules },
    typeErrors: types.kind === 'checked' ? types.errors : [unchecked(types.reason)],
    isTypeCheckOff: types.kind === 'checked' && types.isSwitchedOff,
  });
}

function unchecked(reason: string): TypeError {
  const message = `the types could not be checked: ${reason}`;
  return { file: 'exercise.ts', line: 1, column: 1, code: 0, message };
}

function stubHash({ stub }: Exercise): string {
  return codeHash({ 'exercise.ts': { source: textOf(stub), imports: {} } });
}

/**
 * What the reference of an exercise shows of its spec.
 *
 * @throws Error if it does not pass here, so nobody's answer can be judged
 */
export async function expectedBy(
  { number, reference }: Exercise,
  run: (reference: Trial) => Promise<SpecResult>,
): Promise<Expected> {
  const modules = { 'exercise.ts': compile(textOf(reference), 'exercise.ts') };
  let reason = '';
  for (let runs = 0; runs < MOST_RUNS; runs += 1) {
    const { done, failure } = await run({ modules });
    const failing = [...done.values()].find((test) => test.failure !== undefined);
    const found = failing?.failure ?? failure;
    if (found === undefined && done.size > 0) {
      return new Map([...done].map(([test, { assertions }]) => [test, assertions]));
    }
    reason = found?.message ?? 'no test ran';
  }
  throw new Error(
    `the kata's own answer does not pass here (${reason.split('\n')[0]}), and without it no other can be judged: ` +
      `\`npm run verify -- ${number}\` shows more`,
  );
}
