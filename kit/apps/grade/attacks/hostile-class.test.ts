import { HOSTILE_FILES } from './fixtures/hostile-files';
import { HOSTILE_FOLDERS } from './fixtures/hostile-folders';
import { gradeHostileClass, type HostileClass, comparison } from './hostile-class';
import { chooseSandbox } from '../sandbox/choose';

/** One of each kind: it would end the run, flood it, read a neighbour's work, gain points. */
const NAMES = [
  'throws an error whose stack names what every object inherits',
  'has itself reported 3,000 times in every test',
  'is a link to a neighbour',
  '16-replaces-object-is.ts',
];
/** Starting processes takes long on a busy machine. */
const PATIENCE_MS = 180_000;

const hostile = [...HOSTILE_FOLDERS, ...HOSTILE_FILES].filter(({ name }) => NAMES.includes(name));
let found: HostileClass;

beforeAll(async () => {
  found = await gradeHostileClass(hostile, chooseSandbox('auto').level);
}, PATIENCE_MS);

it.each(hostile.map((one, index) => ({ name: one.name, one, index })))(
  'a submission that $name gets what it deserves',
  ({ one, index }) => {
    const { expected, found: own } = comparison(one, found.hostile[index]!);

    expect(own).toEqual(expected);
  },
);

it('its neighbours lose nothing, everyone is in the journal, and no temporary files are left', () => {
  expect(hostile).toHaveLength(NAMES.length);
  expect(found.honest).toMatchObject([{ verdict: 'pass' }, { verdict: 'pass' }]);
  expect(found.journal).toHaveLength(hostile.length + 2);
  expect(found.leftovers).toEqual([]);
});
