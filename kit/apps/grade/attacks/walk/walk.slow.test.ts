import { Exercise } from '../../../../kata/exercise';
import { ROOT } from '../../../../kata/root';
import { Grader } from '../../grader';
import { chooseSandbox } from '../../sandbox/choose';
import { gainsOf } from './gains';
import { type From, walkInside } from './inside-walk';

const PATIENCE_MS = 300_000;
/** Replaces every n-th thing that it can. `walk-of-kinds.slow.test.ts` replaces more, and `walk-all.ts` everything. */
const EACH: Readonly<Record<From, number>> = { load: 80, calls: 1 };

const exercise = new Exercise(ROOT, '14-async-pagination');
let grader: Grader;

beforeAll(async () => {
  grader = await Grader.open(chooseSandbox('auto'), [exercise]);
});

afterAll(() => grader.close());

it.each(['load', 'calls'] as const)(
  'a lie in the place of any function that can be replaced when a submission sees it (%s) gains nothing silently',
  async (from) => {
    const { found, silent, isHonestTold } = await gainsOf(grader, exercise, from, {
      ...{ lanes: 1, each: EACH[from] },
    });

    expect(found.walks).toBeGreaterThan(0);
    expect(found.objects).toBeGreaterThan(100);
    expect(isHonestTold).toBe(false);
    expect(silent).toEqual([]);
  },
  PATIENCE_MS,
);

it('the walk notices what is open: a function of an object that nobody hardened', async () => {
  const { lies } = await walkInside(grader, exercise, 'load');
  const paths = lies.map(({ path }) => path);

  expect(paths).toContain('global/process/uptime');
  expect(paths).not.toContain('global/Object/is');
});
