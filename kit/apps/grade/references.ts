import type { Exercise } from '../../kata/exercise';
import { compile } from './reading/compile';
import type { Expected } from './records/exercise-record';
import type { SpecResult } from './judging/spec-result';
import { textOf } from '../../kata/files/text-of';
import type { Trial } from './judging/inside/protocol';

/** A reference that fails runs again: on a busy machine it may fail by chance, and no answer can be judged without it. */
const MOST_RUNS = 3;

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
