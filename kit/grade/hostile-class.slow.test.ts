import { HOSTILE_FOLDERS } from './fixtures/hostile-folders';
import { comparison, gradeHostileClass } from './hostile-class';
import { SANDBOX_LEVELS } from './record';
import { chooseSandbox } from './sandbox/choose';

const PATIENCE_MS = 300_000;
const hostile = HOSTILE_FOLDERS.filter(({ isSlow }) => isSlow === undefined);

/** The best that works here is in hostile-class.test.ts. */
const weaker = SANDBOX_LEVELS.slice(SANDBOX_LEVELS.indexOf(chooseSandbox('auto').level) + 1);

it.each(weaker.length === 0 ? [SANDBOX_LEVELS.at(-1)!] : weaker)(
  'at %s, whoever would harm a class harms nobody',
  async (level) => {
    const found = await gradeHostileClass(hostile, level);

    expect(found.honest).toMatchObject([{ verdict: 'pass' }, { verdict: 'pass' }]);
    const verdicts = comparison(hostile, found.hostile);
    expect(verdicts.found).toEqual(verdicts.expected);
    expect(found.journal).toHaveLength(hostile.length + 2);
    expect(found.leftovers).toEqual([]);
  },
  PATIENCE_MS,
);
