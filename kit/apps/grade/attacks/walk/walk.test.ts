import { Exercise } from '../../../../kata/exercise';
import { ROOT } from '../../../../kata/root';
import { Grader } from '../../grader';
import { chooseSandbox } from '../../sandbox/choose';
import { lieInside, walkInside } from './inside-walk';

const PATIENCE_MS = 300_000;
/** Of what can be replaced, each n-th is: `walk-all.ts` replaces each. */
const SHARE = 80;

const exercise = new Exercise(ROOT, '04-infinite-sequences');
let grader: Grader;

beforeAll(async () => {
  grader = await Grader.open(chooseSandbox('auto'), [exercise]);
});

afterAll(() => grader.close());

it.each(['load', 'calls'] as const)(
  'a lie in the place of any function that can be replaced when a submission sees it (%s) gains nothing silently',
  async (from) => {
    const walks = await walkInside(grader, exercise, from);
    const open = [...new Set(walks.flatMap((walk) => walk.open))];
    const honest = await lieInside(grader, exercise, from);
    const chosen = open.filter((_, index) => index % SHARE === 0);
    const gained: string[] = [];
    for (const path of chosen) {
      const { passed, isTold } = await lieInside(grader, exercise, from, path);
      if (passed > honest.passed && !isTold) gained.push(path);
    }

    expect(walks.length).toBeGreaterThan(0);
    expect(Math.max(...walks.map(({ objects }) => objects))).toBeGreaterThan(100);
    expect(honest).toEqual({ passed: expect.any(Number) as number, isTold: false });
    expect(gained).toEqual([]);
  },
  PATIENCE_MS,
);

it('the walk notices what is open: a function of an object that nobody hardened', async () => {
  const walks = await walkInside(grader, exercise, 'load');

  expect(walks[0]?.open).toContain('global/process/uptime');
  expect(walks[0]?.open).not.toContain('global/Object/is');
});
