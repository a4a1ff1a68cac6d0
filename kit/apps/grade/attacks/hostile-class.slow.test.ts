import { HOSTILE_FILES } from './fixtures/hostile-files';
import { HOSTILE_FOLDERS } from './fixtures/hostile-folders';
import { gradeHostileClass, type HostileClass, comparison } from './hostile-class';
import { SANDBOX_LEVELS } from '../records/record';
import { chooseSandbox } from '../sandbox/choose';

const PATIENCE_MS = 900_000;

const { level: best } = chooseSandbox('auto');
const levels = SANDBOX_LEVELS.slice(SANDBOX_LEVELS.indexOf(best));

describe.each(levels)('at %s', (level) => {
  // Submissions that want points attack inside the process, where all levels are alike.
  const hostile = [...HOSTILE_FOLDERS, ...(level === best ? HOSTILE_FILES : [])].filter(
    ({ isSlow }) => isSlow === undefined,
  );
  let found: HostileClass;

  beforeAll(async () => {
    found = await gradeHostileClass(hostile, level);
  }, PATIENCE_MS);

  it.each(hostile.map((one, index) => ({ name: one.name, one, index })))(
    'a submission that $name gets what it deserves',
    ({ one, index }) => {
      const { expected, found: own } = comparison(one, found.hostile[index]!);

      expect(own).toEqual(expected);
    },
  );

  it('its neighbours lose nothing, everyone is in the journal, and no temporary files are left', () => {
    expect(found.honest).toMatchObject([{ verdict: 'pass' }, { verdict: 'pass' }]);
    expect(found.journal).toHaveLength(hostile.length + 2);
    expect(found.leftovers).toEqual([]);
  });
});
