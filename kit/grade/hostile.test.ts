import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Exercise } from '../exercises/exercise';
import { FolderOfFiles } from '../exercises/folder-of-files';
import { ROOT } from '../exercises/root';
import { Grader } from './grader';
import { chooseSandbox } from './sandbox/choose';

const FOLDER = join(__dirname, 'fixtures', 'hostile');
/** Those that would raise their score; what loops or fills memory costs seconds each, and gains nothing. */
const FORGING =
  /^\d+-(?:replaces|skips|extends|values|proxies|requires|forges|defines|asks|takes|connects|functions|throws)/;
const PATIENCE_MS = 180_000;

const files = readdirSync(FOLDER).filter((name) => FORGING.test(name));
const exercise = new Exercise(ROOT, '04-infinite-sequences');
let grader: Grader;

beforeAll(async () => {
  grader = await Grader.open(chooseSandbox('auto'), [exercise]);
});

afterAll(() => grader.close());

it.each(files)(
  '%s gains nothing that it does not deserve, and is told from honest work',
  async (name) => {
    const source = readFileSync(join(FOLDER, name), 'utf8');
    const [, expected, points = '0'] = /@expects (\w+)(?: @points (\d+))?/.exec(source) ?? [];

    const submission = new FolderOfFiles({ '04.ts': source });

    const record = await grader.grade({ name: basename(name, '.ts'), folder: submission.path });
    submission.remove();

    expect([record.verdict, record.points]).toEqual([expected, Number(points)]);
  },
  PATIENCE_MS,
);
