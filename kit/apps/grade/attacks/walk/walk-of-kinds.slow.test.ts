import { exercisesIn } from '../../../../kata/exercise';
import { ROOT } from '../../../../kata/root';
import { Grader } from '../../grader';
import { chooseSandbox } from '../../sandbox/choose';
import { gainsOf } from './gains';
import type { From } from './inside-walk';

const PATIENCE_MS = 900_000;
/** A producer, values both ways, a generator that is written by hand, files, promises, a runner. */
const NUMBERS = ['01', '06', '07', '10', '14', '16'];
/** Of what can be replaced, each n-th is in each exercise, and another n-th in the next. */
const EACH: Readonly<Record<From, number>> = { load: 8, calls: 1 };

const exercises = exercisesIn(ROOT).filter(({ number }) => NUMBERS.includes(number));
let grader: Grader;

beforeAll(async () => {
  grader = await Grader.open(chooseSandbox('auto'), exercises);
});

afterAll(() => grader.close());

it.each(
  exercises.flatMap((exercise) =>
    (['load', 'calls'] as const).map((from) => ({ name: exercise.name, exercise, from })),
  ),
)(
  'a lie in the place of any function that can be replaced gains a wrong answer to $name ($from) nothing silently',
  async ({ exercise, from }) => {
    const { found, silent, isHonestTold } = await gainsOf(grader, exercise, from, {
      ...{ lanes: 2, each: EACH[from] },
    });

    expect(found.walks).toBeGreaterThan(0);
    // Some specs pass nothing but numbers.
    expect(found.functions).toBeGreaterThanOrEqual(from === 'load' ? 1_000 : 0);
    expect(isHonestTold).toBe(false);
    expect(silent).toEqual([]);
  },
  PATIENCE_MS,
);
