import { exercisesIn } from '../../../kata/exercise';
import { ROOT } from '../../../kata/root';
import { Grader } from '../grader';
import { SANDBOX_LEVELS } from '../records/record';
import { chooseSandbox } from '../sandbox/choose';
import { expectedOf, TRICKS, tryTrick } from './trick';

const PATIENCE_MS = 120_000;

const exercises = exercisesIn(ROOT);
const levels = SANDBOX_LEVELS.slice(SANDBOX_LEVELS.indexOf(chooseSandbox('auto').level));

describe.each(levels)('at %s', (level) => {
  let grader: Grader;

  beforeAll(async () => {
    grader = await Grader.open(chooseSandbox(level), exercises);
  }, PATIENCE_MS);

  afterAll(() => grader.close());

  it.each(TRICKS)(
    '$name gains nothing, or is reported',
    async (trick) => {
      expect(await tryTrick(trick, grader, exercises)).toEqual(expectedOf(trick));
    },
    PATIENCE_MS,
  );
});
