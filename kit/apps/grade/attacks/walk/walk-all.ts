import { availableParallelism } from 'node:os';
import { exercisesIn } from '../../../../kata/exercise';
import { ROOT } from '../../../../kata/root';
import { selectExercises } from '../../../../kata/select';
import { Grader } from '../../grader';
import { chooseSandbox } from '../../sandbox/choose';
import { gainsOf } from './gains';

// Replaces every function that a submission can replace, one in each run of a wrong answer, and prints what that gains.
// node --require ./kit/loader/index.cjs kit/apps/grade/attacks/walk/walk-all.ts [01 04 10 14 16]

const [, , ...numbers] = process.argv;
const all = exercisesIn(ROOT);
const chosen = (numbers.length === 0 ? ['04'] : numbers).flatMap((number) =>
  selectExercises(all, number),
);

void main();

async function main(): Promise<void> {
  const grader = await Grader.open(chooseSandbox('auto'), chosen);
  try {
    for (const exercise of chosen) {
      for (const from of ['load', 'calls'] as const) {
        const gains = await gainsOf(grader, exercise, from, { lanes: availableParallelism() });
        const { found, tried, told, silent } = gains;
        console.log(
          `${exercise.name}, ${from}: ${found.objects} objects, ${found.functions} functions and accessors replaced, ` +
            `${found.lies.length} stayed replaced; ${tried} lies tried, ${told.length} gained and were reported, ` +
            `${silent.length} gained silently`,
        );
        for (const { path, lie } of silent) console.log(`SILENTLY: ${path}, ${lie}`);
        if (silent.length > 0) process.exitCode = 1;
      }
    }
  } finally {
    grader.close();
  }
}
