import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Exercise } from '../exercises/exercise';
import { FolderOfFiles } from '../exercises/folder-of-files';
import { ROOT } from '../exercises/root';
import { HOSTILE_FILES } from './fixtures/hostile-files';
import { type HostileFolder, HOSTILE_FOLDERS } from './fixtures/hostile-folders';
import { gradeClass } from './grade-class';
import { Journal } from './journal';
import { type SandboxLevel, SANDBOX_LEVELS } from './record';
import { chooseSandbox } from './sandbox/choose';
import { removeFolder } from './remove-folder';

// Prints what comes of each hostile folder between two honest ones, at each level of sandbox. It takes minutes, most of them
// for what goes on until a limit ends it; what does not is in hostile-class.test.ts as well.
// node --require ./kit/loader/index.cjs kit/grade/attack-table.ts [bwrap,permission,none] [quick|slow|all] [part of a name]

const [, , levels = SANDBOX_LEVELS.join(), speed = 'all', part = ''] = process.argv;
const exercise = new Exercise(ROOT, '04-infinite-sequences');
const temporary = tmpdir();
const honest = readFileSync(exercise.reference, 'utf8');
const chosen = [...HOSTILE_FOLDERS, ...HOSTILE_FILES].filter(
  ({ name, isSlow }) =>
    name.includes(part) && (speed === 'all' || (speed === 'slow') === (isSlow === true)),
);

void main();

async function main(): Promise<void> {
  console.log('| case | level | verdict | points | neighbours | left over | seconds |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const hostile of chosen) {
    for (const level of levels.split(',') as SandboxLevel[]) {
      console.log(await line(hostile, level));
    }
  }
}

async function line(hostile: HostileFolder, level: SandboxLevel): Promise<string> {
  const { name, verdict, points, says } = hostile;
  process.env['TMPDIR'] = temporary;
  const folder = new FolderOfFiles({
    'class/an-honest-neighbour/04.ts': honest,
    'class/z/04.ts': honest,
  });
  mkdirSync(join(folder.path, 'tmp'));
  process.env['TMPDIR'] = join(folder.path, 'tmp');
  const names = ['an-honest-neighbour', 'hostile', 'z'];
  hostile.make(join(folder.path, 'class', 'hostile'));
  const start = Date.now();
  const { records, leftover } = await gradeClass(
    names.map((own) => ({ name: own, folder: join(folder.path, 'class', own) })),
    {
      sandbox: chooseSandbox(level),
      exercises: [exercise],
      journal: new Journal(join(folder.path, 'out')),
      ...{ jobs: 2, resume: false, stop: new AbortController().signal, onDone: () => undefined },
    },
  );
  const seconds = Math.round((Date.now() - start) / 1_000);
  const left = [...readdirSync(tmpdir()), ...(leftover === undefined ? [] : [leftover])];
  const [first, own, last] = records;
  const found = JSON.stringify(own);
  const isExpected =
    own?.verdict === verdict && own.points === points && (says?.test(found) ?? true);
  removeFolder(folder.path);
  return `| ${name} | ${level} | ${own?.verdict}${isExpected ? '' : ` (EXPECTED ${verdict} ${points} ${says}: ${found.slice(0, 3000)})`} | ${own?.points} | ${first?.points}, ${last?.points} of ${last?.outOf} | ${left.length} | ${seconds} |`;
}
