import { HOSTILE_FILES } from './fixtures/hostile-files';
import { type HostileFolder, HOSTILE_FOLDERS } from './fixtures/hostile-folders';
import { comparison, gradeHostileClass } from './hostile-class';
import { type SandboxLevel, SANDBOX_LEVELS } from './record';

// Prints what comes of each hostile submission between two honest ones, at each level of sandbox. It takes minutes, most of
// them for what runs until a limit ends it. The others are in hostile-class.slow.test.ts, too.
// node --require ./kit/loader/index.cjs kit/apps/grade/attack-table.ts [bwrap,permission,none] [quick|slow|all] [part of a name]

const [, , levels = SANDBOX_LEVELS.join(), speed = 'all', part = ''] = process.argv;
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

async function line(submission: HostileFolder, level: SandboxLevel): Promise<string> {
  const { honest, hostile, leftovers, seconds } = await gradeHostileClass([submission], level);
  const [own] = hostile;
  const { expected, found } = comparison(submission, own!);
  const isExpected = JSON.stringify(found) === JSON.stringify(expected);
  const cells = [
    ...[submission.name, level, own!.verdict, own!.points],
    honest.map(({ points, outOf }) => `${points} of ${outOf}`).join(', '),
    ...[leftovers.length, seconds],
    ...(isExpected ? [] : [`expected ${JSON.stringify(expected)}: ${JSON.stringify(own)}`]),
  ];
  return `| ${cells.join(' | ')} |`;
}
