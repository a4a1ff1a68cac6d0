import { parseArgs } from 'node:util';
import { exercisesIn } from '../../kata/exercise';
import { ROOT } from '../../kata/root';
import { selectExercises } from '../../kata/select';
import { tryPlaces } from './places/try-places';
import { checkPages } from './check-pages';
import { writeTable } from './exercise-table';
import { line, type Report } from './finding';
import { prove } from './prove';
import { trySeeds } from './seeds';
import { soak } from './soak';
import { isFlagGiven } from '../../ground/command-line/npm-flag';
import { BadInput, runCommand } from '../../ground/command-line/run-command';

const HELP = `npm run verify                    prove that the specs judge correctly
npm run verify -- 04              only the answers and the layout of exercise 04
npm run verify -- --all           with the slow checks too: every test on every wrong answer, every answer in jest
npm run verify -- --matrix        print a table of tests × wrong answers as well
npm run verify -- --seeds 20      judge right answers with 20 other seeds of the laws
npm run verify -- --soak 20       judge every answer 20 times and report each verdict that differs
npm run verify -- --browser       try the pages that commands write in a real browser
npm run verify -- --places        try folders, disks, Nodes and flags that people have; a part of a name tries some
                                  (KATA_NODES: paths of other Nodes' executables, separated as in PATH)
npm run verify -- --write-table   write README.md's table of exercises again
`;

runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      matrix: { type: 'boolean', default: false },
      seeds: { type: 'string' },
      soak: { type: 'string' },
      browser: { type: 'boolean', default: false },
      places: { type: 'boolean', default: false },
      'write-table': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  if (isFlagGiven('browser', values.browser)) {
    await checkPages();
    return;
  }
  if (isFlagGiven('places', values.places)) {
    process.exitCode = (await tryPlaces(positionals)) === 0 ? 0 : 1;
    return;
  }
  const all = exercisesIn(ROOT);
  if (isFlagGiven('write-table', values['write-table'])) {
    await writeTable(ROOT, all);
    return;
  }
  const isWhole = positionals.length === 0;
  const exercises = isWhole
    ? all
    : all.filter((exercise) =>
        positionals.some((selector) => selectExercises(all, selector).includes(exercise)),
      );
  if (values.soak !== undefined) {
    conclude(await soak(exercises, count('soak', values.soak)));
  } else if (values.seeds !== undefined) {
    tell(await trySeeds(exercises, count('seeds', values.seeds)));
  } else {
    const isThorough = isFlagGiven('all', values.all);
    const withMatrix = isFlagGiven('matrix', values.matrix);
    tell(await prove(all, exercises, { isWhole, isThorough, withMatrix }));
  }
});

/** @throws BadInput unless it is a whole number above 0 */
function count(option: string, text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) {
    throw new BadInput(`--${option} takes a whole number above 0, not "${text}".`);
  }
  return Number(text);
}

function tell(report: Report): void {
  for (const finding of report.findings) console.log(line(finding));
  conclude(report);
}

function conclude({ claims, findings }: Report): void {
  console.log(`${claims - findings.length} passed, ${findings.length} failed`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}
