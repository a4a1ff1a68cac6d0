import { exercisesIn } from '../../../kata/exercise';
import { ROOT } from '../../../kata/root';
import { Grader } from '../grader';
import { chooseSandbox } from '../sandbox/choose';
import { expectedOf, TRICKS, tryTrick } from './trick';

/** One trick of each kind: it forges reports, values, expected values, or measurements. */
const NAMES = [
  '01-elements-by-accessors.ts',
  '01-resizable-buffer.ts',
  '04-forges-reports.ts',
  '05-empties-the-expected.ts',
];
const PATIENCE_MS = 120_000;

const exercises = exercisesIn(ROOT);
let grader: Grader;

beforeAll(async () => {
  grader = await Grader.open(chooseSandbox('auto'), exercises);
}, PATIENCE_MS);

afterAll(() => grader.close());

it.each(NAMES)(
  '%s gains nothing, or is reported',
  async (name) => {
    const trick = TRICKS.find((each) => each.name === name)!;

    expect(await tryTrick(trick, grader, exercises)).toEqual(expectedOf(trick));
  },
  PATIENCE_MS,
);
