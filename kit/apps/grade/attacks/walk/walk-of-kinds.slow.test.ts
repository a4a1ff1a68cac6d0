import { exercisesIn } from '../../../../kata/exercise';
import { ROOT } from '../../../../kata/root';
import { Grader } from '../../grader';
import { chooseSandbox } from '../../sandbox/choose';
import { gainsOf } from './gains';
import type { From } from './inside-walk';

const PATIENCE_MS = 900_000;
/** One exercise of each kind: a producer, a two-way generator, a hand-built generator, files, promises, a runner. */
const NUMBERS = ['01', '06', '07', '10', '14', '16'];
/** Every n-th thing that can be replaced is tried in one exercise, and other ones in the next exercise. */
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
    // Some specs pass only numbers.
    expect(found.functions).toBeGreaterThanOrEqual(from === 'load' ? 1_000 : 0);
    expect(isHonestTold).toBe(false);
    expect(silent).toEqual([]);
  },
  PATIENCE_MS,
);
