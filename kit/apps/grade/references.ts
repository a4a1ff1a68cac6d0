import type { Exercise } from '../../kata/exercise';
import { compile } from './reading/compile';
import type { Expected } from './records/exercise-record';
import type { SpecResult } from './judging/spec-result';
import { textOf } from '../../kata/files/text-of';
import type { Trial } from './judging/inside/protocol';

type Run = (exercise: Exercise, reference: Trial) => Promise<SpecResult>;

/** A reference that fails runs again: on a busy machine it may fail by chance, and no answer can be judged without it. */
const MOST_RUNS = 3;

/** What the references show of their specs, each run when it is first asked for. */
export class References {
  readonly #run: Run;
  readonly #expected = new Map<string, Promise<Expected>>();

  constructor(run: Run) {
    this.#run = run;
  }

  /** @throws Error if the reference of an exercise does not pass here, so nobody's answer can be judged */
  expectedOf(exercise: Exercise): Promise<Expected> {
    const known = this.#expected.get(exercise.name) ?? this.#expectedBy(exercise);
    this.#expected.set(exercise.name, known);
    return known;
  }

  async #expectedBy(exercise: Exercise): Promise<Expected> {
    const modules = { 'exercise.ts': compile(textOf(exercise.reference), 'exercise.ts') };
    let reason = '';
    for (let runs = 0; runs < MOST_RUNS; runs += 1) {
      const { done, failure } = await this.#run(exercise, { modules });
      const failing = [...done.values()].find((test) => test.failure !== undefined);
      const found = failing?.failure ?? failure;
      if (found === undefined && done.size > 0) {
        return new Map([...done].map(([name, { assertions }]) => [name, assertions]));
      }
      reason = found?.message ?? 'no test ran';
    }
    throw new Error(
      `the kata's own answer does not pass here (${reason.split('\n')[0]}), and without it no other can be judged: ` +
        `\`npm run verify -- ${exercise.number}\` shows more`,
    );
  }
}
