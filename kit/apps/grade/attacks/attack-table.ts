import { HOSTILE_FILES } from './fixtures/hostile-files';
import { type HostileFolder, HOSTILE_FOLDERS } from './fixtures/hostile-folders';
import { comparison, gradeHostileClass, type HostileClass } from './hostile-class';
import { type SandboxLevel, SANDBOX_LEVELS } from '../records/record';

// Prints the result of each hostile submission between two honest ones, at each level of sandbox. It takes minutes, most of
// them for submissions that run until a limit ends them. hostile-class.slow.test.ts runs the others too.
// node --require ./kit/loader/index.cjs kit/apps/grade/attacks/attack-table.ts [bwrap,permission,none] [quick|slow|all] [part of a name]

const [, , levels = SANDBOX_LEVELS.join(), speed = 'all', part = ''] = process.argv;
const chosen = [...HOSTILE_FOLDERS, ...HOSTILE_FILES].filter(
  ({ name, isSlow }) =>
    name.includes(part) && (speed === 'all' || (speed === 'slow') === (isSlow === true)),
);

void main();

async function main(): Promise<void> {
  for (const level of levels.split(',') as SandboxLevel[]) {
    const found = await gradeHostileClass(chosen, level, 'between');
    console.log(`\n${level}: ${found.leftovers.length} temporary files left over\n`);
    console.log('| case | verdict | points | neighbours | seconds |');
    console.log('| --- | --- | --- | --- | --- |');
    for (const [index, one] of chosen.entries()) console.log(line(one, index, found));
  }
}

function line(one: HostileFolder, index: number, { honest, hostile }: HostileClass): string {
  const own = hostile[index]!;
  const { expected, found } = comparison(one, own);
  const isExpected = JSON.stringify(found) === JSON.stringify(expected);
  const neighbours = honest.slice(index, index + 2);
  const cells = [
    ...[one.name, own.verdict, own.points],
    neighbours.map(({ points, outOf }) => `${points} of ${outOf}`).join(', '),
    Math.round(own.durationMs / 1_000),
    ...(isExpected ? [] : [`expected ${JSON.stringify(expected)}: ${JSON.stringify(own)}`]),
  ];
  return `| ${cells.join(' | ')} |`;
}
