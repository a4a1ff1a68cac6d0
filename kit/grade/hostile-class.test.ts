import { HOSTILE_FOLDERS } from './fixtures/hostile-folders';
import { comparison, gradeHostileClass } from './hostile-class';
import { chooseSandbox } from './sandbox/choose';

const PATIENCE_MS = 300_000;
const hostile = HOSTILE_FOLDERS.filter(({ isSlow }) => isSlow === undefined);

it(
  'whoever would harm a class harms nobody',
  async () => {
    const { level } = chooseSandbox('auto');
    const found = await gradeHostileClass(hostile, level);

    expect(found.honest).toMatchObject([{ verdict: 'pass' }, { verdict: 'pass' }]);
    const verdicts = comparison(hostile, found.hostile);
    expect(verdicts.found).toEqual(verdicts.expected);
    expect(found.journal).toHaveLength(hostile.length + 2);
    expect(found.leftovers).toEqual([]);
  },
  PATIENCE_MS,
);
